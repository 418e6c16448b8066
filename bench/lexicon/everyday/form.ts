/** A line of the sources: how people ask about a word or phrase of news text. */
export interface SourceLine {
  /** A word in its dictionary form, or a phrase of up to five. */
  readonly lemma: string;
  readonly part: string;
  /** Best first, with their marks. */
  readonly entries: readonly string[];
}

/** Parts of speech by what stands for them in the table. */
export const PARTS: Readonly<Record<string, string>> = { NOUN: 'N', VERB: 'V', ADJ: 'J', ADV: 'R' };

const MOST_WORDS = 5;
const FEWEST_ENTRIES = 2;
const MOST_ENTRIES = 18;
const LEMMA = /^[a-z][a-z' -]*$/u;
const ENTRY = /^[~!]?[a-z][a-z' -]*$/iu;

const withoutMark = (entry: string): string => entry.replace(/^[~!]/u, '');

/** Reads "lemma, tab, part of speech, tab, entry; entry"; whatever is missing is empty. */
export function readSourceLine(text: string): SourceLine {
  const [lemma = '', part = '', entries = ''] = text.split('\t');
  return { lemma, part, entries: entries.split(';').map((entry) => entry.trim()) };
}

/** What is wrong with a line's form; empty where nothing is. */
export function faultsOf(text: string): readonly string[] {
  const { lemma, part, entries } = readSourceLine(text);
  const faults: string[] = [];
  if (text.split('\t').length !== 3) faults.push('has not three columns');
  if (!LEMMA.test(lemma)) faults.push(`"${lemma}" is no word in small letters`);
  if (PARTS[part] === undefined)
    faults.push(`"${part}" is none of ${Object.keys(PARTS).join(' ')}`);
  if (entries.length < FEWEST_ENTRIES || entries.length > MOST_ENTRIES) {
    faults.push(
      `has ${String(entries.length)} entries, not ${String(FEWEST_ENTRIES)} to ${String(MOST_ENTRIES)}`,
    );
  }
  for (const [place, entry] of entries.entries()) {
    if (!ENTRY.test(entry)) faults.push(`"${entry}" is no entry`);
    if (entry.split(' ').length > MOST_WORDS) {
      faults.push(`"${entry}" has more than ${String(MOST_WORDS)} words`);
    }
    if (entries.indexOf(entry) < place) faults.push(`"${entry}" stands there twice`);
    if (withoutMark(entry) === lemma) faults.push(`"${entry}" is the word itself`);
  }
  return faults;
}
