/**
 * Which words and senses the table keeps: those that an English news text may well use. Single
 * words go by their rank in English text; WordNet's compounds by how often its annotators met them
 * (SemCor tags) and in how many of its definitions and examples they are used.
 */

/** Lexicographer files of mostly technical nouns: body, food, animal, plant, substance, shape. */
const TECHNICAL_FILES = new Set(['05', '08', '13', '20', '25', '27']);

/** Never worth matching: words of grammar that WordNet also lists as nouns or adverbs. */
const GRAMMAR = new Set(
  (
    'a about above after all also am an and any are as at back be been being but by can could do ' +
    'does down even ever every few for from get had has have he her here him his how i if in into ' +
    'is it its just least less like lot many may me more most much must my no non nor not now of ' +
    'off on one only or other our out over own per same she so some still such than that the their ' +
    'them then there these they this those though thus till to too two under until up us very was ' +
    'way we well were what when where which while who whom whose why will with would yes yet you your ' +
    'thing things something someone person people body unit object entity act state event matter'
  ).split(' '),
);

const OFFENSIVE =
  /\b(?:ethnic slur|slur|offensive|obscene|vulgar|disparag\w+|derogatory|intercourse|prostitute)\b/u;

/** A synset that names people with contempt, or whose words no reply should ever show. */
function isOffensive(synset, synsets) {
  const usage = synset.pointers.filter(({ symbol }) => symbol === ';u');
  const label = usage.flatMap(({ target }) => synsets.get(target)?.words ?? []).join(' ');
  const opening = synset.gloss.replaceAll(/"[^"]*"/gu, '');
  return /slur|disparagement|obscenity|vulgarism/u.test(label) || OFFENSIVE.test(opening);
}

const isCapitalised = (word) => word !== word.toLowerCase();

/** In how many definitions and examples each word, or each compound that is a word, is used. */
function countUses(synsets, senses) {
  const counts = new Map();
  const add = (word) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { gloss } of synsets.values()) {
    const words = gloss.toLowerCase().match(/[a-z]+(?:[-'][a-z]+)*/gu) ?? [];
    const found = new Set(words);
    for (let at = 0; at + 1 < words.length; at += 1) {
      for (const end of [at + 2, at + 3]) {
        const phrase = words.slice(at, end).join(' ');
        if (senses.has(phrase)) found.add(phrase);
      }
    }
    found.forEach(add);
  }
  return counts;
}

/** Ranks in English text, chosen by reading what lies on either side. */
const COMMON_RANK = 8_000;
const KNOWN_RANK = 25_000;
const RARE_RANK = 60_000;
const LAST_RANK = 100_000;
/** From this rank on a word's use falls; before it every word is as good as certain to be met. */
const CERTAIN_RANK = 4_000;

const LONGEST_COMPOUND = 24;

/**
 * @returns {{
 *   askedness(word: string): number,
 *   usefulness(word: string): number,
 *   isShaped(word: string): boolean,
 *   isPlausible(word: string): boolean,
 *   keepsSense(id: string, word: string): boolean,
 *   isName(id: string, word: string): boolean,
 *   rankOf(word: string): number,
 * }} `askedness`: how likely a question uses the word, `usefulness`: how likely a text does, both
 * from 0 to 1; a compound counts less, for it mostly matches by its parts. `isShaped`: one to three
 * plain words; `isPlausible`: and no word of grammar.
 */
export function createVocabulary({ synsets, senses }, ranks) {
  const uses = countUses(synsets, senses);
  const offensive = new Set();
  for (const [id, synset] of synsets) if (isOffensive(synset, synsets)) offensive.add(id);
  const tags = (word) => (senses.get(word) ?? []).reduce((sum, { count }) => sum + count, 0);
  const rankOf = (word) => ranks.get(word) ?? Infinity;
  const isCompound = (word) => /[ -]/u.test(word);
  const timesMet = (word) => tags(word) + (uses.get(word) ?? 0);
  const isPlain = (word) => word.split(/[ -]/u).every((part) => rankOf(part) < KNOWN_RANK);

  const askedness = (word) => {
    if (isCompound(word)) {
      const met = timesMet(word);
      if (word.includes('-') && met < 3) return 0;
      return (met >= 3 ? 0.5 : 0.3) * (isPlain(word) ? 1 : 0.4);
    }
    const rank = rankOf(word);
    if (rank <= COMMON_RANK) return 1;
    if (rank <= KNOWN_RANK) return 0.85;
    return rank <= RARE_RANK ? 0.65 : rank <= LAST_RANK ? 0.25 : 0;
  };

  const usefulness = (word) => {
    if (isCompound(word)) {
      const met = timesMet(word);
      return (met >= 3 ? 0.6 : met >= 1 ? 0.4 : 0.15) * (isPlain(word) ? 1 : 0.5);
    }
    const fall = Math.log(LAST_RANK / CERTAIN_RANK);
    return Math.min(1, Math.max(0, Math.log(LAST_RANK / rankOf(word)) / fall));
  };

  const isShaped = (word) =>
    /^[a-z]{2}[a-z'-]*(?: [a-z'-]+){0,2}$/u.test(word) &&
    (word.includes(' ') ? word.length <= LONGEST_COMPOUND : word.length > 2 || tags(word) > 0);
  const isPlausible = (word) => isShaped(word) && !GRAMMAR.has(word);

  const writtenIn = (id, word) =>
    synsets.get(id).words.find((other) => other.toLowerCase() === word) ?? word;
  const isName = (id, word) => isCapitalised(writtenIn(id, word));

  const keepsSense = (id, word) => {
    const synset = synsets.get(id);
    if (offensive.has(id)) return false;
    const count = (senses.get(word) ?? []).find((sense) => sense.id === id)?.count ?? 0;
    if (synset.pointers.some(({ symbol }) => symbol === '@i')) {
      // places and groups have usable other names, people do not ("Lincoln", "Abraham Lincoln")
      return tags(word) > 0 && (synset.file === '14' || synset.file === '15');
    }
    if (isName(id, word)) return tags(word) > 0;
    return count > 0 || !TECHNICAL_FILES.has(synset.file);
  };

  return { askedness, usefulness, isShaped, isPlausible, keepsSense, isName, rankOf };
}
