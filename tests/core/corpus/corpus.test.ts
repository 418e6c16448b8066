import { heldStems } from '../../support/postings';
import fc from 'fast-check';
import { buildCorpus, partOfCorpus, type Corpus } from '../../../src/core/corpus/corpus';
import { makeArticle } from '../../support/articles';
import { sharedEnglish } from '../../support/coverage';

const ARTICLES = [
  makeArticle({ id: 'rain', publisher: 'Post', body: 'Rain fell. It was wet.\n\nMore rain came.' }),
  makeArticle({ id: 'ferry', publisher: 'Argus', body: 'The ferry left.' }),
  makeArticle({ id: 'bridge', publisher: 'Post', headline: '', body: 'The bridge shut.' }),
];
const corpus = buildCorpus(ARTICLES, sharedEnglish());

describe('buildCorpus', () => {
  it('numbers the passages of one article after the other, an outlet’s together', () => {
    const ids = corpus.articles.map(({ id }) => id);
    expect(ids).toEqual(['ferry', 'bridge', 'rain']);
    let next = 0;
    for (const [index, id] of ids.entries()) {
      const range = corpus.rangeOf(id);
      expect(range?.from).toBe(next);
      next = range?.to ?? NaN;
      const texts = corpus.passages.slice(range?.from, range?.to).map(({ text }) => text);
      expect(texts).toEqual(corpus.analysed[index]?.passages.map(({ text }) => text));
    }
    expect(next).toBe(corpus.passages.length);
    expect(corpus.rangeOfOutlet('Post')).toEqual({
      from: corpus.rangeOf('bridge')?.from,
      to: next,
    });
    expect(corpus.rangeOfOutlet('Argus')).toEqual(corpus.rangeOf('ferry'));
  });

  it('numbers paragraphs on, the headline as one', () => {
    const { from, to } = corpus.rangeOf('rain') ?? { from: 0, to: 0 };
    const [first = 0, ...others] = corpus.paragraphOf.slice(from, to);
    expect(others).toEqual([first + 1, first + 1, first + 2]);
    expect(corpus.paragraphs.size).toBe((corpus.paragraphOf.at(-1) ?? 0) + 1);
  });

  it('finds a paragraph by the words of all its sentences', () => {
    const { from } = corpus.rangeOf('rain') ?? { from: 0 };
    const held = [...(corpus.paragraphs.find('wet')?.passages ?? [])];
    expect(held).toEqual([corpus.paragraphOf[from + 1]]);
    expect([...(corpus.sentences.find('wet')?.passages ?? [])]).toEqual([from + 2]);
  });

  it('has one entry a passage in all that goes by passage', () => {
    const { passages, paragraphOf, passageFacts, words, sentences } = corpus;
    const sizes = [paragraphOf, passageFacts].map(({ length }) => length);
    const tokens = words.articles.map(({ firstToken }) => firstToken.length - 1);
    expect(tokens.reduce((sum, size) => sum + size, 0)).toBe(passages.length);
    expect([...sizes, sentences.size]).toEqual(Array.from({ length: 3 }, () => passages.length));
  });

  it('knows nothing of an article or an outlet that is not there', () => {
    expect(corpus.rangeOf('constructor')).toBeNull();
    expect(corpus.rangeOfOutlet('constructor')).toBeNull();
    expect(corpus.factsOf('constructor')).toBeNull();
    expect(buildCorpus([], sharedEnglish()).passages).toEqual([]);
  });

  it('is the same of the same articles in any order', () => {
    const { length } = ARTICLES;
    const order = fc.shuffledSubarray(ARTICLES, { minLength: length, maxLength: length });
    fc.assert(
      fc.property(order, (articles) => {
        const other = buildCorpus(articles, sharedEnglish());
        expect(other.passages.map(({ text }) => text)).toEqual(
          corpus.passages.map(({ text }) => text),
        );
        const stemsOf = ({ sentences, words }: Corpus) => heldStems(sentences, words.numbers);
        expect(stemsOf(other)).toEqual(stemsOf(corpus));
      }),
      { numRuns: 6 },
    );
  });
});

describe('partOfCorpus', () => {
  it('holds what is at hand and knows the words and the articles of all', () => {
    const at = corpus.articles.findIndex(({ id }) => id === 'ferry');
    const statistics = { size: 90, meanLength: 3, frequencyOf: (stem: string) => stem.length };
    const part = partOfCorpus(corpus.analysed.slice(at, at + 1), {
      ...{ articles: corpus.articles, vocabulary: corpus.vocabulary, derived: new Map() },
      ...{ sentences: statistics, paragraphs: statistics, beyond: { articleHolds: () => true } },
    });
    expect(part.articles).toBe(corpus.articles);
    expect(part.rangeOf('rain')).toBeNull();
    expect(part.factsOf('ferry')).toEqual(corpus.factsOf('ferry'));
    expect(part.vocabulary.hasStem('rain')).toBe(true);
    expect([part.sentences.find('rain'), part.sentences.isHeld('rain')]).toEqual([null, true]);
    expect(part.sentences.meanLength).toBe(3);
  });
});
