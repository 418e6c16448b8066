import { attempt } from '../database/database-fault';
import type { Opened } from '../database/open-database';
import type { Unkept } from '../database/unkept';
import type { Article } from '../core/article/article';
import { decisionsOf } from '../knowledge/editorial-words';
import type { KnowledgeProblem } from '../knowledge/problem';
import { everyArticle, type Coverage } from '../serving/coverage';

/** What was decided about an article that is not simply published. */
export interface DecidedArticle {
  readonly id: string;
  /** A few words each. */
  readonly words: readonly string[];
}

/** Those of the articles that are not simply published, by id; `nowMs`: milliseconds since 1970. */
export function decidedArticles(
  articles: readonly Article[],
  nowMs: number,
): readonly DecidedArticle[] {
  return decisionsOf(articles, nowMs)
    .map(({ article: { id }, words }) => ({ id, words }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

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
  /** The articles that are not simply published, by id. */
  readonly decided: readonly DecidedArticle[];
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

/** Sums a version of the coverage and what was found of the database up; `nowMs`: milliseconds since 1970. */
export function statusOf(
  coverage: Coverage,
  { faults, unkept, nowMs }: Pick<Status, 'faults' | 'unkept'> & { readonly nowMs: number },
): Status {
  const { counts, version, loadedAtMs, loadMs, problems, articles } = coverage;
  const days = articles.flatMap(({ datePublished }) => datePublished?.slice(0, 10) ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  const decided = decidedArticles(everyArticle(coverage), nowMs);
  return {
    ...{ counts, version, loadedAtMs, loadMs, decided, problems },
    dates: first === undefined || last === undefined ? null : { first, last },
    undated: articles.length - days.length,
    faults,
    unkept,
  };
}
