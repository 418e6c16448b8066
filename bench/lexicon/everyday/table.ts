import type { English } from '../../../src/core/language/english';
import { stemsOf } from './entries';
import { PARTS, readSourceLine, type SourceLine } from './form';
import { packLines, type PackedTable } from './pack';

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

/**
 * Compiles lines of the sources to lines as "abandon V: give up, leav, ~quit, !keep": a word of news text as
 * stems, its part of speech, and how people ask about it, best first, `~` loosely, `!` by its opposite.
 * Words with the same stem and part of speech become one line.
 */
export function compileLines(sources: readonly string[], english: English): readonly string[] {
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
  return [...byWord]
    .map(([key, ranks]) => ({ key, entries: writtenEntries(ranks) }))
    .filter(({ entries }) => entries.length > 0)
    .map(({ key, entries }) => `${key}: ${entries.join(', ')}`);
}

/** Lines as the file that ships: src/core/language/words/data/everyday.json. */
export function serialiseTable(lines: readonly string[]): string {
  const table: PackedTable & Readonly<Record<string, unknown>> = {
    provenance:
      'Compiled from the hand-written bench/lexicon/everyday/*.tsv. Rebuild with: node bench/lexicon/everyday/start.cjs ' +
      'compile. "asked" is every wording that people ask with, "said" a word of news text a line with its part of speech ' +
      '(N noun, V verb, J adjective, R adverb) and the number of its entries, both as stems in order of code units; ' +
      '"entries" are these in turn, best first, three bytes each, the lowest first: four times the number of the ' +
      'wording, and 1 where it fits loosely, 2 where it is an opposite.',
    licence: 'MIT, like the project.',
    ...packLines(lines),
  };
  return `${JSON.stringify(table, null, 1)}\n`;
}
