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
 * (question sets in SQuAD's format); `--readers` holds readers that have
 * not learned from the writers they read (`bench/reader/README.md`); the stories of `bench/stories` lend too.
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
/** A writer that is learned from, and the file of a reader that has learned from none of the stories. */
interface Group {
  readonly writer: string;
  readonly reader: string;
}
const HALVES = [
  // by the readers that shipped before, which learned from the other half of these
  { half: 'zg zh', reader: 'without-zeh.bin' },
  { half: 'zl zm', reader: 'without-zkm.bin' },
  { half: 'zu zw yj yl yn yp yr yt yv', reader: 'without-some.bin' },
  { half: 'zv zz yk ym yo yq ys yu yw zi', reader: 'without-others.bin' },
  // by the reader that ships
  { half: 'xa xb xc', reader: 'mean.bin' },
];
/** The others are kept for checking, or both readers have learned from them. */
const WRITERS: readonly Group[] = HALVES.flatMap(({ half, reader }) =>
  half.split(' ').map((writer) => ({ writer, reader })),
);
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
const folders = [join(data, 'news'), 'bench/stories'].join();
for (const [group, { writer, reader }] of WRITERS.entries()) {
  // what was written beside a writer's questions is left out where they are read
  compileWordings(writer);
  const out = at(`news-${writer}`);
  run(
    'cases',
    ...['--news', folders, '--writers', writer, '--first-group', group, '--out', out],
    ...['--reader', join(readers, reader)],
  );
  news.push(out);
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
  ...['--look-alikes', at('look-alikes'), '--encyclopaedia', at('encyclopaedia')],
  ...['--date', date],
);
if (kept === '') rmSync(folder, { recursive: true });
