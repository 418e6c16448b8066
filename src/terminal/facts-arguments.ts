import { readArguments, type CommandLine } from './arguments';
import { UsageError } from './usage-error';

/** The `facts` command. */
export const FACTS: CommandLine = {
  call: 'npm run -s facts --',
  operands: 'ARTICLE',
  about:
    'Prints what was found in one article: people, organisations and places, roles, quotations with\n' +
    'their speakers, figures and dates, each with its paragraph.',
  options: {
    knowledge: {
      value: 'DIR',
      meaning: 'the folder of knowledge files (default: KNOWLEDGE_DIR, else knowledge)',
    },
  },
  notes: [
    'ARTICLE is an id (the file’s name without .md), a part of one, an outlet or a part of a headline.',
    'Exit code: 0, or 2 for unusable arguments or knowledge.',
  ],
};

/** What is asked for on the command line. */
export interface FactsArguments {
  readonly article: string;
  /** The folder given; null for the configured one. */
  readonly knowledge: string | null;
}

/** Reads the arguments of `facts`; null where help is wanted. Throws a UsageError with the cure. */
export function readFactsArguments(args: readonly string[]): FactsArguments | null {
  const given = readArguments(args, FACTS);
  if (given === null) return null;
  if (given.operands.length === 0) {
    throw new UsageError(`name an article. See ${FACTS.call} --help`);
  }
  return {
    article: given.operands.join(' '),
    knowledge: given.options.get('knowledge') ?? null,
  };
}
