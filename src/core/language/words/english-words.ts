import table from './data/words.json';
import { baseForms } from './inflection';
import { americanSpelling } from './variants';
import { createWordTable } from './word-table';

const START = 3;
/** UTF-16 code units; what is longer is no word. */
const LONGEST_WORD = 40;
const words = createWordTable(table.lines);

const NONE: ReadonlySet<string> = new Set();
const listed = new Map<string, ReadonlySet<string>>();

function isListed(word: string): boolean {
  const start = word.slice(0, START);
  let rests = listed.get(start);
  if (!rests) {
    const line = words.contentOf(start);
    rests = line === undefined ? NONE : new Set(line.split(' '));
    if (rests !== NONE) listed.set(start, rests);
  }
  return rests.has(word.slice(START) || '-');
}

/**
 * Whether a lower-case word is plain English, in its dictionary form or a regularly inflected one,
 * in American or British spelling ("labourers"). Names, irregular forms ("went") and words that
 * text hardly uses are not: ask with the lemma where there is one. About 0.02 ms.
 */
export function isEnglishWord(word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  return [word, ...baseForms(word)].some(
    (form) => isListed(form) || isListed(americanSpelling(form)),
  );
}
