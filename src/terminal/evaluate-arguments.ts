import { readArguments, type CommandLine } from './arguments';
import { UsageError } from './usage-error';

/** The `evaluate` command. */
export const EVALUATE: CommandLine = {
  call: 'npm run -s evaluate --',
  operands: 'GOLD.jsonl',
  about:
    'Asks the questions or dialogues of a gold file and prints how good the replies are, by category:\n' +
    'right first excerpt, complete within three excerpts, silent where the coverage does not say, chat\n' +
    'recognised; and wrong among what was answered, quotes not in the source, time for one answer.',
  options: {
    knowledge: {
      value: 'DIR',
      meaning: 'the folder of knowledge files (default: KNOWLEDGE_DIR, else knowledge)',
    },
    list: {
      value: 'wrong|all',
      choices: ['wrong', 'all'],
      meaning: 'also print the questions that went wrong, or all',
    },
    json: { meaning: 'print the figures as one line of JSON' },
    'no-abstain': { meaning: 'answer even where the coverage does not seem to say' },
  },
  notes: [
    'A line of GOLD is {"id", "question", "category", "answerable", "gold": [{"source", "answer", "part"}],\n' +
      '"alsoOk", "expect", "borderline", "article"} or a dialogue {"id", "turns": [the same]}.',
    'Exit code: 0, or 2 for unusable arguments, knowledge or gold file.',
  ],
};

/** What is asked for on the command line. */
export interface EvaluateArguments {
  readonly gold: string;
  /** The folder given; null for the configured one. */
  readonly knowledge: string | null;
  readonly list: 'wrong' | 'all' | null;
  readonly json: boolean;
  readonly abstain: boolean;
}

/** Reads the arguments of `evaluate`; null where help is wanted. Throws a UsageError with the cure. */
export function readEvaluateArguments(args: readonly string[]): EvaluateArguments | null {
  const given = readArguments(args, EVALUATE);
  if (given === null) return null;
  const { options, operands } = given;
  const [gold, more] = operands;
  if (gold === undefined || more !== undefined) {
    throw new UsageError(`name one gold file. See ${EVALUATE.call} --help`);
  }
  const list = options.get('list');
  return {
    gold,
    knowledge: options.get('knowledge') ?? null,
    list: list === 'wrong' || list === 'all' ? list : null,
    json: options.has('json'),
    abstain: !options.has('no-abstain'),
  };
}
