import { buildCorpus } from '../../../src/core/corpus/corpus';
import { likelyPlaces, literalPlaces, type Place } from '../../../src/core/quotes/likely-places';
import { quotedWords } from '../../../src/core/quotes/quoted-words';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const corpus = buildCorpus(
  [
    makeArticle({
      id: 'dam',
      body: 'The dam above Lissford is shut.\n\n“The wall is not safe,” said Nora Falk.\n\nNobody came to it.',
    }),
    makeArticle({ id: 'mill', body: 'The wall of the mill fell.\n\nIt (really) fell.' }),
  ],
  english,
);
const textOf = ({ from, to }: Place): string =>
  corpus.passages
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
const likely = (text: string, givenAs: string | null = null): readonly string[] =>
  likelyPlaces(corpus, { text, givenAs }, quotedWords(text), english).map(({ alone }) =>
    textOf(alone),
  );
const literal = (text: string): readonly string[] =>
  literalPlaces(corpus, quotedWords(text)).map(({ alone }) => textOf(alone));

describe('where the words of a quote may stand', () => {
  it('is first the paragraph that shares most of them, rare ones before common ones', () => {
    expect(likely('the wall is never safe')[0]).toContain('not safe');
    expect(likely('the wall of a mill')[0]).toContain('mill fell');
  });

  it('is one of who is said to say them where the words leave it open', () => {
    expect(likely('the wall', 'Nora Falk')[0]).toContain('Nora Falk');
  });

  it('is nowhere for words that the coverage has not', () => {
    expect(likely('zeppelins rose')).toEqual([]);
  });

  it('comes with what stands around it, of the same article alone', () => {
    const [place] = likelyPlaces(
      corpus,
      { text: 'mill fell', givenAs: null },
      quotedWords('mill fell'),
      english,
    );
    const around = place && textOf(place.around);
    expect(around).toContain('really');
    expect(around).not.toContain('Lissford');
  });
});

describe('where words stand in a row', () => {
  it.each<[string, string[]]>([
    ['is not safe', ['“The wall is not safe,” said Nora Falk.']],
    ['came to it', ['Nobody came to it.']],
    ['it really fell', ['It (really) fell.']],
    ['safe not is', []],
    ['hut', []],
    ['', []],
  ])('for %j is %j', (text, places) => {
    expect(literal(text)).toEqual(places);
  });

  it('reads no word as an expression', () => {
    expect(literal('.*')).toEqual([]);
    expect(literal('$')).toEqual([]);
  });
});
