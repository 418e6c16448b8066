import { EMPTY_VERSION } from '../knowledge/version';
import type { CoverageHost } from './coverage-host';

/** Where the processes of a machine tell one another which version of the coverage is in force. */
export interface VersionBoard {
  announce(version: string, atMs: number): void;
  /** null: none was announced yet. */
  current(): { readonly version: string } | null;
}

/** How a board is followed. */
export interface FollowOptions {
  /** Milliseconds between two looks at the board. Default 1000. */
  readonly everyMs?: number;
  /** Milliseconds since 1970. */
  now(): number;
  /** Told when the board cannot be read or written; it is tried again at the next look. */
  onFault(error: unknown): void;
}

/** Following a board. */
export interface Following {
  /** Looks at the board now; settles when what follows from it is done. */
  look(): Promise<void>;
  stop(): void;
}

/**
 * Announces each version that a host puts in force, and reloads when another process has announced
 * one that the host does not have. A version that the folder does not give here is looked for once.
 */
export function followVersions(
  host: CoverageHost,
  board: VersionBoard,
  { everyMs = 1000, now, onFault }: FollowOptions,
): Following {
  let seen: string | null = null;
  /** What the board said last. */
  let onBoard: string | null = null;
  /** A version that could not be announced yet, as while another process holds the board. */
  let unannounced: string | null = null;
  const guarded = <Result>(act: () => Result): Result | null => {
    try {
      return act();
    } catch (error) {
      onFault(error);
      return null;
    }
  };
  const announce = (version: string): void => {
    seen = version;
    unannounced = version;
    guarded(() => {
      onBoard = board.current()?.version ?? null;
      if (onBoard !== version) board.announce(version, now());
      onBoard = version;
      unannounced = null;
    });
  };
  const stopHearing = host.onSwap(({ version }) => {
    announce(version);
  });
  const { version } = host.current();
  if (version !== '') announce(version);

  const look = async (): Promise<void> => {
    const read = guarded(() => ({ version: board.current()?.version ?? null }));
    if (read === null) return;
    const { version: announced } = read;
    // what somebody else announced since is newer; a board that says nothing was made anew
    const isOwed = announced === null || (unannounced !== null && announced === onBoard);
    const { version } = host.current();
    onBoard = announced;
    // before the first version there is nothing that could be behind
    if (version === '') return;
    if (isOwed) {
      announce(version);
      return;
    }
    unannounced = null;
    if (announced === seen) return;
    seen = announced;
    // another process says that the last article was removed
    const mayBeEmpty = announced === EMPTY_VERSION;
    if (announced !== version) await host.reload({ mayBeEmpty });
  };
  const looking = setInterval(() => void look(), everyMs);
  looking.unref();
  return {
    look,
    stop: () => {
      clearInterval(looking);
      stopHearing();
    },
  };
}
