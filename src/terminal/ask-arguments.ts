import { dayTyped, type Period } from '../core/article/period';
import { readArguments, type CommandLine } from './arguments';
import { UsageError } from './usage-error';

/** The `ask` command. */
export const ASK: CommandLine = {
  call: 'npm run -s ask --',
  operands: '[QUESTION]',
  about:
    'Answers a question from the coverage, in the coverage’s own words. Without a QUESTION it reads\n' +
    'one a line from standard input: plain text, or JSON {"id", "question", "conversation", "article"};\n' +
    'lines with the same conversation are one dialogue, article limits a line to that article.',
  options: {
    json: { meaning: 'print each outcome as one line of JSON' },
    knowledge: {
      value: 'DIR',
      meaning: 'the folder of knowledge files (default: KNOWLEDGE_DIR, else knowledge)',
    },
    article: { value: 'ID', meaning: 'answer from this article alone' },
    from: {
      value: 'DATE',
      meaning: 'only articles published then or later: 2014, 2014-10 or 2014-10-08',
    },
    to: { value: 'DATE', meaning: 'only articles published then or earlier' },
    cite: {
      value: 'ID',
      meaning: 'print the citation of an answer by its id, in every style, with a proof line',
    },
    explain: { meaning: 'show every feature of the ranking, its value and its weight' },
    'no-abstain': {
      meaning: 'answer even where the coverage does not seem to say (for measuring the ranking)',
    },
  },
  notes: [
    'Exit code: 0 when it could do its work, whatever the answers; 2 for unusable arguments or knowledge.',
    'Examples:\n' +
      '  npm run -s ask -- who led the inquiry?\n' +
      '  npm run -s ask -- --json --knowledge articles "when was it released?"\n' +
      '  npm run -s ask -- --json < questions.jsonl > answers.jsonl',
  ],
};

/** What is asked for on the command line. */
export interface AskArguments {
  /** null: read questions from standard input. */
  readonly question: string | null;
  readonly json: boolean;
  readonly explain: boolean;
  readonly abstain: boolean;
  /** The folder given; null for the configured one. */
  readonly knowledge: string | null;
  readonly article: string | null;
  /** Days, "2014-10-08". */
  readonly period: Period;
  /** The id of an answer to cite; null: a question is asked. */
  readonly cite: string | null;
}

/** Reads the arguments of `ask`; null where help is wanted. Throws a UsageError with the cure. */
export function readAskArguments(args: readonly string[]): AskArguments | null {
  const given = readArguments(args, ASK);
  if (given === null) return null;
  const { options, operands } = given;
  return {
    question: operands.length === 0 ? null : operands.join(' '),
    json: options.has('json'),
    explain: options.has('explain'),
    abstain: !options.has('no-abstain'),
    knowledge: options.get('knowledge') ?? null,
    article: options.get('article') ?? null,
    period: readPeriod(options),
    cite: options.get('cite') ?? null,
  };
}

function readPeriod(options: ReadonlyMap<string, string>): Period {
  const read = (name: string, end: 'first' | 'last'): string | null => {
    const typed = options.get(name);
    if (typed === undefined) return null;
    const day = dayTyped(typed, end);
    if (day === null) {
      throw new UsageError(`--${name}: "${typed}" is no date: give 2014, 2014-10 or 2014-10-08`);
    }
    return day;
  };
  const period = { from: read('from', 'first'), to: read('to', 'last') };
  if (period.from !== null && period.to !== null && period.from > period.to) {
    throw new UsageError(`--from ${period.from} is later than --to ${period.to}`);
  }
  return period;
}
