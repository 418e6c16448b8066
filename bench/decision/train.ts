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
 * (question sets in SQuAD's format); `--readers` holds `without-ad.bin`, `without-ghi.bin`, `half.bin`
 * and `drawn.bin`, readers that have not learned from the writers they read (`bench/reader/README.md`); the stories of `bench/stories` lend too.
 * The table of everyday wordings is compiled anew on the way, and whole at the end of it.
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
/** Writers that are learned from, and the reader's file that has learned from none of them; null: the one that ships. */
interface Group {
  readonly writers: readonly string[];
  readonly reader: string | null;
  /** The files of `bench/lexicon/everyday` that were written beside their questions, and are left out where they are read. */
  readonly wordings: readonly string[];
  /** Of so many of their stories one. */
  readonly every?: number;
}
const SIX = 'yb yc yd ye yf yg'.split(' ');
const LATEST = 'ze zf zg zh zk zl zm'.split(' ');
/** The others are kept for checking, or read by readers that are too old. */
const WRITERS: readonly Group[] = [
  { writers: ['a', 'd'], reader: 'without-ad.bin', wordings: ['ai'] },
  { writers: ['g', 'h', 'i'], reader: 'without-ghi.bin', wordings: ['ai'] },
  // of their many stories some, so that no kind of writer outweighs the others
  { writers: SIX, reader: 'half.bin', wordings: SIX, every: 3 },
  { writers: ['yh', 'yi'], reader: 'half.bin', wordings: ['yhi'], every: 3 },
  ...['zb', 'zc', 'zd'].map((writer) => ({
    ...{ writers: [writer], reader: 'drawn.bin', wordings: [writer], every: 2 },
  })),
  // the reader that ships has learned from none of them
  { writers: LATEST, reader: null, wordings: LATEST },
];
/** Enough stories to lend their questions to others. */
const LENDERS = 'a d g h i j k l m n o p q r s'.split(' ');

function runIn(bench: string, step: string, ...args: readonly (string | number)[]): void {
  const begun = Date.now();
  const command = ['--max-old-space-size=8000', join(__dirname, '..', bench, 'start.cjs'), step];
  const { status } = spawnSync(process.execPath, [...command, ...args.map(String)], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${step} failed`);
  process.stderr.write(`${step}: ${Math.round((Date.now() - begun) / 1000)} s\n`);
}
const run = runIn.bind(null, 'decision');
/** Writes the table of everyday wordings without those written beside some questions; whole again where none are given. */
function compileWordings(...without: readonly string[]): void {
  const files = without.map((writer) => `asked-${writer}.tsv`).join();
  runIn('lexicon/everyday', 'compile', ...(files === '' ? [] : ['--without', files]));
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
for (const { writers, reader, wordings, every = 1 } of WRITERS) {
  compileWordings(...wordings);
  const out = at(`news-${writers.join('')}`);
  run(
    'cases',
    ...['--news', folders, '--writers', writers.join(), '--first-group', group],
    ...['--every', every, '--out', out],
    ...(reader === null ? [] : ['--reader', join(readers, reader)]),
  );
  news.push(out);
  group += writers.length;
}
compileWordings();
for (const [out, gold, knowledge] of own) {
  run(
    'cases',
    ...['--gold', gold, '--knowledge', knowledge, '--out', out],
    ...['--news', folders, '--writers', LENDERS.join()],
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
