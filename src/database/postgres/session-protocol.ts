import type { MessagePort } from 'node:worker_threads';
import type { News, Row, Value } from '../connection';

/** What the thread that speaks with the server is started with. */
export interface SessionSettings {
  /** As in DATABASE_URL. */
  readonly address: string;
  /** Milliseconds that a statement may wait for a lock of somebody else's. */
  readonly lockMs: number;
  /** Where statements come and results go, read without an event loop on the other side. */
  readonly port: MessagePort;
  /** One count, raised with each result, so that it can be waited for. */
  readonly results: SharedArrayBuffer;
}

/** What is asked of the thread, one at a time. */
export interface Request {
  readonly id: number;
  /** The session that it is meant for: in another one nothing is done. */
  readonly session: number;
  readonly sql: string;
  /** null: statements without values, separated by semicolons. */
  readonly values: readonly Value[] | null;
}

/** What is said over the port: besides, that a result is waited for no more, with the line to tell, or that all is over. */
export type ToSession =
  Request | { readonly cut: string } | { readonly id: number; readonly end: true };

/** What came of a request. */
export type Result = { readonly id: number } & (
  | { readonly rows: readonly Row[]; readonly changes: number; readonly session: number }
  /** Another session than asked for is open. */
  | { readonly instead: number }
  | { readonly fault: string; readonly passes: boolean }
  | { readonly ended: true }
);

/** What the thread says of itself, when it happens. */
export type FromSession =
  | { readonly kind: 'news'; readonly news: News }
  /** There is no connection, and why not in one line. */
  | { readonly kind: 'away'; readonly fault: string }
  | { readonly kind: 'back' };
