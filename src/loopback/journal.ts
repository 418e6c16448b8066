import type { SeenMessage } from './users/seen-message';

/** One thing that happened, in the order it happened. `at` is milliseconds since the loopback started. */
export type JournalEntry = { readonly at: number } & JournalEvent;

/** What the journal tells: plain JSON, so that another process or a page can read along. */
export type JournalEvent =
  RequestEvent | GatewayEvent | MessageEvent | InteractionEvent | ViolationEvent;

/** One REST request, told when its answer left (or when the connection was dropped: status 0). */
export interface RequestEvent {
  readonly kind: 'request';
  /** Discord's operation id ("create_message"), null where the path is unknown. */
  readonly operation: string | null;
  readonly method: string;
  /** Without the /api/v10 prefix; interaction tokens are left in, the bot's token never is. */
  readonly path: string;
  readonly status: number;
  /** Discord's JSON error code, where the answer was an error. */
  readonly code: number | null;
  readonly body: unknown;
  readonly answer: unknown;
  /** Milliseconds from arrival to answer. */
  readonly ms: number;
}

/** A step of a gateway connection. */
export interface GatewayEvent {
  readonly kind: 'gateway';
  readonly what:
    | 'open'
    | 'identify'
    | 'resume'
    | 'ready'
    | 'resumed'
    | 'invalid-session'
    | 'heartbeat'
    | 'presence'
    | 'refused'
    | 'closed';
  readonly session: string | null;
  /** The close code, for 'closed' and 'refused'. */
  readonly code: number | null;
  /** The presence the bot set, the intents it asked for, or the reason of a close. */
  readonly detail: unknown;
}

/** A message came, changed or went. */
export interface MessageEvent {
  readonly kind: 'message';
  readonly what: 'created' | 'updated' | 'deleted';
  readonly message: SeenMessage;
}

/** A step of an interaction. */
export interface InteractionEvent {
  readonly kind: 'interaction';
  readonly what: 'sent' | 'acknowledged' | 'answered' | 'failed';
  readonly interaction: string;
  readonly user: string;
  /** The command's name or the component's custom_id. */
  readonly name: string;
  /** Milliseconds since it was sent; 0 for 'sent'. */
  readonly ms: number;
}

/** Something a polished bot would not do, or a fault of the loopback itself ('own-answer'). */
export interface Violation {
  readonly rule:
    | 'invalid-form'
    | 'lint'
    | 'unknown-path'
    | 'not-implemented'
    | 'own-answer'
    | 'gateway'
    | 'rate';
  /** The operation, or "gateway". */
  readonly where: string;
  readonly problem: string;
}

/** A violation as the journal tells it. */
export interface ViolationEvent extends Violation {
  readonly kind: 'violation';
}

/** Everything that happened, and who wants to hear of it. */
export interface Journal {
  record(event: JournalEvent): void;
  entries(): readonly JournalEntry[];
  violations(): readonly Violation[];
  /** Calls the listener for each new entry; the returned function ends it. */
  subscribe(listener: (entry: JournalEntry) => void): () => void;
}

/** An empty journal. It keeps the last `limit` entries, and every violation. */
export function createJournal(limit = 20_000): Journal {
  const started = performance.now();
  const entries: JournalEntry[] = [];
  const violations: Violation[] = [];
  const listeners = new Set<(entry: JournalEntry) => void>();
  return {
    record(event) {
      const entry: JournalEntry = { at: performance.now() - started, ...event };
      entries.push(entry);
      if (entries.length > limit) entries.splice(0, entries.length - limit);
      if (event.kind === 'violation') {
        violations.push({ rule: event.rule, where: event.where, problem: event.problem });
      }
      for (const listener of listeners) listener(entry);
    },
    entries: () => [...entries],
    violations: () => [...violations],
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
