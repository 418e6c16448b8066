import { helpText, readArguments } from '../terminal/arguments';
import { UsageError } from '../terminal/usage-error';
import { add } from './add';
import { check } from './check';
import { dbCheck } from './db-check';
import { gaps } from './gaps';
import { log } from './log';
import { remove } from './remove';
import type { ExitCode, Shell, ShellCommand } from './shell';
import { status } from './status';
import { undo } from './undo';

/** What may stand after `npm run -s knowledge --`. */
const COMMANDS: ReadonlyMap<string, ShellCommand> = new Map([
  ['status', status],
  ['check', check],
  ['add', add],
  ['remove', remove],
  ['undo', undo],
  ['gaps', gaps],
  ['log', log],
  ['db-check', dbCheck],
]);

const NAMES = [...COMMANDS.keys()].join('|');
const SEE = 'See npm run -s knowledge -- --help';

function overview(): string {
  const rows = [...COMMANDS].map(([name, { line }]) => {
    const [first = ''] = line.about.split(/(?<=[.:])\s/u);
    return `  ${name.padEnd(8)}  ${first.replaceAll('\n', ' ').replace(/:$/u, '.')}`;
  });
  return [
    `usage: npm run -s knowledge -- ${NAMES} [OPTIONS]`,
    'Changes the coverage and looks after it, also while the bot runs: on the files of KNOWLEDGE_DIR and\n' +
      'the database at DATABASE_PATH.',
    rows.join('\n'),
    'Each has a --help of its own. Exit code: 0 when all is well, 1 when something is wrong or was refused,\n' +
      '2 for unusable arguments.',
  ].join('\n\n');
}

/**
 * Runs one command on what `open` gives, which is called once the arguments are usable. Throws a
 * UsageError that names the first argument that is not.
 */
export async function runKnowledge(
  args: readonly string[],
  output: Pick<Shell, 'print'>,
  open: () => { readonly shell: Shell; readonly close: () => void },
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--help') {
    output.print([overview()]);
    return 0;
  }
  const command = COMMANDS.get(name ?? '');
  if (command === undefined) {
    const given = name === undefined ? 'say what to do' : `there is no command "${name}"`;
    throw new UsageError(`${given}: ${NAMES}. ${SEE}`);
  }
  const given = readArguments(rest, command.line);
  if (given === null) {
    output.print([helpText(command.line)]);
    return 0;
  }
  const { shell, close } = open();
  try {
    return await command.run(given, shell);
  } finally {
    close();
  }
}
