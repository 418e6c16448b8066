import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of this folder that hold wordings, in the order in which they are read. */
const FILES = [...[0, 1, 2, 3, 4, 5].map((part) => `words-${String(part)}.tsv`), 'phrases.tsv'];

/** A line with the place to name when it is at fault. */
export interface PlacedLine {
  readonly text: string;
  /** "words-0.tsv:12". */
  readonly place: string;
}

/** The lines of all sources. */
export function readSources(): readonly PlacedLine[] {
  return FILES.flatMap((file) =>
    readFileSync(join(__dirname, file), 'utf8')
      .trim()
      .split('\n')
      .map((text, line) => ({ text, place: `${file}:${String(line + 1)}` })),
  );
}

/** The words of news text that were to be covered, the most frequent first. */
export function readWanted(): readonly string[] {
  const lines = readFileSync(join(__dirname, 'list.tsv'), 'utf8').trim().split('\n');
  return [...new Set(lines.map((line) => line.split('\t')[0] ?? ''))];
}
