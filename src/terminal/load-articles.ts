import type { Writable } from 'node:stream';
import type { Article } from '../core/article/article';
import { hiddenBecause, isRetracted, visibleAt } from '../core/article/visibility';
import { renderProblem } from '../knowledge/problem';
import { readArticles } from '../knowledge/read-articles';
import { toldProblems } from '../serving/told-problems';
import { UsageError } from './usage-error';

/** Lines of problems shown at a start; `check` shows all. */
const MOST_SHOWN = 20;

/**
 * The valid articles of a folder, those too that may not be shown at `nowMs` (milliseconds since 1970); what is
 * wrong with the others is told on `errors`.
 */
export function loadArticles(folder: string, errors: Writable, nowMs: number): readonly Article[] {
  const read = readArticles(folder);
  const { articles } = read;
  const problems = toldProblems(
    read.problems,
    articles.filter((article) => hiddenBecause(article, nowMs) !== null),
  );
  const lines = problems.slice(0, MOST_SHOWN).map((problem) => `${renderProblem(problem)}\n`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`… and ${more} more: npm run -s check -- ${folder} lists them all\n`);
  if (lines.length > 0) errors.write(lines.join(''));
  return articles;
}

/** Like `loadArticles`, for work that is none without an article that may be shown: then throws a UsageError. */
export function requireArticles(
  folder: string,
  errors: Writable,
  nowMs: number,
): readonly Article[] {
  const articles = loadArticles(folder, errors, nowMs);
  if (visibleAt(articles, nowMs).length > 0) return articles;
  throw new UsageError(
    `there is no usable article in ${folder}. Name another folder with --knowledge DIR, or put knowledge files (.md) there`,
  );
}

/** Those of `requireArticles` that may be shown and quoted, for work that is done at once. */
export function requireShown(folder: string, errors: Writable, nowMs: number): readonly Article[] {
  return visibleAt(requireArticles(folder, errors, nowMs), nowMs).filter(
    (article) => !isRetracted(article),
  );
}
