import { readdirSync } from 'node:fs';
import { systemFault } from '../knowledge/system-fault';
import { UsageError } from '../terminal/usage-error';

/** Throws a UsageError with the cure where a folder that was given by name cannot be read. */
export function checkFolder(folder: string): void {
  try {
    readdirSync(folder);
  } catch (error) {
    throw new UsageError(`--knowledge ${folder}: ${systemFault(error)}`);
  }
}
