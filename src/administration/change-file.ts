import type { ChangeKind } from '../database/changes';
import type { Database } from '../database/database';
import { attempt } from '../database/database-fault';
import { idOfFile } from '../knowledge/article-id';
import { emptiedFault, folderFault } from '../knowledge/folder-fault';
import { pathWithin } from '../knowledge/locate-article';
import { EMPTY_VERSION } from '../knowledge/version';
import { findFile, placeFile } from '../knowledge/place-file';
import { seenOf, type Deed, type Place, type Seen } from './place';
import { recoverUnderLock } from './recover-changes';
import { withLock, withPatience } from './with-lock';

/** A change of one file that is wanted. */
export interface WantedChange {
  readonly kind: ChangeKind;
  /** Within the folder, with forward slashes. */
  readonly file: string;
  /** What the file held when the change was decided on. */
  readonly expected: Seen;
  /** What it is to hold; null: it is to be gone. */
  readonly after: Uint8Array | null;
  /** The change that an undo takes back. */
  readonly undoes?: number;
  /** The first of the changes that are made in one step with it. */
  readonly batch?: number;
}

/** A change that was made. */
export interface MadeChange {
  readonly id: number;
  readonly kind: ChangeKind;
  readonly file: string;
}

/** The ids of the articles in changed files. */
export function changedArticles(changes: readonly Pick<MadeChange, 'file'>[]): readonly string[] {
  return changes.map(({ file }) => idOfFile(file));
}

/** What a change came to: made, or one line that says why not and what to do. */
export type ChangeOutcome = { readonly change: MadeChange } | { readonly fault: string };

/** Why nothing is changed in a folder that has lost all that is in force; null where it has not. */
function missingFault(folder: string, { versions }: Database): string | null {
  const inForce = versions.current()?.version ?? EMPTY_VERSION;
  return inForce === EMPTY_VERSION ? null : emptiedFault(folder);
}

function make(
  place: Place & { readonly base: Database },
  wanted: WantedChange,
  deed: Deed,
): ChangeOutcome {
  const { kind, file, expected, after, undoes, batch } = wanted;
  const { folder, base } = place;
  const path = pathWithin(folder, file);
  if (path === null) return { fault: `${file}: is no name of a knowledge file` };
  const away = folderFault(folder) ?? missingFault(folder, base);
  if (away !== null) return { fault: away };
  recoverUnderLock(folder, base, deed.atMs);
  const found = findFile(path);
  if ('fault' in found) return { fault: `${file}: ${found.fault}` };
  if (seenOf(found.bytes) !== expected) {
    return { fault: `${file}: somebody else changed it in the meantime: look again, then decide` };
  }
  const { atMs, who } = deed;
  const id = base.changes.begin({
    ...{ atMs, who, kind, file, before: found.bytes, after },
    ...(undoes === undefined ? {} : { undoes }),
    ...(batch === undefined ? {} : { batch }),
  });
  const fault = placeFile(path, after, { isNew: found.bytes === null });
  if (fault !== null) {
    base.changes.abandon(id);
    return { fault: `${file}: ${fault}` };
  }
  // should this fail, it is tried again without the lock, and the next start or change finds it out
  attempt(() => {
    base.changes.finish(id);
  });
  return { change: { id, kind, file } };
}

/**
 * Changes one file: what it held is kept first, then it is replaced whole, then the change counts. Of two
 * who decided on the same file one wins and the other is told. Written to the audit log either way.
 * Never throws.
 */
export async function changeFile(
  place: Place,
  wanted: WantedChange,
  deed: Deed,
): Promise<ChangeOutcome> {
  if ('fault' in place.database) return place.database;
  const base = place.database.database;
  const made = await withLock(base, () => make({ ...place, base }, wanted, deed));
  const outcome = 'fault' in made ? made : made.value;
  const isDone = 'change' in outcome;
  await withPatience(
    () => {
      if ('change' in outcome) base.changes.finish(outcome.change.id);
      base.auditLog.record({
        ...deed,
        action: wanted.kind,
        subject: wanted.file,
        result: 'fault' in outcome ? outcome.fault : 'done',
      });
      // whoever was refused has waited for as long already
    },
    isDone ? {} : { longestMs: 0 },
  );
  return outcome;
}
