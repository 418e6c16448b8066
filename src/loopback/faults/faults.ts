import type { Fault, RateLimitFault, RequestMatch } from './fault';

/** A request as far as faults look at it. */
export interface FaultTarget {
  readonly operation: string | null;
  readonly method: string;
  readonly path: string;
  /** Whether a global rate limit counts it: authorized, and no interaction endpoint. */
  readonly isGloballyLimited: boolean;
}

/** A fault of one kind. */
export type FaultOf<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }>;

/** What is still to go wrong. */
export interface Faults {
  add(fault: Fault): void;
  /** Ends every fault, also one that is going on. */
  clear(): void;
  /** How many faults have not struck as often as they should. */
  pending(): number;
  /** Takes one blow of a fault of this kind that fits; null when there is none. */
  strike<Kind extends Fault['kind']>(
    kind: Kind,
    isMeant?: (fault: FaultOf<Kind>) => boolean,
  ): FaultOf<Kind> | null;
  /** The rate limit that a request runs into, with the milliseconds left; null for none. */
  limit(target: FaultTarget): { readonly fault: RateLimitFault; readonly leftMs: number } | null;
}

interface Entry {
  readonly fault: Fault;
  left: number;
  /** For rate limits: until when (clock milliseconds), once they began. */
  until: number | null;
}

/** An empty list of faults. `now` is the loopback's clock. */
export function createFaults(now: () => number): Faults {
  let entries: Entry[] = [];
  const remove = (entry: Entry): void => {
    entries = entries.filter((other) => other !== entry);
  };
  return {
    add(fault) {
      entries.push({ fault, left: fault.times ?? 1, until: null });
    },
    clear() {
      entries = [];
    },
    pending: () => entries.length,
    strike<Kind extends Fault['kind']>(kind: Kind, isMeant?: (fault: FaultOf<Kind>) => boolean) {
      const entry = entries.find(
        ({ fault }) =>
          fault.kind === kind && (isMeant === undefined || isMeant(fault as FaultOf<Kind>)),
      );
      if (entry === undefined) return null;
      entry.left -= 1;
      if (entry.left <= 0) remove(entry);
      return entry.fault as FaultOf<Kind>;
    },
    limit(target) {
      for (const entry of [...entries]) {
        const { fault } = entry;
        if (fault.kind !== 'rate-limit') continue;
        if (entry.until !== null && entry.until <= now()) {
          entry.left -= 1;
          entry.until = null;
          if (entry.left <= 0) remove(entry);
          if (entry.left <= 0) continue;
        }
        const isHit = fault.scope === 'global' ? target.isGloballyLimited : fits(fault.on, target);
        if (!isHit) continue;
        entry.until ??= now() + fault.retryAfterMs;
        return { fault, leftMs: entry.until - now() };
      }
      return null;
    },
  };
}

/** Whether a request is one that a fault means. */
export function fits(match: RequestMatch | undefined, target: FaultTarget): boolean {
  if (match === undefined) return true;
  return (
    (match.operation === undefined || match.operation === target.operation) &&
    (match.method === undefined || match.method.toUpperCase() === target.method) &&
    (match.path === undefined || new RegExp(match.path, 'u').test(target.path))
  );
}
