import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** One option of a command; with `value` it takes one, and that is its name in the help text. */
export interface Option {
  readonly value?: string;
  /** The only values that are allowed. */
  readonly choices?: readonly string[];
  readonly meaning: string;
}

/** A command as a user sees it: what `--help` prints and what the arguments are checked against. */
export interface CommandLine {
  /** What stands before the options: "npm run -s ask --". */
  readonly call: string;
  /** What may follow the options: "[QUESTION]"; empty where nothing may. */
  readonly operands: string;
  readonly about: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Further paragraphs: exit codes, examples. */
  readonly notes: readonly string[];
}

/** What was given. An option that takes no value is '' where it was given. */
export interface Given {
  readonly options: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

const HELP: Option = { meaning: 'print this text' };

/** The text of `--help`, without the last line end. */
export function helpText({ call, operands, about, options, notes }: CommandLine): string {
  const rows = Object.entries({ ...options, help: HELP }).map(([name, { value, meaning }]) => ({
    flag: value === undefined ? `--${name}` : `--${name} ${value}`,
    meaning,
  }));
  const width = Math.max(...rows.map(({ flag }) => flag.length));
  return [
    `usage: ${[call, '[OPTIONS]', operands].filter(Boolean).join(' ')}`,
    about,
    rows.map(({ flag, meaning }) => `  ${flag.padEnd(width)}  ${meaning}`).join('\n'),
    ...notes,
  ].join('\n\n');
}

/**
 * Reads the arguments of a command; null where help is wanted. What follows `--` are operands.
 * Throws a UsageError that names the first argument it cannot use and the cure.
 */
export function readArguments(
  args: readonly string[],
  { call, operands, options }: CommandLine,
): Given | null {
  const cure = `See ${call} --help`;
  const kinds = Object.entries(options).map(([name, { value }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string' } as const,
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(kinds), help: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.name === 'help' ? HELP : options[token.name];
    if (option === undefined || !token.rawName.startsWith('--')) {
      throw new UsageError(
        `there is no option ${token.rawName}. Put -- before words that begin with a dash. ${cure}`,
      );
    }
    given.set(token.name, checkedValue(token.name, token.value, option, cure));
  }
  if (given.has('help')) return null;
  if (operands === '' && words.length > 0) {
    throw new UsageError(`there is nothing to do with "${words.join(' ')}". ${cure}`);
  }
  return { options: given, operands: words };
}

function checkedValue(
  name: string,
  value: string | undefined,
  { value: wanted, choices }: Option,
  cure: string,
): string {
  if (wanted === undefined) {
    if (value === undefined) return '';
    throw new UsageError(`--${name} takes no value, "${value}" was given. ${cure}`);
  }
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new UsageError(`--${name} needs a value: --${name} ${wanted}. ${cure}`);
  }
  if (choices !== undefined && !choices.includes(value)) {
    throw new UsageError(`--${name} must be ${choices.join(' or ')}, not "${value}". ${cure}`);
  }
  return value;
}
