import type { AdditionPreview } from '../administration/add-article';
import type { Deed, Place } from '../administration/place';
import type { Removal } from '../administration/remove-article';
import { attempt } from '../database/database-fault';
import type { ImportedFile } from '../serving/import-apart';
import { createGuildRules, type GuildRules } from './guild-rules';
import { createPending, type Pending } from './pending';

/** A file that was attached and is not published yet. */
export interface Draft {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly imported: ImportedFile;
  readonly preview: AdditionPreview;
  /** Which of its articles is shown, from 0. */
  readonly at: number;
}

/** What the admin commands work with. */
export interface Administration {
  readonly place: Place;
  readonly rules: GuildRules;
  readonly drafts: Pending<Draft>;
  readonly removals: Pending<Removal>;
  /** Whether files that change on disk are loaded by themselves. */
  readonly isWatching: boolean;
  readonly keepsGaps: boolean;
  /** The host of this machine that stands in for Discord in tests; null: none does. */
  readonly loopbackHost: string | null;
  /** Writes to the audit log, where there is one; the changes of articles are there already. */
  record(deed: Deed, action: string, subject: string, result: string): void;
  /** Milliseconds since 1970. */
  nowMs(): number;
}

/** What is needed for it. */
export interface AdministrationOptions extends Pick<
  Administration,
  'place' | 'isWatching' | 'keepsGaps' | 'loopbackHost'
> {
  /** Milliseconds, never going back. */
  now(): number;
  /** Told what could not be written to the audit log. */
  onFault(fault: string): void;
}

/** Milliseconds that a draft or a question whether to remove something is kept. */
const LIFE_MS = 900_000;
/** A draft takes up to some 5 MiB. */
const MOST_DRAFTS = 16;
const MOST_REMOVALS = 100;

/** Sets up what the admin commands share. */
export function createAdministration(options: AdministrationOptions): Administration {
  const { place, isWatching, keepsGaps, loopbackHost, now, onFault } = options;
  const { database } = place;
  const limits = { lifeMs: LIFE_MS, now };
  return {
    place,
    rules: createGuildRules(database),
    drafts: createPending({ ...limits, most: MOST_DRAFTS }),
    removals: createPending({ ...limits, most: MOST_REMOVALS }),
    isWatching,
    keepsGaps,
    loopbackHost,
    record: (deed, action, subject, result) => {
      if ('fault' in database) return;
      const done = attempt(() => {
        database.database.auditLog.record({ ...deed, action, subject, result });
      });
      if ('fault' in done) onFault(done.fault);
    },
    nowMs: Date.now,
  };
}
