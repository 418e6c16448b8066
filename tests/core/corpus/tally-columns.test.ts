import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { articleWordsOf } from '../../../src/core/corpus/article-words';
import {
  SPELLING_COUNTS,
  STEM_COUNTS,
  tallyColumnsOf,
} from '../../../src/core/corpus/tally-columns';
import { emptyTally, tallyArticle } from '../../../src/core/corpus/word-tally';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const analysed = analyseArticle(
  makeArticle({
    headline: 'Ferry Sank',
    body: 'Iris Holden, the mayor of Kessel, blamed us. She told the US. Tom Holden re-opened it.',
  }),
  english,
);
const columns = tallyColumnsOf(analysed);
const strings = columns.strings();
const tally = emptyTally();
tallyArticle(tally, analysed);

describe('the counts of an article as columns', () => {
  it('are those of its tally, stem by stem', () => {
    const stems = [...columns.talliedStems].map((stem, at) => [
      strings[stem],
      Object.fromEntries(STEM_COUNTS.map((name, of) => [name, columns.stemCounts[of]?.[at]])),
    ]);
    expect(stems).toEqual([...tally.stems]);
  });

  it('are those of its tally, spelling by spelling', () => {
    const spellings = [...columns.spellings].map((spelling, at) => [
      strings[spelling],
      {
        ...Object.fromEntries(
          SPELLING_COUNTS.map((name, of) => [name, columns.spellingCounts[of]?.[at]]),
        ),
        stem: strings[columns.spellingStems[at] ?? -1],
        acronym: strings[(columns.acronyms[at] ?? 0) - 1] ?? '',
      },
    ]);
    expect(spellings).toEqual([...tally.spellings]);
    expect(tally.spellings.get('us')?.acronym).toBe('US');
  });

  it('have the strings of its words first, in the same order, and each once', () => {
    const own = articleWordsOf(analysed).strings();
    expect(strings.slice(0, own.length)).toEqual(own);
    expect(new Set(strings).size).toBe(strings.length);
  });

  it('are made once', () => {
    expect(tallyColumnsOf(analysed)).toBe(columns);
  });
});
