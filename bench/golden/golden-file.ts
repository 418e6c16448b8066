import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readAskings } from './inquiries';
import { outcomeLines } from './outcome-lines';

/** The outcomes kept: one line a question, `id hash place`. */
export const GOLDEN_FILE = 'tests/fixtures/golden/outcomes.txt';
/** Writes the file anew. */
const WRITE_COMMAND = 'npm run -s golden -- --write';

const MOST_SHOWN = 10;

const idOf = (line: string): string => line.slice(0, line.indexOf(' '));

/** Asks everything; takes some seconds. Same sources, same lines. */
export function askEverything(): readonly string[] {
  return readAskings().flatMap(outcomeLines);
}

/** The lines as kept; none where there is no file yet, so that every outcome is told to be new. */
export function readGolden(): readonly string[] {
  if (!existsSync(GOLDEN_FILE)) return [];
  return readFileSync(GOLDEN_FILE, 'utf8').trimEnd().split('\n');
}

/** Writes the lines over those kept. */
export function writeGolden(lines: readonly string[]): void {
  writeFileSync(GOLDEN_FILE, `${lines.join('\n')}\n`);
}

/**
 * Says what differs: how many outcomes, the first ten of them as kept and as they are, and how to
 * keep the new ones; null where nothing does.
 */
export function describeChanges(kept: readonly string[], now: readonly string[]): string | null {
  const [before, after] = [kept, now].map(
    (lines) => new Map(lines.map((line) => [idOf(line), line])),
  ) as [Map<string, string>, Map<string, string>];
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [one, other] = [before.get(id), after.get(id)];
    return one === other
      ? []
      : [`- ${one ?? `${id} was not asked`}`, `+ ${other ?? `${id} is not asked`}`];
  });
  if (changes.length === 0) return null;
  const count = changes.length / 2;
  const more = count > MOST_SHOWN ? [`… and ${count - MOST_SHOWN} more`] : [];
  return [
    `${count} of ${after.size} outcomes differ from ${GOLDEN_FILE}:`,
    ...changes.slice(0, 2 * MOST_SHOWN),
    ...more,
    `Where every change is meant, write the file anew: ${WRITE_COMMAND}`,
  ].join('\n');
}
