import type { Change } from '../database/changes';
import { attempt } from '../database/database-fault';
import { changeFile, type ChangeOutcome, type MadeChange } from './change-file';
import { seenOf, type Deed, type Place } from './place';

/** The change that an undo would take back: what to show before it is confirmed. */
export type UndoPreview =
  | {
      readonly change: Change;
      /** How many changes go with it, itself included, as they were made in one step. */
      readonly count: number;
    }
  | { readonly fault: string };

/** The newest add, replace or remove that was not taken back yet. Never throws. */
export function previewUndo({ database }: Place): UndoPreview {
  if ('fault' in database) return database;
  const { changes } = database.database;
  const latest = attempt(() => {
    const change = changes.latestToUndo();
    return change === null ? null : { change, count: changes.inStep(change) };
  });
  if ('fault' in latest) return latest;
  return latest.value ?? { fault: 'there is no change to take back' };
}

/** What became of a step that was taken back, as far as that was possible. */
export interface UndoneStep {
  readonly changes: readonly MadeChange[];
  readonly faults: readonly string[];
}

/**
 * Takes back what was changed in one step, the newest first, if it is the one that was shown; stops at the
 * first file that cannot be taken back. Never throws.
 */
export async function undoStep(place: Place, changeId: number, deed: Deed): Promise<UndoneStep> {
  const changes: MadeChange[] = [];
  const shown = previewUndo(place);
  const step = 'fault' in shown ? null : (shown.change.batch ?? shown.change.id);
  for (let next = changeId; ;) {
    const outcome = await undoChange(place, next, deed);
    if ('fault' in outcome) return { changes, faults: [outcome.fault] };
    changes.push(outcome.change);
    const left = previewUndo(place);
    if ('fault' in left || (left.change.batch ?? left.change.id) !== step) {
      return { changes, faults: [] };
    }
    next = left.change.id;
  }
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
