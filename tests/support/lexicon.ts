import { packLines } from '../../bench/lexicon/everyday/pack';
import {
  LINE_PARTS,
  readEverydayTable,
  RELATION_BITS,
  type EverydayTable,
} from '../../src/core/language/words/everyday-table';
import { createEverydayWordings } from '../../src/core/language/words/everyday-wordings';
import type { Lexicon } from '../../src/core/language/words/lexicon';

/** A lexicon that has an entry for no word; every word is plain English unless given otherwise. */
export function emptyLexicon(given: Partial<Lexicon> = {}): Lexicon {
  return {
    wordings: () => [],
    knows: () => true,
    areAntonyms: () => false,
    everyday: createEverydayWordings(tableOf([])),
    ...given,
  };
}

/** Lines as "abandon V: give up, ~quit" as a table of everyday wordings. */
export const tableOf = (lines: readonly string[]): EverydayTable =>
  readEverydayTable(packLines(lines));

const LETTERS = Object.entries(LINE_PARTS);
const MARKS = ['', '~', '!'];

/** A table's lines in the same words, in the order in which it holds them. */
export function linesOf({ asked, said, parts, starts, entries }: EverydayTable): readonly string[] {
  const written = (entry: number): string =>
    `${MARKS[entry & ((1 << RELATION_BITS) - 1)] ?? ''}${asked[entry >> RELATION_BITS] ?? ''}`;
  return said.map((word, line) => {
    const [letter = ''] = LETTERS.find(([, part]) => part === parts[line]) ?? [];
    const own = Array.from(entries.subarray(starts[line], starts[line + 1]), written);
    return `${word} ${letter}: ${own.join(', ')}`;
  });
}
