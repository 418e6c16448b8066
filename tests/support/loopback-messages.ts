import type { ControlCall, JournalEntry } from '../../src/loopback';

/** What a test tells the loopback's process. */
export interface ToLoopback {
  readonly id: number;
  readonly call: ControlCall;
}

/** What the loopback's process tells a test. */
export type FromLoopback =
  | {
      readonly kind: 'started';
      readonly api: string;
      readonly token: string;
      readonly applicationId: string;
    }
  | { readonly kind: 'entry'; readonly entry: JournalEntry }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly problem: string };
