import type { Unkept } from './unkept';
import type { Writing, Written } from './writings';

/** What the thread that writes is started with. */
export interface WriterSettings {
  /** The database's file. */
  readonly path: string;
  /** Milliseconds that a statement waits for another process. */
  readonly busyMs: number;
}

/** What the main thread says; one of each kind at a time. */
export type ToWriter =
  | { readonly kind: 'write'; readonly writings: readonly Writing[] }
  | { readonly kind: 'check' }
  /** To be told to other processes. */
  | { readonly kind: 'unkept'; readonly unkept: Unkept }
  | { readonly kind: 'close' };

/** What the thread says. */
export type FromWriter =
  | { readonly kind: 'written'; readonly written: Written }
  | { readonly kind: 'checked'; readonly faults: readonly string[] }
  | { readonly kind: 'anew'; readonly line: string };
