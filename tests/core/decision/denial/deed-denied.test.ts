import fc from 'fast-check';
import { verbDenialAt } from '../../../../src/core/decision/denial/verb-denial';
import { makeArticle } from '../../../support/articles';
import { engineOf, sharedEnglish } from '../../../support/coverage';

const outcomeOf = (sentence: string, question: string) =>
  engineOf([makeArticle({ headline: 'Local news', body: sentence })]).ask(question).outcome;

describe('a question for a detail of what happened', () => {
  it.each([
    ['who attended the talks?', 'Lars Holt would not attend the talks.'],
    ['who came to the talks?', 'Lars Holt would not attend the talks.'],
    ['when was the parade held?', 'The parade was not held on Sunday.'],
    ['when was the parade?', 'The parade did not go ahead on Sunday.'],
    ['where did the handover take place?', 'The handover did not happen in Lund.'],
    ['when did the launch take place?', 'The launch never took place on Tuesday.'],
    ['who signed the accord?', "The bakers' union refused to sign the accord."],
    ['who signed the letter?', 'Omar Reyes declined to sign the letter.'],
    ['who saw the fire?', 'None of the neighbours saw the fire.'],
    ['who led the inquiry?', 'Vera did not say who led the inquiry.'],
    ['who ordered the shooting?', 'The court asked who had ordered the shooting.'],
    ['where was the car found?', 'Police have not said where the car was found.'],
    ['when did the tunnel open?', 'It is unclear when the tunnel opened.'],
    ['who paid the fine?', 'Anna Vold has yet to pay the fine.'],
    ['when did the ferry sail?', 'The ferry was to have sailed on Tuesday.'],
    [
      'when did a minister visit the flooded villages?',
      'No minister visited the villages on Monday.',
    ],
    ['when did the mayor open the bridge?', 'The mayor did not open the bridge on 4 May.'],
    ['how many workers did the company pay?', 'The company never paid 300 workers.'],
    ['how many branches did the bank close?', 'The bank did not close 40 branches.'],
    ['who signed the treaty?', 'Ida Lund left the hall without signing the treaty.'],
    ['who resigned?', 'Neither Karl Brun nor his deputy resigned.'],
    ['who stole the painting?', 'Rosa Lenk denied stealing the painting.'],
    ['who burned the files?', 'Paul Grau denied that he had burned the files.'],
    ['where was the virus found?', 'Tests failed to find the virus in Lagos.'],
    ['where was the regiment sent?', 'The regiment was never sent to Mali.'],
    ['who told the families?', 'Nobody from the ministry told the families on Friday.'],
    ['who reached the summit?', 'Nina Holm could not reach the summit.'],
    ['who finished the marathon?', 'Lena Frost was unable to finish the marathon.'],
    ['who won the election?', 'Eric Toll didn’t win the election.'],
    ['who won the match?', 'Far from winning, Jon Berg lost the match.'],
    ['where did the plane land?', 'The plane failed to land in Oslo.'],
    [
      'how much did the museum buy the statue for?',
      'The museum will not buy the statue for 3 million euros.',
    ],
    ['who sold the yard?', 'Instead of selling the yard, Olaf Rist leased it.'],
    ['who hired the firm?', 'Hugo Dahl avoided hiring the firm.'],
    ['when will the clinic open?', 'The clinic will not open in October.'],
    [
      'when did Lena Frost quit?',
      'Lena Frost did not quit on Monday, and said that she would stay until June.',
    ],
  ])('is not answered where it did not happen: %s %s', (question, sentence) => {
    expect(outcomeOf(sentence, question).excerpts).toEqual([]);
  });

  it.each([
    [
      'another winner',
      'who won the tender?',
      'Omar Reyes failed to win the tender, which went to Brand AG.',
    ],
    ['an exception', 'when did the talks begin?', 'The talks did not begin until Monday.'],
    ['the one exception', 'who attended the talks?', 'Nobody but Kim Ro attended the talks.'],
    [
      'another thing that did not happen',
      'when was the parade?',
      'The parade was on Sunday, and the fair did not take place.',
    ],
    ['a delay', 'when was the vote held?', 'The vote was not held until Friday.'],
    ['what did not hold', 'where is the dam?', 'The dam at Lund did not hold.'],
    ['another clause', 'who led the inquiry?', 'Ada Quill led the inquiry and did not quit.'],
    [
      'a clause set in',
      'when did the mayor open the bridge?',
      'The mayor, who had not slept, opened the bridge on 4 May.',
    ],
    ['no doubt', 'who won the race?', 'No doubt Tim Ask won the race.'],
    ['a denial undone', 'who attended the talks?', 'Ola Berg never failed to attend the talks.'],
    ['not only', 'who visited Oslo?', 'Kaja Moen did not only visit Oslo, she also sang.'],
    ['a phrase in front', 'who signed the treaty?', 'Without a word Ida Lund signed the treaty.'],
    ['an answer that counts', 'how many boats survived?', 'Hardly any of the 50 boats survived.'],
    [
      'words that were said',
      'where was the money hidden?',
      'Mara Voss told the court where the money was hidden: in Malmo.',
    ],
    [
      'a question that denies',
      'who did not attend the talks?',
      'Bo Stern did not attend the talks.',
    ],
  ])('is answered in spite of a denying word beside it: %s', (_, question, sentence) => {
    expect(outcomeOf(sentence, question).excerpts.map(({ text }) => text)).toEqual([sentence]);
  });

  it('shows what the denial took off in the explanation, and the parts still add up', () => {
    const engine = engineOf([
      makeArticle({ headline: 'Local news', body: 'Lars Holt would not attend the talks.' }),
    ]);
    const { explanations } = engine.ask('who attended the talks?', { explain: true }).outcome;
    const [first] = explanations;
    const names = first?.contributions.map(({ feature }) => feature);
    expect(names).toContain('deed-denied');
    expect(first?.probability).toBeLessThan(0.01);
  });
});

describe('verbDenialAt', () => {
  const words = 'not never no one who was to yet have denied that refused say open until , " left';
  it('reads any words at any place without a fault', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words.split(' ')), { maxLength: 14 }),
        fc.nat(15),
        (sentence, at) => {
          const tokens = sharedEnglish().readTokens(sentence.join(' '));
          expect([null, 'not', 'nobody', 'denied', 'untold']).toContain(verbDenialAt(tokens, at));
        },
      ),
    );
  });

  it.each([
    ['The bank did not close it.', 'close', 'not'],
    ['She has never been told of it.', 'told', 'not'],
    ['Not one of the 14 was fined.', 'fined', 'nobody'],
    ['He rejected claims that she had lied.', 'lied', 'denied'],
    ['Nobody knows whether it burned.', 'burned', 'untold'],
    ['It is unclear whether it burned.', 'burned', 'untold'],
    ['They did not manage to win it.', 'win', 'not'],
  ])('%s (%s)', (sentence, verb, denial) => {
    const tokens = sharedEnglish().readTokens(sentence);
    const at = tokens.findIndex(({ text }) => text === verb);
    expect(verbDenialAt(tokens, at)).toBe(denial);
  });
});
