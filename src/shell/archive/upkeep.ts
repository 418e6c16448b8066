import { checkArchive } from '../../archive/check-archive';
import { compactArchive } from '../../archive/write-archive';
import { EXIT_CODES, type ExitCode } from '../shell';
import { folderOf } from './archive-folder';
import { callOf, type ArchiveCommand } from './archive-shell';
import { changeLines } from './change-lines';
import { createPace } from './pace';

/** Reads everything, and tells what is wrong. */
export const check: ArchiveCommand = {
  line: {
    call: callOf('check'),
    operands: '',
    about: 'Reads every article of the archive, and tells which are damaged: build mends them.',
    options: {},
    notes: [EXIT_CODES],
  },
  run: async (_, shell) => {
    const pace = createPace(shell.errors, 'articles', shell.now);
    const faults = await checkArchive(folderOf(shell), pace.step).finally(pace.end);
    shell.complain(faults);
    if (faults.length === 0) shell.print(['nothing is wrong']);
    return faults.length === 0 ? 0 : 1;
  },
};

/** Frees room. */
export const compact: ArchiveCommand = {
  line: {
    call: callOf('compact'),
    operands: '',
    about:
      'Joins what many changes left apart, and frees the room of versions older than a day. It needs two and a half times the\n' +
      'room of the archive while it runs; what was done before cannot be undone any more.',
    options: {},
    notes: [EXIT_CODES],
  },
  run: async (_, shell): Promise<ExitCode> => {
    shell.print(changeLines(await compactArchive(folderOf(shell))));
    return 0;
  },
};
