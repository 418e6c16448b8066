/**
 * Chooses, for each word, the relatives worth their room, and writes them as lines that a person
 * can read: `gulag: ^ prison camp 42, camp 17; ~ labor camp 27`.
 */

/** The mark of each relation in a line, in the order they are written. */
export const MARKS = [
  ['synonym', '='],
  ['derivation', '+'],
  ['pertainym', '%'],
  ['hypernym', '^'],
  ['hyponym', '_'],
  ['sibling', '~'],
];

/** Less than this share of an exact match's evidence is not worth a look-up. */
export const LEAST_WEIGHT = 0.2;

/** No line is longer. */
const MOST_RELATIVES = 14;

/** What a relative must be worth to be kept; found by trying, so that the file is near 1.2 MB. */
const LEAST_WORTH = 0.15;
/** The same for the first few of a word, so that a rare one with no close relative has some. */
const LEAST_WORTH_OF_FIRST = 0.03;
const FIRST = 3;

/** A compound is worth a line only for what its parts cannot find. */
const LEAST_WEIGHT_OF_COMPOUND = 0.5;

/** "trade embargo" beside "embargo": whoever finds the one has found the other. */
function repeats(word, related, stemOf) {
  const [longer, shorter] = word.length > related.length ? [word, related] : [related, word];
  const stems = new Set(longer.split(/[ -]/u).map(stemOf));
  return shorter.split(/[ -]/u).every((part) => stems.has(stemOf(part)));
}

/** "unhealthy" beside "healthy": one of both means the opposite. */
function denies(related, word, relations) {
  const plain = /^(?:un|in|im|ir|dis|non-?)(.{3,})$/u.exec(related)?.[1];
  return plain !== undefined && (plain === word || relations.has(plain));
}

/** The relatives of one word, best first: [{ word, weight, relation }]. */
export function chooseRelatives(word, relations, { vocabulary, stemOf, respell }) {
  const least = word.includes(' ') ? LEAST_WEIGHT_OF_COMPOUND : LEAST_WEIGHT;
  const candidates = [];
  for (const [related, { weight, relation, trusted = false }] of relations) {
    if (weight < least || !vocabulary.isPlausible(related)) continue;
    if (respell(related) !== related || respell(related) === respell(word)) continue;
    if (repeats(word, related, stemOf) || denies(related, word, relations)) continue;
    // a surer relative is worth more than a commoner word
    const use = trusted ? 1 : vocabulary.usefulness(related) ** 0.7;
    candidates.push({ word: related, weight, relation, trusted, worth: weight ** 1.5 * use });
  }
  const asked = vocabulary.askedness(word);
  const first = word.includes(' ') ? 0 : FIRST;
  return candidates
    .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
    .filter(
      ({ worth, trusted }, index) =>
        trusted ||
        (worth * asked) / (1 + index / 2) >= (index < first ? LEAST_WORTH_OF_FIRST : LEAST_WORTH),
    )
    .slice(0, MOST_RELATIVES);
}

/** One line of the table: relations in fixed order, within them the weightiest first, percent. */
export function lineOf(word, relatives) {
  const groups = MARKS.map(([relation, mark]) => {
    const members = relatives
      .filter((relative) => relative.relation === relation)
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .map(({ word: related, weight }) => `${related} ${Math.round(weight * 100)}`);
    return members.length > 0 ? `${mark} ${members.join(', ')}` : '';
  });
  return `${word}: ${groups.filter(Boolean).join('; ')}`;
}
