import type { Coverage, Preview, ReloadOptions, ReloadReport } from './coverage';
import { SYSTEM_CLOCK, type Clock } from './clock';
import { loadVersion, showAnew, type Loaded } from './load-version';
import { makeCoverage } from './make-coverage';
import type { Call } from './protocol';
import type { ServedVersion } from './served-version';
import type { Position } from '../core/decision/positions';
import { createThreadPool } from './thread-pool';
import { youngFor } from './young';
import { within } from './within';

/** How a coverage is served. */
export interface HostOptions {
  readonly folder: string;
  /** Whether the folder is an archive, not one of knowledge files. Default false. */
  readonly isArchive?: boolean;
  /** The folder of the analysis cache, which spares later starts the reading of articles; none unless given. */
  readonly cache?: string | null;
  /** Options of node for the threads; those of the process unless given. */
  readonly execArgv?: readonly string[];
  /** How sure it has to be before it answers; `eager` unless given. */
  readonly position?: Position;
  /** What embargoes and expiries go by; that of the machine unless given. */
  readonly clock?: Clock;
  /** Questions tried before the first version is put to use, and before later ones. */
  readonly tries?: { readonly first: number; readonly later: number };
  /** Told of every load and reload, whether it changed something or not. */
  onReport?(report: ReloadReport, coverage: Coverage): void;
  /** Told of what is wrong and keeps nobody waiting, as a damaged file of the cache. */
  onWarning?(message: string): void;
  /** Told when a thread died; it is replaced by itself. */
  onDeath?(error: unknown): void;
}

/** The coverage in force, and what changes it. */
export interface CoverageHost {
  /** Settles with the first version; rejects where the thread cannot be started. */
  readonly ready: Promise<Coverage>;
  /**
   * The version in force; before the first, one without articles whose version is ''. From the moment on at which
   * something else may be shown, it has none of the articles that may not, and what it is asked is answered by the
   * version that takes its place.
   */
  current(): Coverage;
  /** Runs work on one version, the one in force when it begins, which answers until the work is done. */
  use<Result>(work: (coverage: Coverage) => Promise<Result>): Promise<Result>;
  /**
   * Reads the folder beside the version in force, then swaps. Never rejects: what went wrong is in
   * the report. Reloads asked for while one runs become one that begins after it.
   */
  reload(options?: ReloadOptions): Promise<ReloadReport>;
  /** Builds what a reload would put in force, without doing so. */
  preview(): Promise<Preview>;
  /** Told of each version put in force, the first included; returns what stops that. */
  onSwap(listener: (coverage: Coverage, report: ReloadReport) => void): () => void;
  /** Ends all threads, once their last answers are out. */
  close(): Promise<void>;
}

/** The first is little, so that the bot is soon ready; later ones take their time beside the old version. */
const TRIES = { first: 12, later: 160 } as const;

const USUAL: Required<ReloadOptions> = { strict: false, mayBeEmpty: false };

/** Milliseconds that a reload waits for the last answers of a version that is no longer in force. */
const RETIRING_MS = 1000;

