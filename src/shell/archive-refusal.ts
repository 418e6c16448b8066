import { archiveRefusalLines } from '../replies/administration-lines';
import type { ShellCommand } from './shell';

/**
 * A command that changes knowledge files, refused where answers come from an archive: nobody would be answered
 * from what it changes. `--dry-run` only shows, and is done.
 */
export function changingFiles(name: string, command: ShellCommand): ShellCommand {
  return {
    ...command,
    run: (given, shell) => {
      const { archive } = shell.config;
      if (archive === null || given.options.has('dry-run')) return command.run(given, shell);
      shell.complain(archiveRefusalLines(archive, name, shell.place.folder));
      return 1;
    },
  };
}
