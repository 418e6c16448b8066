import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { systemFault } from './system-fault';
import { placeNew } from './write-article';

/** Most bytes of a file that is changed here; more than any article may have, so that a broken one can be removed. */
const LARGEST_FILE = 4_194_304;
/** A draft of somebody who writes without the right to change the coverage is left over after an hour. */
const LEFT_AFTER_MS = 3_600_000;
/** What changes of the coverage leave for a moment; the dot keeps it out of the coverage. */
const CHANGE_DRAFT = /^\..+\.[0-9a-f]{12}\.(?:change|removed)\.tmp$/u;
const OTHER_DRAFT = /^\..+\.[0-9a-f]{12}\.tmp$/u;

/** What stands under a name: its bytes, null for nothing, or why it cannot be told. */
export type FoundFile = { readonly bytes: Uint8Array | null } | { readonly fault: string };

/** Reads a file that may be missing. A link is a fault: what it leads to is somebody else's. Never throws. */
export function findFile(path: string): FoundFile {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return { bytes: null };
    if (!found.isFile()) return { fault: 'is a link or no ordinary file: change it by hand' };
    if (found.size > LARGEST_FILE) return { fault: 'is too large (over 4 MiB): change it by hand' };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { fault: systemFault(error) };
  }
}

/** A name beside the file that nothing else has. */
function draftOf(path: string, ending: 'change' | 'removed'): string {
  const name = `.${basename(path)}.${randomBytes(6).toString('hex')}.${ending}.tmp`;
  return join(dirname(path), name);
}

/** Makes a rename outlive a power cut; systems that cannot open a folder need it not, or know no way. */
function keepFolder(folder: string): void {
  let opened: number;
  try {
    opened = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(opened);
  } catch {
    // the folder's disk does without
  } finally {
    closeSync(opened);
  }
}

/**
 * Makes a file hold these bytes, or be gone for null: whoever looks, whenever the process or the power
 * ends, finds the old file or the new one, whole. A new file never replaces one that appears at this
 * very moment. Null, or why it stays as it was.
 */
export function placeFile(
  path: string,
  bytes: Uint8Array | null,
  { isNew }: { readonly isNew: boolean },
): string | null {
  const draft = draftOf(path, bytes === null ? 'removed' : 'change');
  try {
    if (bytes === null) {
      renameSync(path, draft);
    } else {
      mkdirSync(dirname(path), { recursive: true });
      const file = openSync(draft, 'wx');
      try {
        writeFileSync(file, bytes);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      if (isNew) placeNew(draft, path);
      else renameSync(draft, path);
    }
    keepFolder(dirname(path));
    return null;
  } catch (error) {
    return systemFault(error);
  } finally {
    removeQuietly(draft);
  }
}

function removeQuietly(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    // it was never made, has been renamed, or will be swept
    return false;
  }
}

function isOld(path: string, nowMs: number): boolean {
  try {
    return nowMs - statSync(path).mtimeMs > LEFT_AFTER_MS;
  } catch {
    return false;
  }
}

/**
 * Removes the drafts that killed processes left in a folder and those in it; gives how many. Only for
 * who alone may change the coverage at this moment. Never throws.
 */
export function sweepDrafts(folder: string, nowMs: number): number {
  let swept = 0;
  const visit = (path: string, depth: number): void => {
    if (depth === 0) return;
    let entries;
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      const inner = join(path, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.')) visit(inner, depth - 1);
      if (!entry.isFile()) continue;
      const isLeft = CHANGE_DRAFT.test(entry.name)
        ? true
        : OTHER_DRAFT.test(entry.name) && isOld(inner, nowMs);
      if (isLeft && removeQuietly(inner)) swept += 1;
    }
  };
  visit(folder, 32);
  return swept;
}
