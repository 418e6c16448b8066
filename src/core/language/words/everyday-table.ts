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

/** The table, numbered; all texts are stems, several apart by spaces, in order of code units. */
export interface EverydayTable {
  /** Every wording that people ask with, once. */
  readonly asked: readonly string[];
  /** The word of news text of each line; lines of one word in several parts of speech stand together. */
  readonly said: readonly string[];
  /** A line's part of speech, as a bit of `LINE_PARTS`. */
  readonly parts: Uint8Array;
  /** Where each line's entries begin; one more for where the last one's end. */
  readonly starts: Uint32Array;
  /** The entries of all lines, best first: the number of what is asked, and in the last `RELATION_BITS` that of the relation. */
  readonly entries: Uint32Array;
}

/** How many bits of an entry name its relation. */
export const RELATION_BITS = 2;
/** How many bytes an entry takes in the file, the lowest first. */
export const ENTRY_BYTES = 3;
/** The version of the table's form; a file of another one is not read. */
export const EVERYDAY_VERSION = 2;

const FILE = 'src/core/language/words/data/everyday.json';
const { imul } = Math;

/** FNV-1a over the UTF-16 code units of texts and their ends, 32 bits: tells damage, not malice. */
export function checksumOf(texts: readonly string[]): number {
  let hash = 0x811c9dc5 | 0;
  for (const text of texts) {
    const { length } = text;
    for (let at = 0; at < length; at += 1) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = imul(hash ^ 10, 0x01000193);
  }
  return hash >>> 0;
}

const damaged = (fault: string): DamagedTable => new DamagedTable(FILE, fault);

/** The lines of a text, none of an empty one. */
const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

function readEntries(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  const entries = new Uint32Array(bytes.length / ENTRY_BYTES);
  for (let place = 0; place < entries.length; place += 1) {
    entries[place] = bytes.readUIntLE(place * ENTRY_BYTES, ENTRY_BYTES);
  }
  return entries;
}

/**
 * Reads a table in the form of the one that ships: `asked`, a wording a line; `said`, lines as
 * "abandon V 4" with part of speech and number of entries; `entries`, these one behind the other in
 * base64. Throws a `DamagedTable` where it is of another version, or is not what was built. About 15 ms.
 */
export function readEverydayTable(table: unknown): EverydayTable {
  const { version, checksum, asked, said, entries } = (table ?? {}) as Record<string, unknown>;
  if (version !== EVERYDAY_VERSION) {
    const found = typeof version === 'number' ? `version ${String(version)}` : 'no known version';
    throw damaged(`is of ${found}, this program reads version ${String(EVERYDAY_VERSION)}`);
  }
  if (typeof asked !== 'string' || typeof said !== 'string' || typeof entries !== 'string') {
    throw damaged('is damaged (it holds no lines)');
  }
  if (checksumOf([asked, said, entries]) !== checksum) {
    throw damaged('is damaged (its lines do not fit its checksum)');
  }
  const lines = linesOf(said);
  const words: string[] = [];
  const parts = new Uint8Array(lines.length);
  const starts = new Uint32Array(lines.length + 1);
  for (const [line, text] of lines.entries()) {
    const end = text.lastIndexOf(' ');
    words.push(text.slice(0, end - 2));
    parts[line] = LINE_PARTS[text.charAt(end - 1)] ?? 0;
    starts[line + 1] = (starts[line] as number) + Number(text.slice(end + 1));
  }
  return { asked: linesOf(asked), said: words, parts, starts, entries: readEntries(entries) };
}

let kept: EverydayTable | null = null;

/** The table that ships, read once. Throws a `DamagedTable` as `readEverydayTable` does. */
export const shippedEverydayTable = (): EverydayTable => (kept ??= readEverydayTable(shipped));
