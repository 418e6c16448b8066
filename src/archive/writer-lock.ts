import { hostname } from 'node:os';
import { readFileSync, readlinkSync } from 'node:fs';

/** The right to write to an archive, which one process has at a time. */
export interface WriterLock {
  /** Settles where this process still has it; rejects with an ArchiveFault where another took it over. */
  confirm(): Promise<void>;
  /** Gives it back. Never rejects: one that could not be given back is taken over. */
  release(): Promise<void>;
}

/** Who took a lock, as its object says. */
export interface LockOwner {
  /** Its number on its machine. */
  readonly process: number;
  /** The machine's name, to be shown: letters, digits, `_`, `-` and `.`. */
  readonly host: string;
  /** Where its number means the same process: not after a restart of the machine, nor in another container. */
  readonly machine: string;
}

function tried(read: () => string): string {
  try {
    return read().trim();
  } catch {
    // another system than Linux: the name of the machine has to do
    return '';
  }
}

/** This process. */
export function ownerHere(): LockOwner {
  const host = hostname();
  const boot = tried(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  const space = tried(() => readlinkSync('/proc/self/ns/pid'));
  return {
    process: process.pid,
    host: host.replaceAll(/[^\w.-]/gu, '_'),
    machine: `${host} ${boot} ${space}`,
  };
}

/** Whether a process of this machine runs. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
