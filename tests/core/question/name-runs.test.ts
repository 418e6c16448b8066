import { nameRuns } from '../../../src/core/question/name-runs';
import type { QuestionTerm } from '../../../src/core/question/question';

const term = (text: string, position: number, inherited = false): QuestionTerm => ({
  ...{ text, position, inherited, stem: text, lemma: text, pos: 'PROPN', isName: true },
  ...{ isNumber: false, isHeld: true, variants: [], everyday: [], weight: 1 },
});
const textsOf = (...terms: readonly QuestionTerm[]): readonly string[] =>
  nameRuns(terms).map((run) => run.map(({ text }) => text).join(' '));

describe('the terms of names', () => {
  it.each([
    ['are one run side by side', [term('Anna', 1), term('Lund', 2)], ['Anna Lund']],
    ['are two where a word stands between', [term('Anna', 1), term('Lund', 3)], ['Anna', 'Lund']],
    [
      'are two where an earlier turn lends one',
      [term('Anna', 1), term('Lund', 2, true)],
      ['Anna', 'Lund'],
    ],
    ['are none of nothing', [], []],
  ])('%s', (_, terms, runs) => {
    expect(textsOf(...terms)).toEqual(runs);
  });
});
