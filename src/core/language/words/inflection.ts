/** Endings and what may stand in their place, the likeliest first. */
const ENDINGS: readonly (readonly [ending: RegExp, replacements: readonly string[]])[] = [
  [/'s?$/u, ['']],
  [/(?<=[^aeiou])ies$/u, ['y', 'ie']],
  [/(?<=ss|sh|ch|x|zz|o)es$/u, ['', 'e']],
  [/(?<=[^su])s$/u, ['']],
  [/(?<=[^aeiou])ied$/u, ['y']],
  [/ed$/u, ['', 'e']],
  [/ing$/u, ['', 'e']],
];

/** What a participle may end in, as a word alone shows it: "held" and "paid" show nothing. */
export const PARTICIPLE_ENDING = /(?:ed|ing|en|wn)$/u;

const DOUBLED = /([bdfgklmnprt])\1$/u;

function baseWords(word: string): readonly string[] {
  for (const [ending, replacements] of ENDINGS) {
    if (!ending.test(word)) continue;
    const stump = word.replace(ending, '');
    // "as", "red", "king": what is left is no word
    if (!/[aeiouy]/u.test(stump) || stump.length < 2) continue;
    const bases = replacements.map((replacement) => stump + replacement);
    return /ed$|ing$/u.test(word) && DOUBLED.test(stump) ? [stump.slice(0, -1), ...bases] : bases;
  }
  return [];
}

/**
 * What a regularly inflected English word or phrase may be a form of, the likeliest first
 * ("embargoes" → embargo; "owned up" → own up; "prison camps" → prison camp); empty for words
 * without such an ending. Guesses by spelling alone: most are words, the caller must know which.
 */
export function baseForms(word: string): readonly string[] {
  const space = word.indexOf(' ');
  if (space < 0) return baseWords(word);
  const last = word.lastIndexOf(' ') + 1;
  return [
    ...baseWords(word.slice(0, space)).map((base) => base + word.slice(space)),
    ...baseWords(word.slice(last)).map((base) => word.slice(0, last) + base),
  ];
}
