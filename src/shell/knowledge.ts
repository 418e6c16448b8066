import { add } from './add';
import { changingFiles } from './archive-refusal';
import { check } from './check';
import { dbCheck } from './db-check';
import { gaps } from './gaps';
import { log } from './log';
import { remove } from './remove';
import { runCommands, type CommandSet } from './run-commands';
import type { ExitCode, Shell } from './shell';
import { status } from './status';
import { undo } from './undo';

/** What may stand after `npm run -s knowledge --`. */
const KNOWLEDGE: CommandSet<Shell> = {
  call: 'npm run -s knowledge --',
  about:
    'Changes the coverage and looks after it, also while the bot runs: on the files of KNOWLEDGE_DIR and\n' +
    'the database at DATABASE_PATH or DATABASE_URL. Where ARCHIVE is set, npm run -s archive changes what is answered from.',
  commands: new Map([
    ['status', status],
    ['check', check],
    ['add', changingFiles('add', add)],
    ['remove', changingFiles('remove', remove)],
    ['undo', changingFiles('undo', undo)],
    ['gaps', gaps],
    ['log', log],
    ['db-check', dbCheck],
  ]),
};

/**
 * Runs one command on what `open` gives, which is called once the arguments are usable. Throws a
 * UsageError that names the first argument that is not.
 */
export async function runKnowledge(
  args: readonly string[],
  output: Pick<Shell, 'print'>,
  open: () => { readonly shell: Shell; readonly close: () => void },
): Promise<ExitCode> {
  return runCommands(KNOWLEDGE, args, output, () => {
    const { shell, close } = open();
    return { host: shell, close };
  });
}
