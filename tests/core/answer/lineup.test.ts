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
      stance: () => [],
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
  it('are read twenty at most, the first of the ranking among them, each once', () => {
    const [numbers = []] = read;
    expect(numbers).toHaveLength(20);
    expect(new Set(numbers).size).toBe(20);
    expect(numbers).toContain(lineup.ranked[0]?.number);
    expect([...lineup.read.keys()].sort((a, b) => a - b)).toEqual(
      [...numbers].sort((a, b) => a - b),
    );
  });

  it('are not read where they stand far behind the first, in ranking and first cut', () => {
    const told = 'Yesterday the dam of Orsley stood near the mills of the county.';
    const others = Array.from({ length: 20 }, (_, at) => `Somebody sold dam ${at} there.`);
    const { corpus: other, question: asked } = askOf(
      'where did the dam of Orsley stand',
      [told, ...others].join(' '),
    );
    const tools = { corpus: other, lexicon: createLexicon(), reader };
    const { ranked, read: those } = lineupOf(asked, { from: 0, to: other.passages.length }, tools);
    expect(ranked.length).toBeGreaterThan(15);
    expect(those.size).toBeLessThan(8);
    expect(those.has(ranked[0]?.number ?? -1)).toBe(true);
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
