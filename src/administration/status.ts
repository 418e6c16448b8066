import { attempt } from '../database/database-fault';
import type { Opened } from '../database/open-database';
import type { Unkept } from '../database/unkept';
import type { KnowledgeProblem } from '../knowledge/problem';
import type { Coverage } from '../serving/coverage';

/** How the coverage stands, for admins. */
export interface Status {
  readonly counts: Coverage['counts'];
  /** The days of the first and the last dated article, as 2014-10-08; null where none is dated. */
  readonly dates: { readonly first: string; readonly last: string } | null;
  /** How many articles give no date. */
  readonly undated: number;
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly loadedAtMs: number;
  readonly loadMs: number;
  readonly problems: readonly KnowledgeProblem[];
  /** What does not work without a database, or is wrong with it, one line each. */
  readonly faults: readonly string[];
  /** What the bot could not keep. */
  readonly unkept: Unkept;
}

/** What administration cannot do while there is no database. */
export const WITHOUT_DATABASE =
  'without a database nothing can be added, removed or undone, and no settings, gaps or feedback are kept';

/** The faults of a database, for a status; none where all works. Reads the whole file. Never throws. */
export function databaseFaults(database: Opened): readonly string[] {
  if ('fault' in database) return [database.fault, WITHOUT_DATABASE];
  const checked = attempt(() => database.database.check());
  return 'fault' in checked ? [checked.fault] : checked.value;
}

/** Sums a version of the coverage and what was found of the database up. */
export function statusOf(
  coverage: Coverage,
  { faults, unkept }: Pick<Status, 'faults' | 'unkept'>,
): Status {
  const { counts, version, loadedAtMs, loadMs, problems, articles } = coverage;
  const days = articles.flatMap(({ datePublished }) => datePublished?.slice(0, 10) ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  return {
    ...{ counts, version, loadedAtMs, loadMs, problems },
    dates: first === undefined || last === undefined ? null : { first, last },
    undated: articles.length - days.length,
    faults,
    unkept,
  };
}
