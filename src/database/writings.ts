import type { NewAskedQuestion } from './asked-questions';
import type { AuditRecord } from './audit-log';
import type { Database } from './database';
import type { FeedbackRecord } from './feedback';
import type { FollowedAt, NewFollow, ToldAnswer } from './follows';
import type { NewGap } from './gaps';
import type { GuildSettings } from './guild-settings';
import { DatabaseFault } from './database-fault';

/** Something to be written, as plain data that crosses threads. */
export type Writing =
  | { readonly kind: 'gap'; readonly gap: NewGap }
  | { readonly kind: 'asked'; readonly asked: NewAskedQuestion }
  | { readonly kind: 'feedback'; readonly feedback: FeedbackRecord }
  | { readonly kind: 'audit'; readonly record: AuditRecord }
  /** null: back to the usual. */
  | {
      readonly kind: 'settings';
      readonly guildId: string;
      readonly settings: GuildSettings | null;
    }
  | { readonly kind: 'follow'; readonly follow: NewFollow }
  | { readonly kind: 'unfollow'; readonly id: string }
  /** Ends all that is told there. */
  | { readonly kind: 'unfollow-all'; readonly place: FollowedAt }
  | {
      readonly kind: 'claim-follow';
      readonly id: string;
      readonly claim: string;
      readonly known: string | null;
      readonly atMs: number;
    }
  | {
      readonly kind: 'told-follow';
      readonly id: string;
      readonly claim: string;
      readonly answer: ToldAnswer | null;
    }
  | { readonly kind: 'missed-follow'; readonly id: string; readonly claim: string }
  /** Deletes what is older than it may be. */
  | { readonly kind: 'prune'; readonly nowMs: number }
  /** Deletes every question. */
  | { readonly kind: 'forget-questions' };

/** What several writings came to: for each null or why not; or, for all, why not now. */
export type Written = { readonly faults: readonly (string | null)[] } | { readonly notNow: string };

/** What must outlive a power cut. */
const DURABLE: ReadonlySet<Writing['kind']> = new Set([
  'audit',
  'settings',
  'follow',
  'unfollow',
  'unfollow-all',
  'told-follow',
]);

function writeOne(database: Database, writing: Writing): void {
  switch (writing.kind) {
    case 'gap':
      database.gaps.record(writing.gap);
      break;
    case 'asked':
      database.askedQuestions.record(writing.asked);
      break;
    case 'feedback':
      database.feedback.record(writing.feedback);
      break;
    case 'audit':
      database.auditLog.record(writing.record);
      break;
    case 'settings':
      if (writing.settings === null) database.guildSettings.clear(writing.guildId);
      else database.guildSettings.set(writing.guildId, writing.settings);
      break;
    case 'follow':
      database.follows.begin(writing.follow);
      break;
    case 'unfollow':
      database.follows.end(writing.id);
      break;
    case 'unfollow-all':
      database.follows.endAt(writing.place);
      break;
    case 'claim-follow':
      database.follows.claim(writing.id, writing);
      break;
    case 'told-follow':
      database.follows.told(writing.id, writing.claim, writing.answer);
      break;
    case 'missed-follow':
      database.follows.missed(writing.id, writing.claim);
      break;
    case 'prune':
      database.prune(writing.nowMs);
      break;
    case 'forget-questions':
      database.gaps.forget(Number.MAX_SAFE_INTEGER);
      database.askedQuestions.forget(Number.MAX_SAFE_INTEGER);
  }
}

/**
 * Writes several things in one transaction. One that cannot be written does not take the others along;
 * where another process holds the database, none is written and all may be tried again. Throws nothing
 * but faults of the program itself.
 */
export function writeAll(database: Database, writings: readonly Writing[]): Written {
  try {
    const isDurable = writings.some(({ kind }) => DURABLE.has(kind));
    database.together(
      () => {
        for (const writing of writings) writeOne(database, writing);
      },
      { isDurable },
    );
    return { faults: writings.map(() => null) };
  } catch (error) {
    if (!(error instanceof DatabaseFault)) throw error;
    if (error.isBusy) return { notNow: error.message };
    if (writings.length === 1) return { faults: [error.message] };
    return {
      faults: writings.map((writing) => {
        const alone = writeAll(database, [writing]);
        return 'notNow' in alone ? alone.notNow : (alone.faults[0] ?? null);
      }),
    };
  }
}
