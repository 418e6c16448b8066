import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCorpus } from '../../src/core/corpus/corpus';
import { createEnglish } from '../../src/core/language/english';
import { linesIn } from '../train/question-file';
import { makeQuotes } from './make-quotes';
import { byKind, figuresOf, measureQuotes, type MeasuredQuote, type Share } from './measure';
import type { QuoteCase } from './quote-case';
import { timeChecking } from './timing';
import { coverageOf, readStories } from './stories';

const FOLDER = join(__dirname, '..', '..', 'tests', 'fixtures', 'quotes');
const MADE = join(FOLDER, 'made.jsonl');
const BY_HAND = join(FOLDER, 'by-hand.jsonl');

/** Most of a kind by one writer where they are made for tuning. */
const FRESH = 60;

const USAGE = `usage: node bench/quotes/start.cjs make | measure | time [--writers a,d] [--list] [--fresh SEED]

  make             write the quotes made of the articles to tests/fixtures/quotes/made.jsonl
  measure          check the quotes kept and print what is right
  time             time texts of five quotes beside questions; needs --data
  --data FILE      a gzipped question set in SQuAD's format, as large a coverage as is wanted
  --writers NAMES  only quotes of these writers, parted by commas; "hand" for those by hand (all)
  --list           show every wrong one
  --fresh SEED     in place of those kept, many others made now of the same articles: for tuning
`;

const percent = ({ right, all }: Share): string =>
  `${((100 * right) / Math.max(all, 1)).toFixed(1).padStart(6)} %`;
const row = (share: Share): string =>
  `${share.name.padEnd(32)} ${percent(share)}  ${share.right} of ${share.all}\n`;

function shown({ quote, found }: MeasuredQuote): string {
  const told = found === null ? 'nothing found' : JSON.stringify({ ...found, excerpt: undefined });
  return `${quote.id}\n  ${quote.text}\n  right: ${quote.verdicts.join(' or ')}\n  ${told}\n  ${found?.excerpt?.text ?? ''}\n`;
}

function measure(writers: readonly string[] | null, isListed: boolean, seed: string | null): void {
  const english = createEnglish();
  const stories = readStories();
  const corpus = buildCorpus(coverageOf(stories), english);
  const kept =
    seed === null
      ? ([MADE, BY_HAND].filter(existsSync).flatMap(linesIn) as readonly QuoteCase[])
      : makeQuotes(stories, { most: FRESH, seed });
  const wanted = kept.filter(({ writer }) => writers?.includes(writer) ?? true);
  const measured = measureQuotes(wanted, corpus, english);
  const wrong = measured.filter(({ isRight }) => !isRight);
  if (isListed) process.stdout.write(`${wrong.map(shown).join('\n')}\n`);
  process.stdout.write(
    `${byKind(measured).map(row).join('')}\n${figuresOf(measured).map(row).join('')}`,
  );
}

function run(given: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      writers: { type: 'string' },
      list: { type: 'boolean', default: false },
      fresh: { type: 'string' },
      data: { type: 'string' },
    },
  });
  const [task] = positionals;
  if (task === 'make') {
    const quotes = makeQuotes(readStories());
    writeFileSync(MADE, quotes.map((quote) => `${JSON.stringify(quote)}\n`).join(''));
    process.stdout.write(`${quotes.length} quotes\n`);
    return 0;
  }
  if (task === 'measure') {
    measure(values.writers?.split(',') ?? null, values.list, values.fresh ?? null);
    return 0;
  }
  if (task === 'time' && values.data !== undefined) {
    const quotes = linesIn(MADE) as readonly QuoteCase[];
    const { sentences, askMs, checkMs } = timeChecking(values.data, quotes);
    process.stdout.write(
      `${sentences} sentences: one question ${askMs.toFixed(1)} ms, a text of five quotes ` +
        `${checkMs.toFixed(1)} ms, ${(checkMs / askMs).toFixed(2)} times as long\n`,
    );
    return 0;
  }
  process.stderr.write(USAGE);
  return 2;
}

process.exitCode = run(process.argv.slice(2));
