import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveFault } from './archive-fault';
import { isRunning, type WriterLock } from './writer-lock';

const NAME = 'writer.lock';

function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * Takes the right to write to an archive in a folder of this machine. The lock of a process that is gone is
 * taken over. Throws an ArchiveFault where another process has it.
 */
export function lockFolder(folder: string): WriterLock {
  const file = join(folder, NAME);
  const take = (): boolean => {
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return false;
      throw new ArchiveFault(
        `the archive in ${folder} cannot be written: ${message}. Mend: name another folder, or give this user the right to write there`,
      );
    }
  };
  const isOurs = (): boolean => ownerOf(file) === process.pid;
  const lock: WriterLock = {
    confirm: async () => {
      if (isOurs()) return Promise.resolve();
      throw new ArchiveFault(
        `the lock ${file} was taken away meanwhile, and nothing was made public: run the same command again`,
      );
    },
    release: async () => {
      if (isOurs()) rmSync(file, { force: true });
      return Promise.resolve();
    },
  };
  if (take()) return lock;
  const owner = ownerOf(file);
  if (!isRunning(owner) || owner === 0) {
    rmSync(file, { force: true });
    if (take()) return lock;
  }
  throw new ArchiveFault(
    `process ${owner} is writing to the archive in ${folder}: wait until it is done, and try again`,
  );
}
