import type { Change } from '../database/changes';
import { attempt } from '../database/database-fault';
import { changeFile, type ChangeOutcome } from './change-file';
import { seenOf, type Deed, type Place } from './place';

/** The change that an undo would take back: what to show before it is confirmed. */
export type UndoPreview = { readonly change: Change } | { readonly fault: string };

/** The newest add, replace or remove that was not taken back yet. Never throws. */
export function previewUndo({ database }: Place): UndoPreview {
  if ('fault' in database) return database;
  const latest = attempt(() => database.database.changes.latestToUndo());
  if ('fault' in latest) return latest;
  return latest.value === null
    ? { fault: 'there is no change to take back' }
    : { change: latest.value };
}

/**
 * Takes the newest change back, byte for byte, if it is the one that was shown and its file has not been
 * changed since. Never throws.
 */
export async function undoChange(
  place: Place,
  changeId: number,
  deed: Deed,
): Promise<ChangeOutcome> {
  const latest = previewUndo(place);
  if ('fault' in latest) return latest;
  const { change } = latest;
  if (change.id !== changeId) {
    return { fault: 'there was another change in the meantime: look again, then decide' };
  }
  return changeFile(
    place,
    {
      kind: 'undo',
      file: change.file,
      expected: seenOf(change.after),
      after: change.before,
      undoes: change.id,
    },
    deed,
  );
}
