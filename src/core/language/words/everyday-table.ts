import { DamagedTable } from '../damaged-table';
import shipped from './data/everyday.json';

/** How an asked wording stands to the word of news text, in the order in which readers number them. */
export const EVERYDAY_RELATIONS = ['near', 'loose', 'opposite', 'reverse'] as const;

/**
 * `near`: people ask so about the word. `loose`: they do in some contexts only. `opposite`: they ask
 * with the opposite. `reverse`: the word asked is itself a word of news, and the text words it as
 * people would ask.
 */
export type EverydayRelation = (typeof EVERYDAY_RELATIONS)[number];

/** Parts of speech that a line of the table may be of, as bits. */
export const LINE_PARTS: Readonly<Record<string, number>> = { N: 1, V: 2, J: 4, R: 8 };

/** One word of news text, in one part of speech. */
export interface EverydayLine {
  /** One stem, or several apart by spaces. */
  readonly said: string;
  /** A bit of `LINE_PARTS`. */
  readonly part: number;
}

/** The version of the table's form; a file of another one is not read. */
export const EVERYDAY_VERSION = 1;

const FILE = 'src/core/language/words/data/everyday.json';

/** FNV-1a over the UTF-16 code units of the lines and their ends, 32 bits: tells damage, not malice. */
export function checksumOf(lines: readonly string[]): number {
  let hash = 0x811c9dc5 | 0;
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 1) {
      hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
    }
    hash = Math.imul(hash ^ 10, 0x01000193);
  }
  return hash >>> 0;
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === 'string');
}

/** The marks of entries, as code units: "~" for what is loose, "!" for opposites; none for what is near. */
const [LOOSE_MARK, OPPOSITE_MARK] = [0x7e, 0x21];

/**
 * Reads a line of the table: "abandon V: give up, leav, ~quit, !keep". `visit` gets each entry, best
 * first, without its mark, and the number of its relation in `EVERYDAY_RELATIONS`.
 */
export function readEverydayLine(
  text: string,
  visit: (asked: string, relation: number) => void,
): EverydayLine {
  const colon = text.indexOf(': ');
  for (let from = colon + 2; from <= text.length;) {
    const comma = text.indexOf(', ', from);
    const to = comma < 0 ? text.length : comma;
    const mark = text.charCodeAt(from);
    const relation = mark === LOOSE_MARK ? 1 : mark === OPPOSITE_MARK ? 2 : 0;
    visit(text.slice(relation === 0 ? from : from + 1, to), relation);
    from = to + 2;
  }
  return { said: text.slice(0, colon - 2), part: LINE_PARTS[text.charAt(colon - 1)] ?? 0 };
}

/**
 * The lines of the table of everyday wordings, in order. Throws a `DamagedTable` where the file is of
 * another version, or is not what was built. About 10 ms.
 */
export function readEverydayTable(table: unknown = shipped): readonly string[] {
  const { version, checksum, lines } = (table ?? {}) as Readonly<Record<string, unknown>>;
  if (version !== EVERYDAY_VERSION) {
    const found = typeof version === 'number' ? `version ${String(version)}` : 'no known version';
    throw new DamagedTable(
      FILE,
      `is of ${found}, this program reads version ${String(EVERYDAY_VERSION)}`,
    );
  }
  if (!isLines(lines) || checksumOf(lines) !== checksum) {
    throw new DamagedTable(FILE, 'is damaged (its lines do not fit its checksum)');
  }
  return lines;
}
