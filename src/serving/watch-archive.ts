import { watchPublications, type ArchiveWatch } from '../archive/watch-publications';

/** How an archive is followed. */
export interface WatchArchiveOptions {
  /** Milliseconds between two looks. Default 1000. */
  readonly everyMs?: number;
  /**
   * Told when there is a newer version than at the look before; settles with whether it was taken. Where it was not, as
   * storage may vanish in between, it is told again, after twice as many looks each time.
   */
  onNewer(): Promise<boolean>;
  /** Told when the archive cannot be read, once for each fault; it is tried again at the next look. */
  onFault(fault: string): void;
  /** Told when it can be read again. */
  onBack?(): void;
}

/** Looks between two attempts to take a version, at most: a fault that stays is not told each second. */
const MOST_PAUSED = 256;

/** Looks each second whether an archive has a newer version. */
export function watchArchive(
  folder: string,
  { everyMs = 1000, onNewer, onFault, onBack }: WatchArchiveOptions,
): { close(): void; look(): Promise<void> } {
  let watch: Promise<ArchiveWatch> | null = null;
  let seen: number | null = null;
  let told: string | null = null;
  let looking: Promise<void> | null = null;
  // looks until a version that could not be taken is tried again, and so many after that
  let [left, pause] = [0, 1];
  const take = async (version: number): Promise<void> => {
    if (left > 0) {
      left -= 1;
      return;
    }
    const isTaken = await onNewer();
    if (isTaken) seen = version;
    else left = pause - 1;
    pause = isTaken ? 1 : Math.min(2 * pause, MOST_PAUSED);
  };
  const lookOnce = async (): Promise<void> => {
    try {
      watch ??= watchPublications(folder);
      const version = await (await watch).version();
      if (told !== null) onBack?.();
      told = null;
      seen ??= version;
      if (version !== seen) await take(version);
    } catch (error) {
      // it may have been made anew
      watch = null;
      const fault = error instanceof Error ? error.message : String(error);
      if (fault !== told) onFault(fault);
      told = fault;
    }
  };
  // one look at a time, however slow the disk is
  const look = async (): Promise<void> => {
    looking ??= lookOnce().finally(() => {
      looking = null;
    });
    return looking;
  };
  const timer = setInterval(() => void look(), everyMs);
  timer.unref();
  return {
    look,
    close: () => {
      clearInterval(timer);
    },
  };
}
