import fc from 'fast-check';
import { analyseArticle, foundStems } from '../../../src/core/corpus/analysed-article';
import { articleWordsOf } from '../../../src/core/corpus/article-words';
import {
  indexedUnits,
  numberWords,
  unitsOfParagraphs,
} from '../../../src/core/corpus/corpus-words';
import type { StemUnits } from '../../../src/core/corpus/postings';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const analysedOf = (body: string) =>
  analyseArticle(makeArticle({ headline: 'News', body }), english);
const ONE = analysedOf('Rosa Quill rose. She sent an e-mail.\n\nIt was old.');
const TWO = analysedOf('The ferry sank on Tuesday. Rosa came.');

/** The stems of each unit, as words. */
const stemsIn = ({ numbers, first, stems }: StemUnits): readonly (readonly string[])[] =>
  Array.from({ length: first.length - 1 }, (_, unit) =>
    [...stems.subarray(first[unit], first[unit + 1])].map((stem) => numbers.words()[stem] ?? ''),
  );

describe('the words of several articles', () => {
  it('have one number for each string, whichever article has it', () => {
    const words = numberWords([ONE, TWO].map(articleWordsOf));
    const all = words.numbers.words();
    expect(new Set(all).size).toBe(all.length);
    for (const [place, own] of words.ofArticle.entries()) {
      expect([...own].map((number) => all[number])).toEqual(words.articles[place]?.strings());
    }
  });

  it('take more strings than those of their words where they are given', () => {
    const { numbers } = numberWords([articleWordsOf(ONE)], [{ strings: () => ['beyond', 'all'] }]);
    expect(numbers.words()).toEqual(['beyond', 'all']);
  });
});

describe('the stems that passages are found by', () => {
  it('are those written, without marks and function words, then those only meant', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(ONE, TWO), { maxLength: 3 }), (articles) => {
        const units = indexedUnits(numberWords(articles.map(articleWordsOf)));
        expect(stemsIn(units)).toEqual(articles.flatMap((article) => foundStems(article)));
      }),
    );
  });

  it('are two of a word with a hyphen', () => {
    const stems = stemsIn(indexedUnits(numberWords([articleWordsOf(ONE)]))).flat();
    expect(stems).toEqual(expect.arrayContaining(['email', 'e-mail']));
  });
});

describe('the stems that paragraphs are found by', () => {
  const units = indexedUnits(numberWords([articleWordsOf(ONE)]));

  it('are those of their passages', () => {
    const paragraphs = stemsIn(unitsOfParagraphs(units, Int32Array.from(ONE.paragraphs)));
    const [headline = [], first = [], second = [], third = []] = stemsIn(units);
    expect(paragraphs).toEqual([headline, [...first, ...second], third]);
  });

  it('are none of none', () => {
    const none = indexedUnits(numberWords([]));
    expect(stemsIn(unitsOfParagraphs(none, new Int32Array()))).toEqual([]);
  });
});
