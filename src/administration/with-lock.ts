import type { Database } from '../database/database';
import { DatabaseFault } from '../database/database-fault';

/** Milliseconds that a change waits for another one, or for the database, to be free; one takes some 20. */
const LONGEST_WAIT_MS = 3_000;
const PAUSE_MS = 25;
/** A try at a database that is held keeps this process from its other work for a moment. */
const BUSY_PAUSE_MS = 150;

/** What work came to, or why it was not begun. */
export type Locked<T> = { readonly value: T } | { readonly fault: string };

type Tried<T> = Locked<T> & { readonly againAfterMs: number | null };

const HELD = 'somebody else is changing the coverage at this moment: try again';

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/** One try; a fault of the database becomes a value, any other error is thrown on. */
function tried<T>(work: () => T): Tried<T> {
  try {
    return { value: work(), againAfterMs: null };
  } catch (error) {
    if (!(error instanceof DatabaseFault)) throw error;
    return { fault: error.message, againAfterMs: error.isBusy ? BUSY_PAUSE_MS : null };
  }
}

function triedUnderLock<T>(database: Database, work: () => T): Tried<T> {
  const taken = tried(() => database.lockChanges());
  if ('fault' in taken) return taken;
  const release = taken.value;
  if (release === null) return { fault: HELD, againAfterMs: PAUSE_MS };
  try {
    return tried(work);
  } finally {
    release();
  }
}

async function untilFree<T>(
  attempt: () => Tried<T>,
  longestMs = LONGEST_WAIT_MS,
): Promise<Locked<T>> {
  const begun = performance.now();
  for (;;) {
    const { againAfterMs, ...outcome } = attempt();
    if (againAfterMs === null || performance.now() - begun >= longestMs) {
      return outcome as Locked<T>;
    }
    await pause(againAfterMs);
  }
}

/**
 * Does work on a database that another process may hold for a moment: tries again for so many
 * milliseconds (three seconds unless given), without keeping this process from its other work. The work
 * is done anew each time, so what it did before a DatabaseFault must not matter.
 */
export async function withPatience<T>(
  work: () => T,
  { longestMs }: { readonly longestMs?: number } = {},
): Promise<Locked<T>> {
  return untilFree(() => tried(work), longestMs);
}

/** The same, while no other process of the machine changes the coverage. */
export async function withLock<T>(database: Database, work: () => T): Promise<Locked<T>> {
  return untilFree(() => triedUnderLock(database, work));
}
