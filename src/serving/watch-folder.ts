import { promises, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** How a folder is watched. */
export interface WatchOptions {
  /** Told when something has changed and nothing more did for a while. */
  onQuiet(): void;
  /** Told what cannot be watched; it is tried again after the next change. */
  onFault(error: unknown): void;
  /** Milliseconds without a change that count as quiet. Default 1000. */
  readonly quietMs?: number;
}

/** A watched folder. */
export interface FolderWatch {
  /** Settles when every folder in it is watched, as far as that is possible; never rejects. */
  readonly ready: Promise<void>;
  close(): void;
}

const QUIET_MS = 1000;
/** As deep as articles are read. */
const DEEPEST = 32;

/** Drafts and hidden files are none of the coverage. */
const isHidden = (name: string): boolean => name.startsWith('.');

/** The folder and those in it, by their real paths; links are followed, each folder once. */
async function foldersIn(folder: string): Promise<readonly string[]> {
  const found = new Set<string>();
  const visit = async (path: string, depth: number): Promise<void> => {
    const real = await promises.realpath(path);
    if (found.has(real) || depth > DEEPEST) return;
    found.add(real);
    for (const entry of await promises.readdir(real, { withFileTypes: true })) {
      if (isHidden(entry.name) || entry.isFile()) continue;
      const inner = join(real, entry.name);
      // what vanishes meanwhile announces itself as a change
      const isFolder = await promises.stat(inner).then(
        (one) => one.isDirectory(),
        () => false,
      );
      if (isFolder) await visit(inner, depth + 1).catch(() => undefined);
    }
  };
  await visit(folder, 0);
  return [...found];
}

/**
 * Watches a folder and those in it, and tells once after each burst of changes. Changes of drafts
 * (names with a dot in front) do not count. A folder that is not there yet, or is replaced, is
 * watched as soon as it is there.
 */
export function watchFolder(
  folder: string,
  { onQuiet, onFault, quietMs = QUIET_MS }: WatchOptions,
): FolderWatch {
  let watchers: readonly FSWatcher[] = [];
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;
  let isMissing = false;

  const watchOnly = (folders: readonly string[]): void => {
    const before = watchers;
    // anew each time: a folder that was replaced under its name is another one
    watchers = isClosed ? [] : folders.flatMap(watchOne);
    for (const watcher of before) watcher.close();
  };
  const after = (act: () => Promise<void>): void => {
    if (timer !== null) clearTimeout(timer);
    if (isClosed) return;
    timer = setTimeout(() => void act(), quietMs);
    timer.unref();
  };
  const watchOne = (path: string): readonly FSWatcher[] => {
    try {
      const watcher = watch(path, { persistent: false }, (_event, name) => {
        if (name === null || !isHidden(name)) after(settle);
      });
      watcher.on('error', (error) => {
        onFault(error);
        after(settle);
      });
      return [watcher];
    } catch (error) {
      // gone again, or the system watches no more folders
      onFault(error);
      return [];
    }
  };
  /** Watches what is there now; false where the folder itself is not. */
  const scan = async (): Promise<boolean> => {
    try {
      watchOnly(await foldersIn(folder));
      isMissing = false;
      return true;
    } catch (error) {
      if (!isMissing) onFault(error);
      isMissing = true;
      watchOnly([]);
      after(settle);
      return false;
    }
  };
  const settle = async (): Promise<void> => {
    const wasMissing = isMissing;
    const isThere = await scan();
    // its disappearance is told once, and its return
    if (!isClosed && (isThere || !wasMissing)) onQuiet();
  };
  return {
    ready: scan().then(() => undefined),
    close: () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      watchOnly([]);
    },
  };
}
