import { readArguments, type CommandLine } from '../terminal/arguments';
import { UsageError } from '../terminal/usage-error';

/** The port that is tried first. */
const USUAL_PORT = 3000;

/** The `try` command. */
export const TRY: CommandLine = {
  call: 'npm run try --',
  operands: '',
  about:
    'Opens the bot to a browser of this machine, on a Discord of its own: no account, no token, no network.',
  options: {
    knowledge: {
      value: 'DIR',
      meaning: 'the folder of knowledge files (default: KNOWLEDGE_DIR, else knowledge)',
    },
    port: {
      value: 'PORT',
      meaning: `the port to begin with (default: ${USUAL_PORT}); the next free one is taken`,
    },
    watch: { meaning: 'load knowledge files that change on disk' },
    open: { meaning: 'open the page in the browser' },
  },
  notes: [
    'Ctrl-C ends it. What is asked there is kept apart from what a server’s members ask; articles that are\n' +
      'published there are written to the folder.',
  ],
};

/** What is asked for on the command line. */
export interface TryArguments {
  /** The folder given; null for the configured one. */
  readonly knowledge: string | null;
  readonly port: number;
  readonly watch: boolean;
  readonly open: boolean;
}

/** Reads the arguments of `try`; null where help is wanted. Throws a UsageError with the cure. */
export function readTryArguments(args: readonly string[]): TryArguments | null {
  const given = readArguments(args, TRY);
  if (given === null) return null;
  const { options, operands } = given;
  const [operand] = operands;
  if (operand !== undefined) {
    throw new UsageError(`unexpected "${operand}": name a folder with --knowledge ${operand}`);
  }
  const port = options.get('port') ?? String(USUAL_PORT);
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) {
    throw new UsageError(`--port ${port}: give a number from 0 to 65535`);
  }
  return {
    knowledge: options.get('knowledge') ?? null,
    port: Number(port),
    watch: options.has('watch'),
    open: options.has('open'),
  };
}
