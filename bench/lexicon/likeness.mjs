/** How alike two definitions are: the cosine of their words, rare words counting most, 0 to 1. */
const COMMON = new Set(
  (
    'a an the of or and in to for by with that is are was be as on from at it its which who whom ' +
    'whose used not one having something someone into his her their him them than any can has have ' +
    'been but such especially usually often sometimes being etc may other'
  ).split(' '),
);

function wordsOf(synset, stemOf) {
  const definition = synset.gloss.replaceAll(/"[^"]*"/gu, ' ');
  const words = `${definition} ${synset.words.join(' ')}`.toLowerCase().match(/[a-z]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(stemOf));
}

/** @returns {(id: string, other: string, parent: string) => number} */
export function createLikeness(synsets, stemOf) {
  const stems = new Map();
  const stem = (word) => {
    if (!stems.has(word)) stems.set(word, stemOf(word));
    return stems.get(word);
  };
  const definitions = new Map();
  const frequency = new Map();
  for (const [id, synset] of synsets) {
    const words = wordsOf(synset, stem);
    definitions.set(id, words);
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const rarity = (word) => Math.log(synsets.size / frequency.get(word)) ** 2;
  const lengths = new Map();
  for (const [id, words] of definitions) {
    let sum = 0;
    for (const word of words) sum += rarity(word);
    lengths.set(id, Math.sqrt(sum) || 1);
  }
  return (id, other, parent) => {
    const words = definitions.get(other);
    // what follows from being of one kind is no likeness: "status" among kinds of status
    const given = new Set(
      synsets.get(parent).words.join(' ').toLowerCase().split(/[ -]/u).map(stem),
    );
    let shared = 0;
    for (const word of definitions.get(id)) {
      if (words.has(word) && !given.has(word)) shared += rarity(word);
    }
    return shared / (lengths.get(id) * lengths.get(other));
  };
}
