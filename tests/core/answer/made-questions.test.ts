import fc from 'fast-check';
import { questionsOfArticle } from '../../../src/core/answer/made-questions';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { makeArticle } from '../../support/articles';
import { sharedEnglish } from '../../support/coverage';

const made = (body: string, most = 12): readonly string[] =>
  questionsOfArticle(
    analyseArticle(makeArticle({ body, datePublished: '2021-03-09' }), sharedEnglish()),
    most,
  ).map(({ text }) => text);

describe('a question made from a sentence', () => {
  it.each([
    ['The Kessel bridge reopened on Monday after a storm.', 'When did the Kessel bridge reopen?'],
    [
      'On Monday the council of Orsley voted for the plan.',
      'When did the council of Orsley vote for the plan?',
    ],
    ['The harbour board was founded on 12 May 1961.', 'When was the harbour board founded?'],
    [
      'Ida Brandt, the head of the port, closed the quay on 1 April.',
      'When did Ida Brandt close the quay?',
    ],
    ['Corvane was fined in 2019 for a leak.', 'When was Corvane fined for a leak?'],
    ['About 40 people were treated in hospital.', 'How many people were treated in hospital?'],
    ['The storm killed at least 12 sailors.', 'How many sailors did the storm kill?'],
    ['The insurer paid £14m for the wall.', 'How much did the insurer pay for the wall?'],
    [
      'The council employs 380 people in Kessel.',
      'How many people does the council employ in Kessel?',
    ],
    ['The keeper has not closed the lighthouse.', 'Has the keeper closed the lighthouse?'],
    ['The keeper did not repair the lighthouse.', 'Did the keeper repair the lighthouse?'],
    ['The trial of the keeper opened in London.', 'Where did the trial of the keeper open?'],
    ['Ada Quill said that the pillars had held.', 'Who said that the pillars had held?'],
    ['Ada Quill denied that the pillars had cracked.', 'Who denied that the pillars had cracked?'],
    ['"The pillars held to the last," said Ada Quill.', 'Who said “The pillars held to the last”?'],
  ])('asks in good English: %s', (sentence, question) => {
    expect(made(sentence)).toContain(question);
  });

  it.each([
    ['a pronoun does it', 'It reopened on Monday.'],
    ['a pronoun is in it', 'The mayor gave it to them on Monday.'],
    ['the date says until when', 'The bridge stayed closed until Monday.'],
    ['the date belongs to a noun', 'The mayor read the 2018 report.'],
    ['the date is an owner', "Twelve men died in Tuesday's fire."],
    ['the verb needs what follows', 'The mayor hoped that the bridge would reopen on Monday.'],
    ['the subject points back', 'This bridge reopened on Monday.'],
    ['two dates stand in it', 'The bridge reopened on Monday and closed on Tuesday.'],
    ['words are given nobody', '"The pillars held to the last."'],
    ['nothing is there', ''],
  ])('is not made of a sentence where %s', (_why, sentence) => {
    expect(made(sentence).filter((text) => !text.startsWith('How many'))).toEqual([]);
  });

  it('is one of each kind in turn, at most as many as are wanted', () => {
    const body =
      'The bridge reopened on Monday. The tower reopened on Tuesday. Twelve men were hurt.\n\n' +
      'Ada Quill said that the pillars had held.';
    expect(made(body, 3).map((text) => text.split(' ')[0])).toEqual(['Who', 'How', 'When']);
    expect(made(body, 0)).toEqual([]);
  });

  it('ends as one, is short, and is made the same again, whatever the text', () => {
    const words = fc.constantFrom(
      ...['the', 'bridge', 'Kessel', 'Ada Quill', 'said', 'that', 'was', 'not', 'closed', 'cost'],
      ...['on Monday', 'in 2019', '12', 'people', '£3m', 'in London', 'denied', '“', '”', '"'],
      ...[',', '.', '\n\n', 'and', 'has', 'reopened', 'her', "'s", '—', '🎉', '\u200b'],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const body = parts.join(' ');
        const questions = made(body);
        expect(questions.length).toBeLessThanOrEqual(12);
        expect(new Set(questions).size).toBe(questions.length);
        for (const text of questions) {
          expect(text).toMatch(/^(?:Who|How|When|Where|\p{Lu})[^\n]*\?$/u);
          expect(text.length).toBeLessThanOrEqual(120);
        }
        expect(made(body)).toEqual(questions);
      }),
      { numRuns: 300 },
    );
  });
});
