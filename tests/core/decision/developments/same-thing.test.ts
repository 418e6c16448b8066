import { tellOfSameThing } from '../../../../src/core/decision/developments/same-thing';
import type { Telling } from '../../../../src/core/decision/judging/told-value';
import { makeArticle } from '../../../support/articles';
import { judgedAt, lineupIn } from '../../../support/judged';

/** The same people and places, so that two articles are about one event. */
const AROUND = 'Ada Quill spoke at Calder Quay with Tom Baird. Rosa Lind slept.';
const QUESTION = 'How many people did the fire at the grain store kill?';
const TWELVE = 'The fire at the grain store killed 12 people.';

function tellSame(
  first: string,
  second: string,
  { question = QUESTION, around = AROUND, words = /\d+/u as RegExp | null } = {},
): boolean {
  const lineup = lineupIn(question, [
    makeArticle({ id: 'a', publisher: 'A', headline: 'News', body: `${first}\n\n${AROUND}` }),
    makeArticle({ id: 'b', publisher: 'B', headline: 'News', body: `${second}\n\n${around}` }),
  ]);
  const [one, two] = [first, second].map((text): Telling => {
    const found = words?.exec(text) ?? null;
    const span = found && { start: found.index, end: found.index + found[0].length };
    return { judged: judgedAt(lineup, text), words: span };
  });
  if (one === undefined || two === undefined) throw new Error('two sentences');
  expect(tellOfSameThing(two, one)).toBe(tellOfSameThing(one, two));
  return tellOfSameThing(one, two);
}

describe('two sentences of two articles', () => {
  it.each([
    ['in other figures', TWELVE.replace('12', '14')],
    ['in other words', 'At least 14 people were killed by the fire at the grain store.'],
    ['by what becomes of people', 'In the fire at the grain store, 14 people died.'],
    ['with other people named', 'The fire at the grain store killed 14 people near Umar Shah.'],
    [
      'with a name that nobody asked about',
      'The fire at the grain store killed 14 people, Ada Quill said.',
    ],
  ])('tell of the same thing %s', (_, other) => {
    expect(tellSame(TWELVE, other)).toBe(true);
  });

  it.each([
    ['another fate', TWELVE, 'The fire at the grain store injured 14 people.'],
    [
      'that fate in another clause than the one that tells',
      TWELVE,
      'The fire at the grain store killed many, and 14 people were injured.',
    ],
    [
      'another place in the clause that tells',
      TWELVE.replace('people', 'people in Cressford'),
      'The fire at the grain store killed 14 people in Orsley.',
    ],
  ])('tell of two with %s', (_, first, other) => {
    expect(tellSame(first, other)).toBe(false);
  });

  it('tell of two where their articles are about two events', () => {
    const other = TWELVE.replace('12', '14');
    expect(tellSame(TWELVE, other, { around: 'Umar Shah slept. Boris Lund did not.' })).toBe(false);
  });

  it('tell of two where two speakers give them, and of one where one does', () => {
    const said = (count: number, who: string): string =>
      `${who} said that the fire at the grain store killed ${String(count)} people.`;
    expect(tellSame(said(12, 'Ada Quill'), said(14, 'Tom Baird'))).toBe(false);
    expect(tellSame(said(12, 'Ada Quill'), said(14, 'Quill'))).toBe(true);
    expect(tellSame(said(12, 'Ada Quill'), TWELVE.replace('12', '14'))).toBe(true);
    const around = 'Tom Baird spoke at Calder Quay. Rosa Lind slept.';
    expect(tellSame(said(12, 'Ada Quill'), said(14, 'Quill'), { around })).toBe(true);
  });

  it('must both meet what a yes-no question asks', () => {
    const given = { question: 'Is the swing bridge closed?', words: null };
    const closed = 'The swing bridge is closed.';
    expect(tellSame(closed, 'The swing bridge is not closed.', given)).toBe(true);
    expect(tellSame(closed, 'The swing bridge is old.', given)).toBe(false);
  });
});
