import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HELD_OUT_ARTICLES } from './coverage';

/**
 * Trains the ranking from public questions and writes what the engine ships:
 * `node bench/train/start.cjs train --data DIR --date YYYY-MM-DD [--keep DIR] [--stories DIR]...`.
 * Each step is a process of its own, because every step reads the tables that the one before wrote.
 */
const option = (name: string): string | null => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

function run(file: string, ...args: readonly (string | number)[]): void {
  const begun = Date.now();
  const { status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=9000', join(__dirname, 'start.cjs'), file, ...args.map(String)],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`${file} failed`);
  process.stderr.write(`${file}: ${Math.round((Date.now() - begun) / 1000)} s\n`);
}

const stories = process.argv.filter((_, at, all) => all[at - 1] === '--stories');
const data = option('--data');
const date = option('--date');
if (data === null || date === null) {
  process.stderr.write(
    'usage: start.cjs train --data DIR --date YYYY-MM-DD [--keep DIR] [--stories DIR]...\n',
  );
  process.exit(2);
}
const folder = option('--keep') ?? mkdtempSync(join(tmpdir(), 'ranking-'));
const [train, heldOut] = ['train', 'held-out'].map((name) => join(folder, name));
const [from, to] = HELD_OUT_ARTICLES;

run('tables', '--data', data);
run('translations', '--data', data);
run('phrases', '--data', data, '--date', date);
run('first-cut', '--data', data, '--date', date, ...stories.flatMap((name) => ['--stories', name]));
run(
  'matrix',
  ...['--data', data, '--out', train ?? '', '--from', 0, '--to', from],
  '--skip-tables',
);
run(
  'matrix',
  ...['--data', data, '--out', heldOut ?? '', '--from', from, '--to', to],
  ...['--every', 3, '--whole-every', 1],
);
run('fit', '--train', train ?? '', '--held-out', heldOut ?? '', '--date', date);
if (option('--keep') === null) rmSync(folder, { recursive: true });
