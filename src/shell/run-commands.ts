import { helpText, readArguments, type CommandLine, type Given } from '../terminal/arguments';
import { UsageError } from '../terminal/usage-error';

/** 0 all well, 1 something is wrong or was refused. */
export type ExitCode = 0 | 1;

/** One word after the name of a set of commands: what `--help` says of it, and what it does. */
export interface Command<Host> {
  readonly line: CommandLine;
  run(given: Given, host: Host): Promise<ExitCode> | ExitCode;
}

/** Commands that share a name: "npm run -s knowledge --". */
export interface CommandSet<Host> {
  readonly call: string;
  readonly about: string;
  readonly commands: ReadonlyMap<string, Command<Host>>;
}

function overview<Host>({ call, about, commands }: CommandSet<Host>): string {
  const rows = [...commands].map(([name, { line }]) => {
    const [first = ''] = line.about.split(/(?<=[.:])\s/u);
    return `  ${name.padEnd(8)}  ${first.replaceAll('\n', ' ').replace(/:$/u, '.')}`;
  });
  return [
    `usage: ${call} ${[...commands.keys()].join('|')} [OPTIONS]`,
    about,
    rows.join('\n'),
    'Each has a --help of its own. Exit code: 0 when all is well, 1 when something is wrong or was refused,\n' +
      '2 for unusable arguments.',
  ].join('\n\n');
}

/**
 * Runs one command of a set on what `open` gives, which is called once the arguments are usable. Throws a
 * UsageError that names the first argument that is not.
 */
export async function runCommands<Host>(
  set: CommandSet<Host>,
  args: readonly string[],
  output: { print(lines: readonly string[]): void },
  open: () => { readonly host: Host; readonly close: () => void },
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help') {
    output.print([overview(set)]);
    return 0;
  }
  const command = set.commands.get(name ?? '');
  if (command === undefined) {
    const given = name === undefined ? 'say what to do' : `there is no command "${name}"`;
    const names = [...set.commands.keys()].join('|');
    throw new UsageError(`${given}: ${names}. See ${set.call} --help`);
  }
  const given = readArguments(rest, command.line);
  if (given === null) {
    output.print([helpText(command.line)]);
    return 0;
  }
  const { host, close } = open();
  try {
    return await command.run(given, host);
  } finally {
    close();
  }
}
