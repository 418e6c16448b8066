import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HELD_OUT_ARTICLES } from '../train/coverage';
import { option } from './options';

/**
 * Fits the decision and writes the weights that ship:
 * `node bench/decision/start.cjs train --data DIR --readers DIR --date YYYY-MM-DD [--keep DIR]`.
 * `--data` holds `news/` (stories by writer), `seeds/` (questions on the shipped articles) and `public/`
 * (question sets in SQuAD's format); `--readers` holds `without-ad.bin`, `without-ghi.bin` and `last.bin`, readers that
 * have not learned from the writers they read (`bench/reader/README.md`); the stories of `bench/stories` lend too.
 */
const data = option('--data', '');
const date = option('--date', '');
const readers = option('--readers', '');
if (data === '' || date === '' || readers === '') {
  process.stderr.write(
    'usage: start.cjs train --data DIR --readers DIR --date YYYY-MM-DD [--keep DIR]\n',
  );
  process.exit(2);
}
const kept = option('--keep', '');
const folder = kept === '' ? mkdtempSync(join(tmpdir(), 'decision-')) : kept;
/** The writers that are learned from, each group read by a reader that has not; the others are kept for checking. */
const WRITERS = [
  { writers: ['a', 'd'], reader: 'without-ad.bin' },
  { writers: ['g', 'h', 'i'], reader: 'without-ghi.bin' },
  { writers: ['j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's'], reader: 'last.bin' },
] as const;

function run(step: string, ...args: readonly (string | number)[]): void {
  const begun = Date.now();
  const command = ['--max-old-space-size=8000', join(__dirname, 'start.cjs'), step];
  const { status } = spawnSync(process.execPath, [...command, ...args.map(String)], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${step} failed`);
  process.stderr.write(`${step}: ${Math.round((Date.now() - begun) / 1000)} s\n`);
}

const at = (name: string): string => join(folder, name);
const set = (name: string): string => join(data, 'public', name);
const own = [
  [at('own-shipped'), 'tests/fixtures/questions/shipped.jsonl', 'knowledge'],
  [at('own-invented'), 'tests/fixtures/questions/invented.jsonl', 'tests/fixtures/coverage'],
  [at('own-seeds'), join(data, 'seeds/questions.dev.jsonl'), 'knowledge'],
] as const;
const news: string[] = [];
let group = 0;
const folders = [join(data, 'news'), 'bench/stories'].join();
for (const { writers, reader: file } of WRITERS) {
  const out = at(`news-${writers.join('')}`);
  const reader = join(readers, file);
  run(
    'cases',
    ...['--news', folders, '--writers', writers.join(), '--first-group', group],
    ...['--reader', reader, '--out', out],
  );
  news.push(out);
  group += writers.length;
}
for (const [out, gold, knowledge] of own) {
  run(
    'cases',
    ...['--gold', gold, '--knowledge', knowledge, '--out', out],
    ...['--news', folders, '--writers', WRITERS.flatMap(({ writers }) => [...writers]).join()],
  );
}
const [from, to] = HELD_OUT_ARTICLES;
run(
  'cases',
  ...['--set', set('squad-v2-dev-even.json.gz'), '--articles', 'odd'],
  ...['--out', at('look-alikes')],
);
run(
  'cases',
  ...['--set', set('squad-train-v1.1.json.gz'), '--from', from, '--to', to, '--every', 14],
  ...['--out', at('encyclopaedia')],
);
run(
  'fit',
  ...['--news', news.join(), '--own', own.map(([out]) => out).join()],
  ...['--look-alikes', at('look-alikes'), '--encyclopaedia', at('encyclopaedia'), '--date', date],
);
if (kept === '') rmSync(folder, { recursive: true });
