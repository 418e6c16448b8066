import { watchPublications, type ArchiveWatch } from '../archive/watch-publications';

/** How an archive is followed. */
export interface WatchArchiveOptions {
  /** Milliseconds between two looks. Default 1000. */
  readonly everyMs?: number;
  /** Told when there is a newer version than at the look before. */
  onNewer(): void;
  /** Told when the archive cannot be read; it is tried again at the next look. */
  onFault(error: unknown): void;
}

/** Looks each second whether an archive has a newer version. */
export function watchArchive(
  folder: string,
  { everyMs = 1000, onNewer, onFault }: WatchArchiveOptions,
): { close(): void; look(): Promise<void> } {
  let watch: Promise<ArchiveWatch> | null = null;
  let seen: number | null = null;
  let looking: Promise<void> | null = null;
  const lookOnce = async (): Promise<void> => {
    try {
      watch ??= watchPublications(folder);
      const version = await (await watch).version();
      const isNewer = seen !== null && version !== seen;
      seen = version;
      if (isNewer) onNewer();
    } catch (error) {
      // it may have been made anew
      watch = null;
      onFault(error);
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
