import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveFault } from './archive-fault';

const NAME = 'writer.lock';

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function ownerOf(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/**
 * Takes the right to write to an archive of this machine; returns what gives it back. The lock of a
 * process that is gone is taken over. Throws an ArchiveFault where another process has it.
 */
export function lockWriter(folder: string): () => void {
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
  const release = (): void => {
    if (ownerOf(file) === process.pid) rmSync(file, { force: true });
  };
  if (take()) return release;
  const owner = ownerOf(file);
  if (!isRunning(owner) || owner === 0) {
    rmSync(file, { force: true });
    if (take()) return release;
  }
  throw new ArchiveFault(
    `process ${owner} is writing to the archive in ${folder}: wait until it is done, and try again`,
  );
}
