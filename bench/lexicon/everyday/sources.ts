import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the files of this folder that hold wordings are called. */
const WORDINGS = /^(?:words-\d+|phrases|spoken|asked-[a-z-]+)\.tsv$/u;

/** A line with the place to name when it is at fault. */
export interface PlacedLine {
  readonly text: string;
  /** "words-0.tsv:12". */
  readonly place: string;
}

/** The lines of all sources, without those of the files in `without`. */
export function readSources(without: readonly string[] = []): readonly PlacedLine[] {
  const files = readdirSync(__dirname)
    .filter((file) => WORDINGS.test(file))
    .sort();
  const unknown = without.filter((file) => !files.includes(file));
  if (unknown.length > 0) throw new RangeError(`no such file of wordings: ${unknown.join(', ')}`);
  return files
    .filter((file) => !without.includes(file))
    .flatMap((file) =>
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
