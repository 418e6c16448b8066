import { parseArgs } from 'node:util';
import { measureCopies } from './measure';

const USAGE = `usage: node bench/wire/start.cjs [--writers j,k] [--seed WORDS] [--list]

  Makes copies of the articles in bench/stories, with up to a fifth of them edited, puts them into one coverage
  with all articles as they are and with articles that share a paragraph or a speech alone, and prints how
  many pairs of copies are found and how many of those found are copies.

  --writers NAMES  only stories of these writers, parted by commas (all)
  --seed WORDS     other edits (the same in every run)
  --list           show every pair that is missed or found wrongly
`;

const share = (part: number, all: number): string => (part / Math.max(all, 1)).toFixed(4);

function run(given: readonly string[]): number {
  const { values } = parseArgs({
    args: [...given],
    options: {
      writers: { type: 'string' },
      seed: { type: 'string', default: '' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const measured = measureCopies(values.writers?.split(',') ?? null, values.seed);
  const { articles, pairs, found, right, wrong, missed, tookMs } = measured;
  if (values.list) {
    for (const line of wrong) process.stdout.write(`wrong: ${line}\n`);
    for (const line of missed) process.stdout.write(`missed: ${line}\n`);
  }
  process.stdout.write(
    `${String(articles)} articles, ${String(pairs)} pairs of copies\n` +
      `precision ${share(right, found)} (${String(right)} of ${String(found)} found)\n` +
      `recall    ${share(right, pairs)} (${String(right)} of ${String(pairs)})\n` +
      `${tookMs.toFixed(0)} ms for fingerprints and pairs\n`,
  );
  return 0;
}

process.exitCode = run(process.argv.slice(2));
