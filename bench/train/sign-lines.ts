import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The lines of JSON of all files `*.jsonl` in a folder, each of which begins with a line that names the signs it was
 * written by; throws where those are others than `names`.
 */
export function linesUnder(folder: string, names: string): readonly unknown[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) => {
    const [first, ...lines] = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    if (first !== names) {
      throw new Error(`${file}: written with other signs; run the step "cases" again`);
    }
    return lines.map((line): unknown => JSON.parse(line));
  });
}
