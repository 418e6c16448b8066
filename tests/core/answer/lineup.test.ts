import { lineupOf } from '../../../src/core/answer/lineup';
import type { CoverageReader } from '../../../src/core/reader/coverage-reader';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { askOf } from '../../support/evidence';

const body = Array.from(
  { length: 30 },
  (_, at) => `The dam of Orsley ${at} stood near ${at} mills.`,
).join(' ');
const { corpus, question } = askOf('where did the dam of Orsley stand', body);
const read: number[][] = [];
/** Notes what it is given to read, and reads nothing into it. */
const reader: CoverageReader = {
  read: (_, numbers) => {
    read.push([...numbers]);
    return numbers.map((number) => ({
      number,
      rank: 0,
      answers: 0,
      span: null,
      alignment: () => [],
    }));
  },
};
const range = { from: 0, to: corpus.passages.length };
const lineup = lineupOf(
  question,
  range,
  { corpus, lexicon: createLexicon(), reader },
  { about: 3, range },
);

describe('the candidates of a question', () => {
  it('are read sixteen at most, the first of the ranking among them, each once', () => {
    const [numbers = []] = read;
    expect(numbers).toHaveLength(16);
    expect(new Set(numbers).size).toBe(16);
    expect(numbers).toContain(lineup.ranked[0]?.number);
    expect([...lineup.read.keys()].sort((a, b) => a - b)).toEqual(
      [...numbers].sort((a, b) => a - b),
    );
  });

  it('keep what they were found for and where', () => {
    expect(lineup).toMatchObject({ range, about: 3 });
    expect(lineup.question).toBe(question);
  });

  it('are none where nothing is found', () => {
    const empty = lineupOf(
      question,
      { from: 0, to: 0 },
      { corpus, lexicon: createLexicon(), reader },
    );
    expect([empty.ranked.length, empty.read.size, empty.about]).toEqual([0, 0, null]);
  });
});
