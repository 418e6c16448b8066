import { readArguments, type CommandLine } from './arguments';

/** The `verify` command. */
export const VERIFY: CommandLine = {
  call: 'npm run -s verify --',
  operands: '[TEXT | FILE]',
  about:
    'Checks the quotes in a text against the coverage: whether they are there to the letter, cut, altered,\n' +
    'given to another speaker, made of indirect speech, or not there at all. What stands between quotation\n' +
    'marks is checked, else the whole text. Without a TEXT it reads one a line from standard input: plain\n' +
    'text, or JSON {"id", "text"}.',
  options: {
    proof: {
      value: 'LINE',
      meaning:
        'check a proof line against a copy of its article: FILE, else the one in the knowledge folder',
    },
    json: { meaning: 'print what came of each text as one line of JSON' },
    knowledge: {
      value: 'DIR',
      meaning: 'the folder of knowledge files (default: KNOWLEDGE_DIR, else knowledge)',
    },
  },
  notes: [
    'Exit code: 0 when it could do its work, whatever the verdicts; 2 for unusable arguments or knowledge.\n' +
      'With --proof: 0 where the excerpt stands at its place, 1 where it does not.',
    'Examples:\n' +
      '  npm run -s verify -- \'"It is now your solemn duty", said Choe\'\n' +
      '  npm run -s verify -- --json < texts.jsonl > verdicts.jsonl',
  ],
};

/** What is asked for on the command line. */
export interface VerifyArguments {
  /** null: read texts from standard input. */
  readonly text: string | null;
  readonly json: boolean;
  /** A proof line to check; the text is then a file, or null for the knowledge folder. */
  readonly proof: string | null;
  /** The folder given; null for the configured one. */
  readonly knowledge: string | null;
}

/** Reads the arguments of `verify`; null where help is wanted. Throws a UsageError with the cure. */
export function readVerifyArguments(args: readonly string[]): VerifyArguments | null {
  const given = readArguments(args, VERIFY);
  if (given === null) return null;
  const { options, operands } = given;
  return {
    text: operands.length === 0 ? null : operands.join(' '),
    json: options.has('json'),
    proof: options.get('proof') ?? null,
    knowledge: options.get('knowledge') ?? null,
  };
}
