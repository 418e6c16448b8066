import type { AskedQuestions } from './asked-questions';
import type { AuditLog } from './audit-log';
import type { Release } from './change-lock';
import type { Changes } from './changes';
import type { Durability, News } from './connection';
import type { Feedback } from './feedback';
import type { Follows } from './follows';
import type { Gaps } from './gaps';
import type { GuildSettingsStore } from './guild-settings';
import type { Versions } from './versions';

/**
 * Everything that is kept besides the articles, in one file or on one server. All methods are synchronous, and throw a
 * DatabaseFault (one line with place and cure) where the database cannot do it now: `attempt` turns
 * that into a value for callers that go on without.
 */
export interface Database {
  /** The file's path as it was given, or the server's address without its secrets. */
  readonly path: string;
  readonly auditLog: AuditLog;
  readonly changes: Changes;
  readonly gaps: Gaps;
  readonly feedback: Feedback;
  readonly guildSettings: GuildSettingsStore;
  readonly askedQuestions: AskedQuestions;
  readonly follows: Follows;
  readonly versions: Versions;
  /**
   * Takes the right to change the coverage; null where another process (or another call of this one) has
   * it. Kept until released or until the process ends in whatever way.
   */
  lockChanges(): Release | null;
  /** Does several things together: all of them or none. Throws what `work` throws, and a DatabaseFault. */
  together<T>(work: () => T, durability: Durability): T;
  /**
   * Hears of what other processes changed, as soon as they have; null where the database does not tell
   * (a file), so that one has to look. Also called when something may have been missed.
   */
  readonly listen: ((tell: (news: News) => void) => void) | null;
  /** Tells other processes, where the database does. */
  tell(news: News): void;
  /** Deletes what has been kept for as long as the privacy notice says. To be called daily. */
  prune(nowMs: number): void;
  /** Everything that is wrong with it, one line each; none where it is sound. */
  check(): readonly string[];
  close(): void;
}
