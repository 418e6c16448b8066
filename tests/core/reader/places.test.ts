import { buildCorpus } from '../../../src/core/corpus/corpus';
import type { AskedPairs } from '../../../src/core/reader/asked-pairs';
import { PLACE_COUNT, PLACES, readPlaces, sentenceBefore } from '../../../src/core/reader/places';
import { signsOf } from '../../../src/core/reading/corpus-signs';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const mill = makeArticle({
  id: 'mill',
  headline: 'Quarry shut',
  alternativeHeadline: 'Dust seen',
  body: 'Ferries sank. Boats burned. Goats ate.\n\nPears fell.',
});
const zoo = makeArticle({ id: 'zoo', headline: 'Lions came', body: 'Zebras slept.' });
const corpus = buildCorpus([mill, zoo], english);
const signs = signsOf(corpus);
const at = (begins: string): number =>
  corpus.passages.findIndex(({ text }) => text.startsWith(begins));

/** Where each of some words stands around a passage; relations by the passage that has them. */
function placesOf(
  words: string,
  begins: string,
  relations: Readonly<Record<string, readonly number[]>> = {},
): readonly string[][] {
  const stems = Int32Array.from(english.readTokens(words), ({ stem }) =>
    signs.stemNumbers.find(stem),
  );
  const byNumber = new Map(Object.entries(relations).map(([text, triples]) => [at(text), triples]));
  const asked = {
    ...{ corpus, signs, stems },
    relationsTo: (number: number) => byNumber.get(number) ?? [],
  } as Partial<AskedPairs> as AskedPairs;
  return [...readPlaces(asked, at(begins))].map((bits) =>
    Object.entries(PLACES).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name])),
  );
}

describe('where a word of a question stands around a sentence', () => {
  it.each<[string, string[]]>([
    ['boats', ['sentence', 'paragraph']],
    ['ferries', ['before', 'paragraph']],
    ['goats', ['after', 'paragraph']],
    ['pears', []],
    ['quarry', ['headline']],
    ['dust', ['headline']],
    ['lions', []],
    ['zebras', []],
    ['unheard', []],
  ])('%s: %j', (word, places) => {
    expect(placesOf(word, 'Boats')).toEqual([places]);
  });

  it('is told of each token apart', () => {
    expect(placesOf('quarry boats', 'Boats')).toEqual([['headline'], ['sentence', 'paragraph']]);
  });

  it('goes over a paragraph’s end, and not over an article’s', () => {
    expect(placesOf('goats', 'Pears')).toEqual([['before']]);
    expect(placesOf('lions', 'Pears')).toEqual([[]]);
    expect(placesOf('pears', 'Zebras')).toEqual([[]]);
    expect(placesOf('lions', 'Zebras')).toEqual([['headline']]);
  });

  it('knows no sentence before or after a headline', () => {
    expect(placesOf('ferries', 'Dust')).toEqual([[]]);
    expect(placesOf('quarry', 'Ferries')).toEqual([['headline']]);
  });

  it.each<[string, readonly number[], string[]]>([
    ['Boats', [0, 0, 0], ['worded']],
    ['Boats', [0, 0, 2], ['worded']],
    ['Boats', [0, 0, 3], []],
    ['Ferries', [0, 0, 1], ['wordedBefore']],
    ['Quarry', [0, 0, 1], ['wordedHeadline']],
    ['Dust', [0, 0, 1], ['wordedHeadline']],
    ['Goats', [0, 0, 1], []],
  ])('is told by what people call it, near or loosely: in %s by %j', (begins, triple, places) => {
    expect(placesOf('unheard', 'Boats', { [begins]: triple })).toEqual([places]);
  });

  it('has a bit of its own for each', () => {
    expect(Object.values(PLACES)).toEqual(
      Array.from({ length: PLACE_COUNT }, (_, bit) => 2 ** bit),
    );
  });
});

it.each([
  ['Boats', 'Ferries'],
  ['Pears', 'Goats'],
  ['Ferries', null],
  ['Zebras', null],
  ['Lions', null],
  ['Quarry', null],
])('before %s stands %s', (begins, before) => {
  expect(sentenceBefore(corpus, at(begins))).toBe(before === null ? -1 : at(before));
  expect(sentenceBefore(corpus, corpus.passages.length)).toBe(-1);
});
