import type { AdditionPreview } from '../administration/add-article';
import type { Deed, Place } from '../administration/place';
import type { Removal } from '../administration/remove-article';
import { databaseFaults, WITHOUT_DATABASE } from '../administration/status';
import type { Opened } from '../database/open-database';
import { NOTHING_UNKEPT, type Unkept } from '../database/unkept';
import type { Writer } from '../database/writer';
import type { DraftFields } from '../replies/discord/draft-modal';
import { within } from '../serving/within';
import type { ImportedFile, ImportLimits } from '../serving/import-apart';
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
  /** What was typed last into its forms and could not be taken. */
  readonly typed?: Partial<DraftFields>;
}

/** What the admin commands work with. */
export interface Administration {
  readonly place: Place;
  readonly rules: GuildRules;
  readonly drafts: Pending<Draft>;
  readonly removals: Pending<Removal>;
  /** Whether answers come from an archive: knowledge files are of no effect then. */
  readonly isArchive: boolean;
  /** Whether files that change on disk are loaded by themselves. */
  readonly isWatching: boolean;
  readonly keepsGaps: boolean;
  /** The host of this machine that stands in for Discord in tests; null: none does. */
  readonly loopbackHost: string | null;
  /** What the threads that read attached files are started with. */
  readonly importLimits?: ImportLimits;
  /**
   * Writes to the audit log, where there is one; the changes of articles are there already. Settles when
   * that is done, or takes too long to be waited for. Never rejects.
   */
  record(deed: Deed, action: string, subject: string, result: string): Promise<void>;
  /** Settles when what was asked and done is written, or that takes too long to be waited for. */
  settled(): Promise<void>;
  /** How many questions could not be kept. */
  unkept(): Unkept;
  /** Everything that is wrong with the database, one line each. Never rejects. */
  checkDatabase(): Promise<readonly string[]>;
  /** Milliseconds since 1970. */
  nowMs(): number;
}

/** What is needed for it. */
export interface AdministrationOptions extends Pick<
  Administration,
  'place' | 'isArchive' | 'isWatching' | 'keepsGaps' | 'loopbackHost' | 'importLimits'
> {
  /** What writes beside the answering; null where there is no database. */
  readonly writer: Writer | null;
  /** What became of the database's file since the start, one line each. */
  news(): readonly string[];
  /** Whether this process tells editors things in a server; in all unless given. */
  tells?(guildId: string): boolean;
  /** Milliseconds, never going back. */
  now(): number;
  /** Milliseconds since 1970; those of the machine unless given. */
  nowMs?(): number;
  /** Told what could not be written to the audit log. */
  onFault(fault: string): void;
}

/** Milliseconds that a draft or a question whether to remove something is kept. */
const LIFE_MS = 900_000;
/** A draft takes up to some 5 MiB. */
const MOST_DRAFTS = 16;
const MOST_REMOVALS = 100;
/** Milliseconds in which a line of the audit log may still be written, as while another process holds the database. */
const AUDIT_WITHIN_MS = 600_000;
/** Milliseconds that whoever looks at what is kept waits for the newest of it. */
const WAITED_MS = 250;

const faultIn = (database: Opened): string =>
  'fault' in database ? database.fault : WITHOUT_DATABASE;

/** Sets up what the admin commands share. */
export function createAdministration(options: AdministrationOptions): Administration {
  const { place, writer, news, isWatching, keepsGaps, loopbackHost, now, onFault } = options;
  const { isArchive, importLimits = {}, tells = () => true } = options;
  const { database } = place;
  const write: Writer['write'] = async (writing, limits) =>
    writer === null ? faultIn(database) : writer.write(writing, limits);
  const limits = { lifeMs: LIFE_MS, now };
  return {
    place,
    rules: createGuildRules(database, write, { tells }),
    drafts: createPending({ ...limits, most: MOST_DRAFTS }),
    removals: createPending({ ...limits, most: MOST_REMOVALS }),
    isArchive,
    isWatching,
    keepsGaps,
    loopbackHost,
    importLimits,
    record: async (deed, action, subject, result) => {
      if (writer === null) return;
      const record = { ...deed, action, subject, result };
      const written = write({ kind: 'audit', record }, { withinMs: AUDIT_WITHIN_MS });
      const isTold = written.then((fault) => {
        if (fault !== null) onFault(fault);
      });
      await within(isTold, WAITED_MS);
    },
    settled: async () => {
      if (writer !== null) await within(writer.idle(), WAITED_MS);
    },
    unkept: () => writer?.unkept() ?? NOTHING_UNKEPT,
    checkDatabase: async () =>
      'fault' in database || writer === null
        ? databaseFaults(database)
        : [...news(), ...(await writer.check())],
    nowMs: options.nowMs ?? Date.now,
  };
}
