import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HELD_OUT_ARTICLES } from './coverage';

/**
 * Trains the ranking from public questions and writes what the engine ships:
 * `node bench/train/start.cjs train.ts --data DIR --date 2026-01-31 [--keep DIR]`.
 * Each step is a process of its own, because every step reads the tables that the one before wrote.
 */
const option = (name: string): string | null => {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
};

function run(file: string, ...args: readonly string[]): void {
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, '--max-old-space-size=9000', join(__dirname, 'start.cjs'), file, ...args],
    { stdio: 'inherit' },
  );
  if (status !== 0) throw new Error(`${file} failed`);
}

const data = option('--data');
const date = option('--date');
if (data === null || date === null) {
  process.stderr.write('usage: start.cjs train.ts --data DIR --date YYYY-MM-DD [--keep DIR]\n');
  process.exit(2);
}
const folder = option('--keep') ?? mkdtempSync(join(tmpdir(), 'ranking-'));
const train = join(folder, 'train');
const heldOut = join(folder, 'held-out');
const [from, to] = HELD_OUT_ARTICLES.map(String);
run('tables.ts', '--data', data);
run('matrix.ts', '--data', data, '--out', train, '--from', '0', '--to', from ?? '');
run(
  'matrix.ts',
  ...['--data', data, '--out', heldOut, '--from', from ?? '', '--to', to ?? ''],
  ...['--most', '60', '--whole-every', '1'],
);
run('fit.ts', '--train', train, '--held-out', heldOut, '--date', date);
if (option('--keep') === null) rmSync(folder, { recursive: true });
