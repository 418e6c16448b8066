import type { Change } from '../database/changes';
import type { Database } from '../database/database';
import { folderFault } from '../knowledge/folder-fault';
import { pathWithin } from '../knowledge/locate-article';
import { findFile, sweepDrafts } from '../knowledge/place-file';
import { seenOf, type Place } from './place';
import { withLock } from './with-lock';

/** What was found of changes in whose middle a process ended. */
export interface Recovery {
  /** Files whose change had been made: it is kept. */
  readonly finished: readonly string[];
  /** Files whose change had not been made: it is forgotten. */
  readonly abandoned: readonly string[];
  /** Files that are neither as before nor as after, one line each; they stay as they are. */
  readonly unclear: readonly string[];
  /** How many half-written drafts were removed. */
  readonly swept: number;
}

function stateOf(folder: string, { file, before, after }: Change): keyof Omit<Recovery, 'swept'> {
  const path = pathWithin(folder, file);
  const found = path === null ? { fault: 'is outside' } : findFile(path);
  if ('fault' in found) return 'unclear';
  const seen = seenOf(found.bytes);
  if (seen === seenOf(after)) return 'finished';
  return seen === seenOf(before) ? 'abandoned' : 'unclear';
}

/** Ends what a killed process began. Only while nobody else may change the coverage; throws a DatabaseFault. */
export function recoverUnderLock(folder: string, database: Database, nowMs: number): Recovery {
  const found: Record<keyof Omit<Recovery, 'swept'>, string[]> = {
    finished: [],
    abandoned: [],
    unclear: [],
  };
  // what became of a file cannot be told while its folder is away
  if (folderFault(folder) !== null) return { ...found, swept: 0 };
  for (const change of database.changes.unfinished()) {
    const state = stateOf(folder, change);
    if (state === 'finished') database.changes.finish(change.id);
    else database.changes.abandon(change.id);
    const unclear = `${change.file}: was changed by hand after a change of it was broken off; it stays as it is`;
    found[state].push(state === 'unclear' ? unclear : change.file);
    database.auditLog.record({
      atMs: nowMs,
      who: change.who,
      action: 'recover',
      subject: change.file,
      result: `the ${change.kind} that was broken off: ${state}`,
    });
  }
  return { ...found, swept: sweepDrafts(folder, nowMs) };
}

/**
 * Ends what a process began that was killed in the middle of a change: to be called at each start. A
 * file is always whole, old or new; which of them is told. Never throws.
 */
export async function recoverChanges(
  { folder, database }: Place,
  nowMs: number,
): Promise<Recovery | { readonly fault: string }> {
  if ('fault' in database) return database;
  const recovered = await withLock(database.database, () =>
    recoverUnderLock(folder, database.database, nowMs),
  );
  return 'fault' in recovered ? recovered : recovered.value;
}
