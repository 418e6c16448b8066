import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ArchiveFault } from './archive-fault';
import type { Expected, ObjectStorage, StoredObject } from './object-storage';
import { isRunning, ownerHere, type LockOwner, type WriterLock } from './writer-lock';

/** What the lock's object holds. */
type Held = LockOwner & {
  /** Of this taking alone. */
  readonly token: string;
  /** Counts its writes, so that no two are the same bytes and etag. */
  readonly turn: number;
  readonly isFree: boolean;
};

const HELD = z.object({
  process: z.int().positive(),
  // it is shown on a terminal
  host: z.string().regex(/^[\w.-]{1,255}$/u),
  machine: z.string(),
  token: z.string(),
  turn: z.number(),
  isFree: z.boolean(),
});

const OBJECT = 'writer.lock';
/** Milliseconds between two words of a writer that it is still there. */
const WORD_MS = 20_000;
/** Milliseconds without a word after which a writer counts as gone: six words were lost. */
export const GONE_MS = 120_000;
/** Others may take it at the same time; each time one of them has it. */
const MOST_TRIES = 5;

/** null where it is not what a writer wrote. */
function heldOf({ text }: StoredObject): Held | null {
  try {
    return HELD.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Whether whoever wrote it writes no more. */
function isOver(held: Held | null, { ageMs }: StoredObject): boolean {
  if (ageMs >= GONE_MS || held?.isFree === true) return true;
  return held !== null && held.machine === ownerHere().machine && !isRunning(held.process);
}

/**
 * Takes the right to write to an archive in storage that several machines share: an object that only one of them can
 * write. It is taken over from a process of this machine that is gone, and from any that has not told for `GONE_MS`
 * that it is still there, by the clock of the storage. Rejects with an ArchiveFault that says who writes, and
 * where the storage overwrites what it was asked not to: nothing would keep two writers apart there.
 */
export async function lockStorage(name: string, storage: ObjectStorage): Promise<WriterLock> {
  const token = randomUUID();
  let turn = 0;
  let etag: string | null = null;

  const write = async (expected: Expected, isFree = false): Promise<string | null> => {
    const held: Held = { ...ownerHere(), token, turn: (turn += 1), isFree };
    return storage.write(OBJECT, JSON.stringify(held), expected);
  };
  /** Writes it once more; null where it is no longer ours. */
  const renew = async (isFree = false): Promise<string | null> => {
    if (etag === null) return null;
    const renewed = await write({ etag }, isFree);
    if (renewed !== null) return (etag = renewed);
    // an answer that was lost on its way leaves it written with an etag that nobody knows
    const there = await storage.read(OBJECT);
    const isOurs = there !== null && heldOf(there)?.token === token;
    etag = isOurs ? await write({ etag: there.etag }, isFree) : null;
    return etag;
  };
  const take = async (): Promise<string> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const made = await write(null);
      if (made !== null) return made;
      const there = await storage.read(OBJECT);
      if (there === null) continue;
      const held = heldOf(there);
      if (held?.token === token) return there.etag;
      if (!isOver(held, there)) {
        const who = held === null ? 'another program' : `process ${held.process} on ${held.host}`;
        throw new ArchiveFault(
          `${who} is writing to the archive in ${name}, and said so ${Math.round(there.ageMs / 1000)} seconds ago: wait until it is ` +
            `done, and try again. It counts as gone after ${GONE_MS / 1000} seconds without a word`,
        );
      }
      const taken = await write({ etag: there.etag });
      if (taken !== null) return taken;
    }
    throw new ArchiveFault(`several others want to write to the archive in ${name}: try again`);
  };
  /** Whether the storage does what keeps two writers apart, and the engine's own versions. */
  const isObeying = async (): Promise<boolean> =>
    (await write(null)) === null && (await write({ etag: '"none"' })) === null;

  etag = await take();
  if (!(await isObeying())) {
    // as it obeys no condition, this one is met
    await write(null, true);
    throw new ArchiveFault(
      `the storage of ${name} overwrites what it was asked not to (If-None-Match, If-Match), so that two writers would undo each ` +
        "other's work: nothing was written. Mend: use storage with conditional writes, as Amazon S3 and MinIO have",
    );
  }
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: each needs the etag of the one before. */
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const timer = setInterval(() => {
    // the next word may get through, and confirming tells what is wrong
    inTurn(async () => renew()).catch(() => undefined);
  }, WORD_MS);
  timer.unref();
  return {
    confirm: async () => {
      if ((await inTurn(async () => renew())) !== null) return;
      throw new ArchiveFault(
        `another process took over writing to the archive in ${name}, as this one had not told for ${GONE_MS / 1000} seconds that it is still ` +
          'there: nothing was made public, run the same command again',
      );
    },
    release: async () => {
      clearInterval(timer);
      await inTurn(async () => renew(true)).catch(() => undefined);
    },
  };
}
