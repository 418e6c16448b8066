import {
  checksumOf,
  ENTRY_BYTES,
  EVERYDAY_RELATIONS,
  EVERYDAY_VERSION,
  RELATION_BITS,
} from '../../../src/core/language/words/everyday-table';

/** What of the table's file is read; `readEverydayTable` tells its form. */
export interface PackedTable {
  readonly version: number;
  readonly checksum: number;
  readonly asked: string;
  readonly said: string;
  readonly entries: string;
}

const MARKS: Readonly<Record<string, (typeof EVERYDAY_RELATIONS)[number]>> = {
  '~': 'loose',
  '!': 'opposite',
};

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An entry without its mark, and what that says. */
function readEntry(entry: string): { readonly asked: string; readonly relation: number } {
  const mark = MARKS[entry.charAt(0)];
  return {
    asked: mark === undefined ? entry : entry.slice(1),
    relation: EVERYDAY_RELATIONS.indexOf(mark ?? 'near'),
  };
}

/** Packs lines as "abandon V: give up, leav, ~quit, !keep", in any order. */
export function packLines(lines: readonly string[]): PackedTable {
  const read = lines
    .map((line) => {
      const colon = line.indexOf(': ');
      const [said, part] = [line.slice(0, colon - 2), line.charAt(colon - 1)];
      return {
        said,
        part,
        entries: line
          .slice(colon + 2)
          .split(', ')
          .map(readEntry),
      };
    })
    .sort((a, b) => inOrder(a.said, b.said) || inOrder(a.part, b.part));
  const asked = [
    ...new Set(read.flatMap(({ entries }) => entries.map((entry) => entry.asked))),
  ].sort(inOrder);
  const numbers = new Map(asked.map((text, number) => [text, number]));
  const all = read.flatMap(({ entries }) => entries);
  const bytes = Buffer.alloc(all.length * ENTRY_BYTES);
  for (const [place, entry] of all.entries()) {
    const number = numbers.get(entry.asked) ?? 0;
    bytes.writeUIntLE((number << RELATION_BITS) | entry.relation, place * ENTRY_BYTES, ENTRY_BYTES);
  }
  const texts = {
    asked: asked.join('\n'),
    said: read.map(({ said, part, entries }) => `${said} ${part} ${entries.length}`).join('\n'),
    entries: bytes.toString('base64'),
  };
  return {
    version: EVERYDAY_VERSION,
    checksum: checksumOf([texts.asked, texts.said, texts.entries]),
    ...texts,
  };
}
