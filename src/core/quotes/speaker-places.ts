import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import { nameKeyOf } from '../facts/names/name-key';

const wordsOf = (name: string): readonly string[] =>
  nameKeyOf(name)
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** For each word of the names of those quoted, the numbers of the paragraphs in which they are, in order. */
const placesByWord = derive(function readPlaces(
  corpus: Corpus,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [number, { quotations }] of corpus.passageFacts.entries()) {
    const paragraph = corpus.paragraphOf[number] ?? 0;
    const speakers = new Set(quotations.flatMap(({ speaker }) => speaker ?? []));
    for (const speaker of speakers) {
      for (const word of wordsOf(speaker)) {
        const own = places.get(word);
        if (own === undefined) places.set(word, [paragraph]);
        else if (own.at(-1) !== paragraph) own.push(paragraph);
      }
    }
  }
  return places;
});

/** Whether anybody quoted has a word in the name. */
export function isSpeakerWord(corpus: Corpus, word: string): boolean {
  return wordsOf(word).some((own) => placesByWord(corpus).has(own));
}

/** The numbers of the paragraphs that quote somebody of a name, by its last word that anybody bears. */
export function paragraphsOfSpeaker(corpus: Corpus, name: string): readonly number[] {
  const places = placesByWord(corpus);
  const word = wordsOf(name).findLast((own) => places.has(own));
  return word === undefined ? [] : (places.get(word) ?? []);
}
