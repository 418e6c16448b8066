import { attempt, type Attempt } from '../database/database-fault';
import type { Opened } from '../database/open-database';
import { groupGaps, type GapGroup } from './group-gaps';

/** Most gaps that are read to be grouped. */
const MOST_READ = 2_000;

/** What people asked in vain since a moment (ms since the epoch), alike ones together. Never throws. */
export function listGaps(
  database: Opened,
  { sinceMs = 0 }: { readonly sinceMs?: number } = {},
): Attempt<readonly GapGroup[]> {
  if ('fault' in database) return database;
  return attempt(() => groupGaps(database.database.gaps.list({ sinceMs, limit: MOST_READ })));
}
