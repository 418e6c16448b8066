import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONFIDENCE_ARTICLES } from '../train/coverage';
import { option } from './options';

/**
 * Fits the decision and writes the weights that ship:
 * `node bench/decision/start.cjs train --data DIR --date YYYY-MM-DD [--keep DIR]`.
 * `--data` holds `news/` (stories by writer) and `public/` (question sets in SQuAD's format).
 */
const data = option('--data', '');
const date = option('--date', '');
if (data === '' || date === '') {
  process.stderr.write('usage: start.cjs train --data DIR --date YYYY-MM-DD [--keep DIR]\n');
  process.exit(2);
}
const kept = option('--keep', '');
const folder = kept === '' ? mkdtempSync(join(tmpdir(), 'decision-')) : kept;
/** The writers that are learned from; the others are kept for checking. */
const WRITERS = 'a,d,g,h,i';

function run(step: string, ...args: readonly (string | number)[]): void {
  const begun = Date.now();
  const command = ['--max-old-space-size=8000', join(__dirname, 'start.cjs'), step];
  const { status } = spawnSync(process.execPath, [...command, ...args.map(String)], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${step} failed`);
  process.stderr.write(`${step}: ${Math.round((Date.now() - begun) / 1000)} s\n`);
}

const [news, lookAlikes, encyclopaedia] = ['news', 'look-alikes', 'encyclopaedia'].map((name) =>
  join(folder, name),
) as [string, string, string];
const [from, to] = CONFIDENCE_ARTICLES;
const set = (name: string): string => join(data, 'public', name);
run('cases', '--news', join(data, 'news'), '--writers', WRITERS, '--out', news);
run('cases', '--set', set('squad-v2-dev-even.json.gz'), '--every', 2, '--out', lookAlikes);
run(
  'cases',
  ...['--set', set('squad-train-v1.1.json.gz'), '--from', from, '--to', to, '--every', 5],
  ...['--out', encyclopaedia],
);
run(
  'fit',
  ...['--news', news, '--look-alikes', lookAlikes, '--encyclopaedia', encyclopaedia],
  ...['--date', date],
);
if (kept === '') rmSync(folder, { recursive: true });
