import type { Value } from '../connection';
import { DatabaseFault } from '../database-fault';
import type { Ran, Session, SessionEvents } from './session';

/** What came of a statement: its rows, or that another session than it was meant for is open. */
export type Answered = (Ran & { readonly session: number }) | { readonly instead: number };

/** A session that is opened again whenever it ends. */
export interface LastingSession {
  /**
   * Runs a statement in the session of that number, which rises with each new one. While
   * the first is being opened it is waited for; after one has ended, or could not be opened, this rejects at once
   * until there is one again, so that nobody waits for a server that is away. Rejects with a DatabaseFault.
   */
  run(number: number, sql: string, values: readonly Value[] | null): Promise<Answered>;
  /** Ends the session at once, as it does not answer; another one is opened. */
  cut(fault: DatabaseFault): void;
  /** The same, also with one that is being opened: what came cannot be understood. */
  giveUp(fault: DatabaseFault): void;
  /** Ends it for good. */
  end(): Promise<void>;
}

/** How it is opened, and who is told. */
export interface LastingOptions {
  /** Opens one, unless the signal is aborted before. Rejects with a DatabaseFault. */
  open(events: SessionEvents, signal: AbortSignal): Promise<Session>;
  /** Told of one that takes too long to be opened. */
  late(): DatabaseFault;
  onNews(payload: string): void;
  /** It ended, or the first could not be opened; told once until it is back. */
  onAway(fault: DatabaseFault): void;
  /** One is open again. */
  onBack(): void;
}

/** Milliseconds before it is tried again, doubled each time: at most what a server that restarts takes. */
const PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2000;
/** Milliseconds, where trying again seldom helps, as with a wrong password. */
const LONG_PAUSE_MS = 30_000;
/** Milliseconds until a session that is not open yet is given up. */
const OPEN_MS = 5000;

/** Opens the first session at once. */
export function lastingSession({ open, late, ...events }: LastingOptions): LastingSession {
  let current: Session | null = null;
  let number = 0;
  let fault: DatabaseFault | null = null;
  let pauseMs = PAUSE_MS;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  /** Tells who waits for the session, open or being opened, that it is not waited for any more. */
  let fail: (why: DatabaseFault) => void = () => undefined;
  let failed: Promise<never>;

  const away = (why: DatabaseFault): void => {
    current = null;
    fail(why);
    if (isOver) return;
    if (fault === null) events.onAway(why);
    fault = why;
    timer = setTimeout(() => void attempt(), why.isBusy ? pauseMs : LONG_PAUSE_MS);
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  };
  const attempt = async (): Promise<void> => {
    failed = new Promise((_resolve, reject) => {
      fail = reject;
    });
    // nobody may be waiting
    failed.catch(() => undefined);
    const opening = new AbortController();
    const giveUp = setTimeout(() => {
      fail(late());
    }, OPEN_MS);
    try {
      const opened = open({ onEnd: away, onNews: events.onNews }, opening.signal);
      const session = await Promise.race([opened, failed]);
      if (isOver) {
        session.cut();
        return;
      }
      current = session;
      number += 1;
      if (fault !== null) events.onBack();
      fault = null;
    } catch (error) {
      opening.abort();
      away(error instanceof DatabaseFault ? error : new DatabaseFault(String(error)));
    } finally {
      clearTimeout(giveUp);
    }
  };
  const first = attempt();
  const cut = (why: DatabaseFault): void => {
    if (current === null) return;
    current.cut();
    away(why);
  };

  return {
    run: async (wanted, sql, values) => {
      await first;
      if (current === null) throw fault ?? new DatabaseFault('the database is closed');
      const session = number;
      if (wanted !== session) return { instead: session };
      const ran = await Promise.race([current.run(sql, values), failed]);
      // one that is opened and does not answer is not tried again and again
      pauseMs = PAUSE_MS;
      return { ...ran, session };
    },
    cut,
    giveUp: (why) => {
      if (current === null) fail(why);
      else cut(why);
    },
    end: async () => {
      isOver = true;
      clearTimeout(timer);
      await current?.end();
      current = null;
    },
  };
}
