import fc from 'fast-check';
import type { Outcome } from '../../../src/core/outcome/outcome';
import { consoleReply } from '../../../src/replies/console-reply';
import { jsonReply } from '../../../src/replies/json-reply';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const ask = (question: string, ...bodies: readonly string[]): Outcome =>
  engineOf(
    bodies.map((body, at) =>
      makeArticle({ id: `a${at}`, headline: 'Local news', publisher: `Paper ${at + 1}`, body }),
    ),
  ).ask(question).outcome;

describe('the stance of an answer to a yes-no question', () => {
  it.each([
    ['a plain sentence', 'did the council approve the bridge?', 'The council approved the bridge.'],
    [
      'words around what is asked',
      'Is it true that Berg sold the mill?',
      'Berg sold the mill in May.',
    ],
    [
      'what the one asked about says of himself',
      'will Omar Berg appeal?',
      'Omar Berg said he would appeal.',
    ],
  ])('is that it is so: %s', (_, question, sentence) => {
    expect(ask(question, sentence).stance).toEqual({
      kind: 'affirmed',
      by: null,
      betweenOutlets: false,
    });
  });

  it('is not that it is not so by a denial in another clause', () => {
    const { stance } = ask(
      'did the council approve the bridge?',
      'The council approved the bridge; the harbour board has yet to vote.',
    );
    expect(stance?.kind ?? 'affirmed').toBe('affirmed');
  });

  it('is disputed between two short articles that tell one fact and its denial', () => {
    const { stance, excerpts } = ask(
      'Were safety checks skipped at the quarry?',
      'Three safety checks were skipped at the quarry this year, said the engineer, Amos Birk, in a report.',
      'No safety checks were skipped at the quarry, the operator said on Monday.',
    );
    expect(stance).toMatchObject({ kind: 'disputed', betweenOutlets: true });
    expect(excerpts).toHaveLength(2);
  });

  it.each([
    ['did the Badgers win?', 'The Herons beat the Badgers 5-2 on Sunday.'],
    ['did the Badgers beat the Herons?', 'The Herons beat the Badgers 5-2 on Sunday.'],
    ['did Omar Berg fine the court?', 'The court fined Omar Berg on Monday.'],
  ])('is not told where it was done to who is asked about: %s', (question, sentence) => {
    expect(ask(question, sentence).stance).toBeNull();
  });

  it.each([
    'did the council approve the ferry plan?',
    'did the council agree to the night ferry?',
    'did the council back the ferry plan?',
    'did the council build the night ferry?',
    'has the council funded the night ferry?',
  ])('is not that it is so where another deed is told than the one asked about: %s', (question) => {
    const { stance } = ask(question, 'The council shelved the plan for a night ferry.');
    expect(stance?.kind ?? 'denied').toBe('denied');
  });

  it('is not told by a question in the coverage', () => {
    const { stance } = ask('Is Ida Fenn accused of fraud?', '**Is Ida Fenn accused of fraud?**');
    expect(stance).toBeNull();
  });

  it.each([
    ['did the Herons beat the Badgers?', 'The Herons beat the Badgers 5-2 on Sunday.'],
    ['was Omar Berg fined?', 'The court fined Omar Berg on Monday.'],
    ['did Omar Berg apologise?', '“I am sorry,” apologised Omar Berg.'],
  ])('is told where they did it, or it is asked who was done to: %s', (question, sentence) => {
    expect(ask(question, sentence).stance?.kind ?? 'silent').toMatch(/affirmed|silent|alleged/u);
  });

  it.each([
    ['not', 'did the council approve the bridge?', 'The council did not approve the bridge.'],
    ['nobody', 'was anyone hurt in the fire?', 'Nobody was hurt in the fire.'],
    ['not one', 'have the captains been fined?', 'Not one of the captains was fined.'],
    ['no', 'is there a vaccine against it?', 'There is no vaccine against it.'],
    ['refused', 'did the mayor sign the treaty?', 'The mayor refused to sign the treaty.'],
    ['never', 'has the mayor ever visited Oslo?', 'The mayor never visited Oslo.'],
    ['false', 'did the mayor flee to Oslo?', 'Rumours that the mayor fled to Oslo were false.'],
    [
      'over words set in',
      'did the mayor attend the talks?',
      'The mayor, who is 61, did not attend the talks.',
    ],
  ])('is that it is not so: %s', (_, question, sentence) => {
    expect(ask(question, sentence).stance).toEqual({
      kind: 'denied',
      by: null,
      betweenOutlets: false,
    });
  });

  it('is that somebody disputes it, by who denies it', () => {
    const { stance } = ask(
      'did the firm sell the login?',
      'Its spokeswoman, Vera Olm, denied that the firm had sold the login.',
    );
    expect(stance).toEqual({ kind: 'disputed', by: 'Vera Olm', betweenOutlets: false });
  });

  it.each([
    ['another kind of question', 'who approved the bridge?', 'The council approved the bridge.'],
    [
      'a condition',
      'did the council approve the bridge?',
      'If the council approved the bridge, all is well.',
    ],
    [
      "a party's claim",
      'did the firm sell the mill?',
      'Its rival Olaf Brun alleged that the firm sold the mill.',
    ],
    ['all where some', 'have all the shops closed?', 'Eleven of the shops closed.'],
    [
      'a denial that is undone',
      'did Berg sell the mill?',
      'Berg did not deny that he sold the mill.',
    ],
    [
      'a question that denies',
      'is it true that the mill was never sold?',
      'The mill was sold in May.',
    ],
    ['a denial that is asked for', 'did Berg plead not guilty?', 'Berg pleaded not guilty.'],
  ])('is not told where it is not sure: %s', (_, question, sentence) => {
    expect(ask(question, sentence).stance).toBeNull();
  });

  it('is that outlets differ where one denies what the other tells, and both are shown', () => {
    const about = 'Vera Olm and Omar Reyes run the Kessel Dairy in Aldmouth.';
    const outcome = ask(
      'did the Kessel Dairy sell the mill?',
      `The Kessel Dairy sold the mill in May.\n\n${about}`,
      `The Kessel Dairy did not sell the mill.\n\n${about}`,
    );
    expect(outcome.stance).toEqual({ kind: 'disputed', by: null, betweenOutlets: true });
    expect(new Set(outcome.excerpts.map(({ outlet }) => outlet))).toEqual(
      new Set(['Paper 1', 'Paper 2']),
    );
  });

  it('stands beside the quote in words of ours, and in JSON by its name', () => {
    const outcome = ask(
      'did the firm sell the login?',
      'Its spokeswoman, Vera Olm, denied that the firm had sold the login.',
    );
    expect(consoleReply(outcome)).toContain('[Vera Olm denies it.]');
    expect(outcome.excerpts[0]?.text).not.toContain('denies it');
    expect(JSON.parse(jsonReply(outcome, { id: 1, elapsedMs: 1 }))).toMatchObject({
      stance: 'disputed',
      stanceBy: 'Vera Olm',
    });
  });

  it('is told only with an answer, whatever is asked', () => {
    const words = 'did not never the council approve bridge nobody if ? or'.split(' ');
    const engine = engineOf([makeArticle({ body: 'The council did not approve the bridge.' })]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 9 }), (typed) => {
        const { stance, excerpts } = engine.ask(typed.join(' ')).outcome;
        expect(stance === null || excerpts.length > 0).toBe(true);
      }),
    );
  });
});
