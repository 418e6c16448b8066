import type { Chance } from './chance';

/** Ways in which a message gives words to somebody. */
const GIVEN: readonly ((words: string, name: string) => string)[] = [
  (words, name) => `“${words}” ${name} said.`,
  (words, name) => `“${words}” said ${name}.`,
  (words, name) => `${name} said: “${words}”`,
  (words, name) => `${name} told reporters: "${words}"`,
  (words, name) => `According to ${name}, “${words}”`,
  (words, name) => `${name}: "${words}"`,
  (words, name) => `> ${words}\n— ${name}`,
  (words, name) => `Is it true that ${name} said "${words}"?`,
  (words, name) => `«${words}», ${name} said`,
];

/** A text that gives words to somebody, in one of several ways. */
export function givenTo(chance: Chance, words: string, name: string): string {
  return chance.one(GIVEN)(words, name);
}

/** A text that gives words to an outlet. */
export function givenToPaper(chance: Chance, words: string, publisher: string): string {
  const wrote = chance.one([`${publisher} wrote: “`, `${publisher} reported: “`, '“']);
  return `${wrote}${words}”`;
}

/** A text that quotes without a speaker. */
export function quoted(chance: Chance, words: string): string {
  return chance.one([`“${words}”`, `"${words}"`, words, `> ${words}`]);
}

/** The same words as other keyboards and editors write them. */
const SAME: readonly ((words: string) => string)[] = [
  (words) => words.replaceAll(/[’‘]/gu, "'").toString(),
  (words) => words.replaceAll("'", '’'),
  (words) => words.replaceAll(' ', '\u00a0'),
  (words) => words.replace(/\s/u, '  ').replace(/\s(\S+)$/u, '\n$1'),
  (words) => words.replaceAll(/\s[—–-]\s/gu, '—').replaceAll(/[—–]/gu, ' - '),
  (words) => words.replace(/\b(the|a|that|to)\b/u, '[$1]'),
  (words) => words.replace(/^(\p{L})/u, (letter) => `[${letter.toLowerCase()}]`),
  (words) => words.replace(/[.,]$/u, '…'),
  (words) => words.replace(/\s(\S+ \S+)$/u, ' [as he put it] $1'),
];

/** The same words to the letter, set in another way. */
export function setOtherwise(chance: Chance, words: string): string {
  return chance.one(
    chance
      .shuffled(SAME)
      .map((set) => set(words))
      .filter((set) => set !== words),
  );
}

const SHIFTS: Readonly<Record<string, string>> = {
  would: 'will',
  had: 'have',
  was: 'is',
  were: 'are',
  could: 'can',
  might: 'may',
  he: 'I',
  she: 'I',
  they: 'we',
  his: 'my',
  her: 'my',
  their: 'our',
  him: 'me',
  them: 'us',
  "didn't": "don't",
  did: 'do',
};

/** Indirect speech as somebody would say it; null where nothing in it shifts. */
export function madeDirect(clause: string): string | null {
  let isChanged = false;
  const words = clause.split(' ').map((word) => {
    const shifted = SHIFTS[word.toLowerCase()];
    if (shifted === undefined) return word;
    isChanged = true;
    return shifted;
  });
  const direct = words
    .join(' ')
    .replaceAll(/\bI (?:are|is)\b/gu, 'I am')
    .replaceAll(/\bI has\b/gu, 'I have');
  return isChanged ? `${direct.charAt(0).toUpperCase()}${direct.slice(1)}.` : null;
}