/** Starts serving a folder at once; `ready` tells when. */
export function serveCoverage(options: HostOptions): CoverageHost {
  const { first, later } = options.tries ?? TRIES;
  const threads = createThreadPool(
    {
      position: options.position ?? 'eager',
      archive: options.isArchive === true ? options.folder : null,
      cache: options.cache ?? null,
    },
    () => youngFor(options.folder),
    options.execArgv,
    (message) => options.onWarning?.(message),
  );
  const clock = options.clock ?? SYSTEM_CLOCK;
  const listeners = new Set<(coverage: Coverage, report: ReloadReport) => void>();
  const waiting = new Map<string, Promise<ReloadReport>>();
  const retiring = new Set<Promise<void>>();
  let served: ServedVersion | null = null;
  let refreshing: Promise<void> | null = null;
  let stopWaking = (): void => undefined;
  let isClosing = false;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other. */
  const inTurn = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
  const rebuilding = {
    threads,
    nowMs: clock.nowMs,
    // what a version cannot say any more, the one says that takes its place
    elsewhere: (async (name, ...parameters) => {
      await refresh();
      if (served === null) throw new Error('the coverage is still being read');
      // it would go on asking itself
      if (isClosing) throw new Error('the coverage is being closed');
      const { coverage } = served;
      const act = coverage[name] as (...given: readonly unknown[]) => Promise<unknown>;
      return act(...parameters);
    }) as Call,
    onDeath: (error: unknown) => options.onDeath?.(error),
  };
  const load = async (wanted: Required<ReloadOptions>): Promise<Loaded> => {
    // its thread serves the next version, and there are seldom more than two engines in memory
    await within(Promise.all(retiring), RETIRING_MS);
    return loadVersion(
      {
        ...rebuilding,
        folder: options.folder,
        tries: served === null ? first : later,
        ...wanted,
      },
      served,
    );
  };
  const retire = (version: ServedVersion): void => {
    const retired = version.retire().finally(() => retiring.delete(retired));
    retiring.add(retired);
  };
  const swap = ({ served: next, report }: Loaded): ReloadReport => {
    const whole = { ...report, swapped: next !== null };
    const before = served;
    if (next !== null) {
      served = next;
      if (before !== null) retire(before);
      sleep();
      for (const listener of listeners) listener(next.coverage, whole);
    } else if (report.kept === null) before?.report(report.problems);
    options.onReport?.(whole, current());
    return whole;
  };

  /** Puts in force what may be shown now, unless it is; whoever asks meanwhile waits for the same. */
  const refresh = async (): Promise<void> => {
    if (served === null || served.isSteady() || isClosing) return;
    refreshing ??= inTurn(async () => {
      // a reload before it may have done so already
      if (served !== null && !served.isSteady()) swap(await showAnew(served, rebuilding));
    }).finally(() => {
      refreshing = null;
    });
    await refreshing;
    // the clock went on meanwhile
    await refresh();
  };
  const refreshSoon = (): void => {
    refresh()
      .catch((error: unknown) => options.onDeath?.(error))
      .finally(sleep);
  };
  /** Wakes when something else is to be shown. */
  const sleep = (): void => {
    stopWaking();
    const untilMs = served?.showing.steady.untilMs ?? Infinity;
    if (untilMs === Infinity || isClosing) return;
    stopWaking = clock.wake(untilMs, () => {
      refreshSoon();
    });
  };

  const ready = inTurn(async () => {
    swap(await load(USUAL));
    return current();
  });
  ready.catch(() => undefined);
  const beforeFirst = makeCoverage(
    {
      version: '',
      articles: [],
      retracted: [],
      held: [],
      problems: [],
      counts: { articles: 0, outlets: 0, passages: 0, facts: 0 },
      loadedAtMs: 0,
      loadMs: 0,
    },
    async () => Promise.reject(new Error('the coverage is still being read')),
  );
  const current = (): Coverage => {
    if (served?.isSteady() === false) refreshSoon();
    return served?.coverage ?? beforeFirst;
  };

  return {
    ready,
    current,
    use: async (work) => {
      await ready;
      await refresh();
      const release = served?.hold();
      try {
        return await work(current());
      } finally {
        release?.();
      }
    },
    reload: async ({ strict = false, mayBeEmpty = false } = {}) => {
      const key = `${strict} ${mayBeEmpty}`;
      const joined = waiting.get(key);
      if (joined !== undefined) return joined;
      const reload = inTurn(async () => {
        waiting.delete(key);
        return swap(await load({ strict, mayBeEmpty }));
      });
      waiting.set(key, reload);
      return reload;
    },
    preview: async () =>
      inTurn(async () => {
        const { served: next, report } = await load(USUAL);
        if (next !== null) {
          return {
            coverage: next.coverage,
            report: { ...report, swapped: false },
            close: async () => next.retire(),
          };
        }
        const release = served?.hold();
        return {
          coverage: current(),
          report: { ...report, swapped: false },
          close: async () => {
            release?.();
            return Promise.resolve();
          },
        };
      }),
    onSwap: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      if (isClosing) return;
      isClosing = true;
      stopWaking();
      await inTurn(async () => {
        if (served !== null) retire(served);
        await Promise.all([...retiring, threads.close()]);
      });
    },
  };
}

/** Serves a folder; settles when it can be asked. Rejects where the thread cannot be started. */
export async function openCoverage(options: HostOptions): Promise<CoverageHost> {
  const host = serveCoverage(options);
  await host.ready;
  return host;
}
