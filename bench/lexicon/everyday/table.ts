import type { English } from '../../../src/core/language/english';
import { checksumOf, EVERYDAY_VERSION } from '../../../src/core/language/words/everyday-table';
import { stemsOf } from './entries';
import { PARTS, readSourceLine, type SourceLine } from './form';

/** The content of src/core/language/words/data/everyday.json. */
export interface EverydayTable {
  readonly provenance: string;
  readonly licence: string;
  readonly version: number;
  readonly checksum: number;
  readonly lines: readonly string[];
}

/** Words whose lines tell of names or of what a tagger made up. */
const DROPPED = new Set(['bin', 'dlrs', 'com']);

/** Asked stems with their mark, and how near the front of its line each stands. */
type Ranks = Map<string, number>;

/** An entry that says no more than the word itself: "case" of "court case". */
const isWithin = (asked: string, said: string): boolean =>
  asked.split(' ').every((stem) => said.split(' ').includes(stem));

function addEntries(
  ranks: Ranks,
  said: string,
  entries: readonly string[],
  english: English,
): void {
  for (const [rank, entry] of entries.entries()) {
    const mark = /^[~!]/u.exec(entry)?.[0] ?? '';
    for (const asked of stemsOf(entry.slice(mark.length), english)) {
      if (isWithin(asked, said)) continue;
      const marked = mark + asked;
      ranks.set(marked, Math.min(rank, ranks.get(marked) ?? rank));
    }
  }
}

/** The entries of a line, best first; what is there without a mark needs none with one. */
function writtenEntries(ranks: Ranks): readonly string[] {
  return [...ranks]
    .filter(([entry]) => !/^[~!]/u.test(entry) || !ranks.has(entry.slice(1)))
    .sort(([, a], [, b]) => a - b)
    .map(([entry]) => entry);
}

/** Compiles lines of the sources. Words with the same stem and part of speech become one line. */
export function compileTable(sources: readonly string[], english: English): EverydayTable {
  const byWord = new Map<string, Ranks>();
  const add = ({ lemma, part, entries }: SourceLine): void => {
    for (const said of stemsOf(lemma, english)) {
      const key = `${said} ${PARTS[part] ?? ''}`;
      const ranks = byWord.get(key) ?? new Map<string, number>();
      byWord.set(key, ranks);
      addEntries(ranks, said, entries, english);
    }
  };
  for (const source of sources) {
    const line = readSourceLine(source);
    if (!DROPPED.has(line.lemma)) add(line);
  }
  const lines = [...byWord]
    .map(([key, ranks]) => ({ key, entries: writtenEntries(ranks) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ key, entries }) => `${key}: ${entries.join(', ')}`)
    .sort((a, b) => (a < b ? -1 : 1));
  return {
    provenance:
      'Compiled from the hand-written bench/lexicon/everyday/*.tsv. Rebuild with: ' +
      'node bench/lexicon/everyday/start.cjs compile. A line is a word of news text as stems, its part ' +
      'of speech (N noun, V verb, J adjective, R adverb), and how people ask about it, best first: ~ ' +
      'loosely, ! by its opposite. Lines are in order of code units.',
    licence: 'MIT, like the project.',
    version: EVERYDAY_VERSION,
    checksum: checksumOf(lines),
    lines,
  };
}

/** The table as the file that ships. */
export function serialiseTable(table: EverydayTable): string {
  return `${JSON.stringify(table, null, 1)}\n`;
}
