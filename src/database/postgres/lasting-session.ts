import type { Value } from '../connection';
import { DatabaseFault } from '../database-fault';
import type { Ran, Session, SessionEvents } from './session';

/** What came of a statement: its rows, or that another session than it was meant for is open. */
export type Answered = (Ran & { readonly session: number }) | { readonly instead: number };

/** A session that is opened again whenever it ends. */
export interface LastingSession {
  /**
   * Runs a statement in the session of that number, which rises with each new one; null: in whichever is open. While
   * the first is being opened it is waited for; after one has ended, or could not be opened, this rejects at once
   * until there is one again, so that nobody waits for a server that is away. Rejects with a DatabaseFault.
   */
  run(number: number | null, sql: string, values: readonly Value[] | null): Promise<Answered>;
  /** Ends the session at once, as it does not answer; another one is opened. */
  cut(fault: DatabaseFault): void;
  /** Ends it for good. */
  end(): Promise<void>;
}

/** How it is opened, and who is told. */
export interface LastingOptions {
  open(events: SessionEvents): Promise<Session>;
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

/** Opens the first session at once. */
export function lastingSession({ open, onNews, onAway, onBack }: LastingOptions): LastingSession {
  let current: Session | null = null;
  let number = 0;
  let fault: DatabaseFault | null = null;
  let pauseMs = PAUSE_MS;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  const away = (why: DatabaseFault): void => {
    current = null;
    if (isOver) return;
    if (fault === null) onAway(why);
    fault = why;
    timer = setTimeout(() => void attempt(), why.isBusy ? pauseMs : LONG_PAUSE_MS);
    pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
  };
  const attempt = async (): Promise<void> => {
    try {
      const session = await open({ onEnd: away, onNews });
      if (isOver) {
        session.cut();
        return;
      }
      current = session;
      number += 1;
      if (fault !== null) onBack();
      fault = null;
    } catch (error) {
      away(error instanceof DatabaseFault ? error : new DatabaseFault(String(error)));
    }
  };
  const first = attempt();

  return {
    run: async (wanted, sql, values) => {
      await first;
      if (current === null) throw fault ?? new DatabaseFault('the database is closed');
      const session = number;
      if (wanted !== null && wanted !== session) return { instead: session };
      const ran = await current.run(sql, values);
      // one that is opened and does not answer is not tried again and again
      pauseMs = PAUSE_MS;
      return { ...ran, session };
    },
    cut: (why) => {
      if (current === null) return;
      current.cut();
      away(why);
    },
    end: async () => {
      isOver = true;
      clearTimeout(timer);
      await current?.end();
      current = null;
    },
  };
}
