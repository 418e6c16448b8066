import type { Article } from '../core/article/article';
import type { KnowledgeProblem } from '../knowledge/problem';
import type { ArticleDigests } from '../knowledge/version';
import type { Coverage } from './coverage';
import { makeCoverage, type CoverageRecord } from './make-coverage';
import type { Call } from './protocol';
import { isSteadyAt, type Showing } from './showing';
import { ThreadEnded, type Thread, type ThreadEngine } from './thread';

/** A version with its engine, as the host keeps it. */
export interface ServedVersion {
  readonly coverage: Coverage;
  /** Of all its articles, those held back too. */
  readonly digests: ArticleDigests;
  /** All its articles, those held back too. */
  readonly all: readonly Article[];
  readonly showing: Showing;
  /** Whether what it shows is what may be shown now. */
  isSteady(): boolean;
  /** Asks it, whether that is so or not. */
  readonly call: Call;
  /** Keeps the engine until the returned function is called, once. */
  hold(): () => void;
  /** The same articles, with what is wrong in the folder now. */
  report(problems: readonly KnowledgeProblem[]): void;
  /** The thread that answers, where the next version can be made beside; null where it is being replaced in vain. */
  thread(): Promise<Thread | null>;
  /** An engine of the same articles without those that are held back. */
  rebuild(held: ReadonlySet<string>): Promise<ThreadEngine>;
  /** Gives the engine back as soon as nothing holds it; settles then. Later calls reject. */
  retire(): Promise<void>;
}

/** What a version is made of. */
export interface VersionParts {
  readonly record: CoverageRecord;
  readonly digests: ArticleDigests;
  readonly all: readonly Article[];
  readonly showing: Showing;
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Asks the version that shows what may be shown now, when this one does not. */
  readonly elsewhere: Call;
  readonly engine: ThreadEngine;
  /** An engine of the same articles in a new thread, ready to be called. */
  restart(): Promise<ThreadEngine>;
  /** Takes the engine when it is no longer needed. */
  giveBack(engine: ThreadEngine): Promise<void>;
  /** Told when the thread died and is being replaced. */
  onDeath(error: unknown): void;
}

/**
 * Serves a version from its thread. A thread that dies is replaced, and what it had not answered is
 * asked once more of the new one.
 */
export function serveVersion(parts: VersionParts): ServedVersion {
  const { digests, all, showing, nowMs, elsewhere } = parts;
  let engine = Promise.resolve(parts.engine);
  let holds = 0;
  let isRetired = false;
  let close: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });

  const endWhenUnused = (): void => {
    if (isRetired && holds === 0) close();
  };
  const hold = (): (() => void) => {
    holds += 1;
    return () => {
      holds -= 1;
      endWhenUnused();
    };
  };
  const isClosed = (): boolean => isRetired && holds === 0;

  const replace = (dead: Promise<ThreadEngine>, error: unknown): void => {
    // several calls may notice the same death
    if (engine !== dead || isClosed()) return;
    parts.onDeath(error);
    const next = parts.restart();
    engine = next;
    watch(next);
  };
  const watch = (live: Promise<ThreadEngine>): void => {
    live.then(
      async ({ thread }) => {
        await thread.ended;
        replace(live, new ThreadEnded('the thread that answers has ended'));
      },
      // the next call tries again
      () => undefined,
    );
  };
  watch(engine);

  const callOnce: Call = async (name, ...parameters) => {
    const live = engine;
    try {
      return await (await live).call(name, ...parameters);
    } catch (error) {
      if (error instanceof ThreadEnded) replace(live, error);
      throw error;
    }
  };
  const call: Call = async (name, ...parameters) => {
    if (isClosed()) throw new Error('this version of the coverage is closed');
    const release = hold();
    try {
      return await callOnce(name, ...parameters).catch(async (error: unknown) => {
        if (!(error instanceof ThreadEnded)) throw error;
        return callOnce(name, ...parameters);
      });
    } finally {
      release();
    }
  };

  const isSteady = (): boolean => isSteadyAt(showing.steady, nowMs());
  const callInTime: Call = async (name, ...parameters) => {
    if (isSteady()) {
      const result = await call(name, ...parameters);
      // an article may have expired while the answer was made of it
      if (isSteady()) return result;
    }
    return elsewhere(name, ...parameters);
  };

  const record = parts.record;
  let coverage = makeCoverage(record, callInTime, nowMs);
  return {
    get coverage() {
      return coverage;
    },
    ...{ digests, all, showing, isSteady, call, hold },
    rebuild: async (held) => (await engine).rebuild(held),
    thread: async () => {
      const live = await engine.catch(() => null);
      return live?.thread ?? null;
    },
    report: (problems) => {
      coverage = makeCoverage({ ...record, problems }, callInTime, nowMs);
    },
    retire: async () => {
      isRetired = true;
      endWhenUnused();
      await closed;
      const last = await engine.catch(() => null);
      if (last !== null) await parts.giveBack(last);
    },
  };
}
