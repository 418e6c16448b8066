/**
 * Opposites: the pairs that WordNet names, and, for usual senses only, the words of the same
 * synset on either side ("accept", "reject" → "refuse"). A wrong opposite makes a true premise
 * look false, so nothing further is inferred.
 */

/** A sense below this share of its word's uses lends the word no opposites. */
const USUAL_SHARE = 0.4;

export function antonymsOf(word, { synsets, senses }, vocabulary) {
  const list = senses.get(word) ?? [];
  const found = new Set();
  const total = (senses_) =>
    senses_.reduce((sum, { count, number }) => sum + count + 0.5 / number, 0);
  const shareOf = (other, id) => {
    const all = senses.get(other) ?? [];
    const sense = all.find((candidate) => candidate.id === id);
    return sense ? (sense.count + 0.5 / sense.number) / total(all) : 0;
  };
  for (const { id } of list) {
    if (!vocabulary.keepsSense(id, word)) continue;
    const synset = synsets.get(id);
    const position = synset.words.findIndex((other) => other.toLowerCase() === word) + 1;
    for (const { symbol, target, from, to } of synset.pointers) {
      if (symbol !== '!') continue;
      for (const [index, written] of synsets.get(target).words.entries()) {
        const opposite = written.toLowerCase();
        const named = from === position && to === index + 1;
        const usual = shareOf(word, id) >= USUAL_SHARE && shareOf(opposite, target) >= USUAL_SHARE;
        if ((named || usual) && vocabulary.keepsSense(target, opposite)) found.add(opposite);
      }
    }
  }
  return [...found].sort();
}
