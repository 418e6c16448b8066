import { askedQuestionsOf } from './asked-questions';
import { auditLogOf } from './audit-log';
import { changesOf } from './changes';
import type { Connection } from './connection';
import type { Database } from './database';
import { feedbackOf } from './feedback';
import { followsOf } from './follows';
import { gapsOf } from './gaps';
import { guildSettingsOf } from './guild-settings';
import { prune } from './prune';
import { transact } from './transaction';
import { versionsOf } from './versions';

/** What of a database is the same in a file and on a server. */
export function storesOf(
  connection: Connection,
): Omit<Database, 'lockChanges' | 'listen' | 'check' | 'close'> {
  const stores = {
    path: connection.path,
    auditLog: auditLogOf(connection),
    changes: changesOf(connection),
    gaps: gapsOf(connection),
    feedback: feedbackOf(connection),
    guildSettings: guildSettingsOf(connection),
    askedQuestions: askedQuestionsOf(connection),
    follows: followsOf(connection),
    versions: versionsOf(connection),
  };
  return {
    ...stores,
    together: (work, durability) => transact(connection, work, durability),
    tell: (news) => {
      connection.tell(news);
    },
    prune: (nowMs) => {
      prune(connection, stores, nowMs);
    },
  };
}
