import { runCommands, type CommandSet, type ExitCode } from '../run-commands';
import type { ArchiveCommand, ArchiveShell } from './archive-shell';
import { build } from './build';
import { add, remove, status, undo } from './edit';
import { check, compact } from './upkeep';

/** A command that tells, once all went well, that the archive may have a new version. */
const publishing = (command: ArchiveCommand): ArchiveCommand => ({
  ...command,
  run: async (given, shell) => {
    const code = await command.run(given, shell);
    if (code === 0) shell.onPublished();
    return code;
  },
});

/** What may stand after `npm run -s archive --`. */
const ARCHIVE: CommandSet<ArchiveShell> = {
  call: 'npm run -s archive --',
  about:
    'Looks after the archive at ARCHIVE, from which a large coverage is answered without being held in memory;\n' +
    'also while bots answer from it, which follow within seconds.',
  commands: new Map([
    ['build', publishing(build)],
    ['add', publishing(add)],
    ['remove', publishing(remove)],
    ['undo', publishing(undo)],
    ['status', status],
    ['check', check],
    ['compact', publishing(compact)],
  ]),
};

/** Runs one command. Throws a UsageError for unusable arguments, an ArchiveFault for an archive that cannot be used. */
export async function runArchive(args: readonly string[], shell: ArchiveShell): Promise<ExitCode> {
  return runCommands(ARCHIVE, args, shell, () => ({ host: shell, close: () => undefined }));
}
