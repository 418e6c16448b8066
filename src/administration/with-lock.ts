import type { Database } from '../database/database';
import { attempt } from '../database/database-fault';

/** Milliseconds that a change waits for another one to end; one takes some 20. */
const LONGEST_WAIT_MS = 3_000;
const PAUSE_MS = 25;

/** What work came to, or why it was not begun. */
export type Locked<T> = { readonly value: T } | { readonly fault: string };

async function pause(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

/**
 * Does work while no other process of the machine changes the coverage. Waits for others without
 * keeping this process from its other work; gives up after three seconds.
 */
export async function withLock<T>(database: Database, work: () => T): Promise<Locked<T>> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const taken = attempt(() => database.lockChanges());
    if ('fault' in taken) return taken;
    if (taken.value !== null) {
      try {
        return attempt(work);
      } finally {
        taken.value();
      }
    }
    if (waited >= LONGEST_WAIT_MS) {
      return { fault: 'somebody else is changing the coverage at this moment: try again' };
    }
    await pause();
  }
}
