import fc from 'fast-check';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { articleWordsOf } from '../../../src/core/corpus/article-words';
import { numberWords } from '../../../src/core/corpus/corpus-words';
import { sumTallies } from '../../../src/core/corpus/sum-tallies';
import { tallyColumnsOf } from '../../../src/core/corpus/tally-columns';
import { emptyTally, tallyArticle } from '../../../src/core/corpus/word-tally';
import { makeArticle } from '../../support/articles';
import { sharedEnglish } from '../../support/coverage';

const SENTENCES = [
  'Iris Holden, the mayor of Kessel, blamed the re-opened bridge.',
  'Some of us told the US and the U.S. told Tom Holden.',
  'She said that turkey is eaten in Turkey on Tuesday.',
  'The runs were run; the runner runs.',
  'KESSEL WAITS FOR RAIN',
];
const bodies = fc.array(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1 }).map((all) => all.join(' ')),
  { maxLength: 4 },
);

describe('the words of several articles', () => {
  it('are those of one tally into which one article after the other was counted', () => {
    fc.assert(
      fc.property(bodies, (given) => {
        const analysed = given.map((body) =>
          analyseArticle(makeArticle({ body }), sharedEnglish()),
        );
        const tally = emptyTally();
        for (const article of analysed) tallyArticle(tally, article);
        const tallies = analysed.map(tallyColumnsOf);
        const summed = sumTallies(numberWords(analysed.map(articleWordsOf), tallies), tallies);
        for (const [stem, own] of tally.stems) expect(summed.stems.get(stem)).toEqual(own);
        expect(new Map(summed.spellings)).toEqual(tally.spellings);
        for (const word of ['', 'constructor', 'kessel ']) {
          expect(summed.stems.get(word)).toBeUndefined();
          expect(summed.spellings.get(word)).toBeUndefined();
        }
      }),
      { numRuns: 20 },
    );
  });
});
