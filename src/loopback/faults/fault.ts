/** Which requests a fault strikes. Every field given must fit; none given means any request. */
export interface RequestMatch {
  /** Discord's operation id: "create_message", "create_interaction_response", ... */
  readonly operation?: string;
  readonly method?: string;
  /** A regular expression on the path below /api/v10. */
  readonly path?: string;
}

interface RequestFault {
  readonly on?: RequestMatch;
  /** How many requests it strikes before it is over; 1 unless told otherwise. */
  readonly times?: number;
}

/**
 * The answer is an error. `processed` says whether the server did the work first: then only the
 * answer was lost, and a client that tries again does it twice.
 */
export interface StatusFault extends RequestFault {
  readonly kind: 'status';
  readonly status: number;
  readonly processed?: boolean;
  /** Discord's JSON error code and message; 0 and the status' own name unless told otherwise. */
  readonly code?: number;
  readonly message?: string;
}

/** The connection closes without an answer, before or after the work was done. */
export interface DropFault extends RequestFault {
  readonly kind: 'drop';
  readonly processed?: boolean;
}

/** A slow network: the request arrives late, or (side "answer") the answer does. */
export interface DelayFault extends RequestFault {
  readonly kind: 'delay';
  readonly ms: number;
  readonly side?: 'request' | 'answer';
}

/**
 * 429 from the first request that fits until `retryAfterMs` have passed, however many come. Global:
 * every authorized request but interaction callbacks and webhooks, as at Discord.
 */
export interface RateLimitFault extends RequestFault {
  readonly kind: 'rate-limit';
  readonly retryAfterMs: number;
  readonly scope?: 'user' | 'global' | 'shared';
}

/** The next IDENTIFY (or RESUME) is refused with a close code: 4004, 4014, ... */
export interface LoginFault {
  readonly kind: 'refuse-login';
  readonly code: number;
  readonly times?: number;
}

/** The next RESUME is answered with op 9, not resumable. */
export interface ResumeFault {
  readonly kind: 'refuse-resume';
  readonly times?: number;
}

/** The next heartbeats go unanswered, while everything else works. */
export interface HeartbeatFault {
  readonly kind: 'ignore-heartbeats';
  readonly times?: number;
}

/** The next gateway connections are refused before they open, as when the port were closed. */
export interface UpgradeFault {
  readonly kind: 'refuse-connection';
  readonly times?: number;
}

/** The next events of this name are sent twice, which the gateway may do. */
export interface DuplicateFault {
  readonly kind: 'duplicate';
  readonly event: string;
  readonly times?: number;
}

/** GET /gateway/bot says that no session may be started any more today, until cleared. */
export interface SessionLimitFault {
  readonly kind: 'no-sessions';
  readonly times?: number;
}

/** Something that goes wrong at Discord or on the way there. Plain JSON. */
export type Fault =
  | StatusFault
  | DropFault
  | DelayFault
  | RateLimitFault
  | LoginFault
  | ResumeFault
  | HeartbeatFault
  | UpgradeFault
  | DuplicateFault
  | SessionLimitFault;
