import { foldText, isAcronym } from '../../language/fold';

/**
 * What forms of one name have in common: case, accents, dots and hyphens gone ("Kim Jong-un" and
 * "Kim Jong Un" are one). Acronyms keep their capitals, so that "US" is never "us".
 */
export function nameKeyOf(form: string): string {
  let key = keys.get(form);
  if (key === undefined) {
    key = readKey(form);
    // names of all articles pass through here: keep the cache from growing without end
    if (keys.size > 50_000) keys.clear();
    keys.set(form, key);
  }
  return key;
}

const keys = new Map<string, string>();

function readKey(form: string): string {
  if (isAcronym(form)) return form.replaceAll('.', '');
  return foldText(form)
    .replaceAll(/[-‐‑–.]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?:^the | 's$)/gu, '')
    .trim();
}

/** White space as single plain spaces, so that a line break or no-break space makes no other name. */
export function plainSpaces(words: string): string {
  return words.replaceAll(/\s+/gu, ' ');
}

const SMALL = /^(?:of|the|for|and|in|on|de|der|des|du|la|to|&)$/u;

/** The first letters of a name's larger words, in capitals: "Human Rights Watch" → "HRW". */
export function initialsOf(key: string): string {
  return key
    .split(' ')
    .filter((word) => word !== '' && !SMALL.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
