import { runCommands, type CommandSet, type ExitCode } from '../run-commands';
import type { ArchiveShell } from './archive-shell';
import { build } from './build';
import { add, remove, status, undo } from './edit';
import { check, compact } from './upkeep';

/** What may stand after `npm run -s archive --`. */
const ARCHIVE: CommandSet<ArchiveShell> = {
  call: 'npm run -s archive --',
  about:
    'Looks after the archive at ARCHIVE, from which a large coverage is answered without being held in memory;\n' +
    'also while bots answer from it, which follow within seconds.',
  commands: new Map([
    ['build', build],
    ['add', add],
    ['remove', remove],
    ['undo', undo],
    ['status', status],
    ['check', check],
    ['compact', compact],
  ]),
};

/** Runs one command. Throws a UsageError for unusable arguments, an ArchiveFault for an archive that cannot be used. */
export async function runArchive(args: readonly string[], shell: ArchiveShell): Promise<ExitCode> {
  return runCommands(ARCHIVE, args, shell, () => ({ host: shell, close: () => undefined }));
}
