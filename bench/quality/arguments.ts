import { parseArgs } from 'node:util';

/** What the bench is told on the command line. */
export interface QualityArguments {
  readonly files: readonly string[];
  /** One question in so many is asked. */
  readonly every: number;
  /** The first so many articles are left out. */
  readonly skip: number;
  /** Only so many articles from there; Infinity for all. */
  readonly articles: number;
  /** In how many parts the answering paragraphs are taken away. */
  readonly rounds: number;
  /** A folder for one SVG a set; null for none. */
  readonly plots: string | null;
  /** A file for all figures as JSON; null for none. */
  readonly json: string | null;
  readonly withPeers: boolean;
  readonly help: boolean;
}

/** What `--help` prints. */
export const USAGE = `usage: node bench/quality/start.cjs --data FILE [FILE ...] [options]

Puts questions to our engine and to other ways of finding a sentence, and prints what is right
first, how well each tells what is not covered, and how long it takes, as Markdown.

  --data FILE      a question set in SQuAD's JSON format, plain or gzipped; further FILEs may follow
  --every N        ask one question in N (1)
  --skip N         leave out the first N articles of each set (0)
  --articles N     only N articles of each set (all)
  --parts N        in how many parts the answering paragraphs are taken away in turn (5)
  --plots FOLDER   write precision against share answered to FOLDER, one SVG a set
  --json FILE      write all figures to FILE
  --no-peers       leave the other packages out; they are installed by: npm ci --prefix bench
  --help           this text
`;

function countOf(name: string, text: string | undefined, otherwise: number, least = 1): number {
  if (text === undefined) return otherwise;
  const count = Number(text);
  if (Number.isInteger(count) && count >= least) return count;
  throw new Error(`--${name} takes a whole number from ${least}, not "${text}".`);
}

/**
 * Reads the command line.
 * @throws Error that names the option and the cure.
 */
export function readArguments(given: readonly string[]): QualityArguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      data: { type: 'string', multiple: true },
      every: { type: 'string' },
      skip: { type: 'string' },
      articles: { type: 'string' },
      parts: { type: 'string' },
      plots: { type: 'string' },
      json: { type: 'string' },
      'no-peers': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const files = [...(values.data ?? []), ...positionals];
  if (files.length === 0 && !values.help) throw new Error('Name a question set: --data FILE.');
  return {
    files,
    every: countOf('every', values.every, 1),
    skip: countOf('skip', values.skip, 0, 0),
    articles: countOf('articles', values.articles, Infinity),
    rounds: countOf('parts', values.parts, 5),
    plots: values.plots ?? null,
    json: values.json ?? null,
    withPeers: !values['no-peers'],
    help: values.help,
  };
}
