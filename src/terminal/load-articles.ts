import type { Writable } from 'node:stream';
import type { Article } from '../core/article/article';
import { renderProblem } from '../knowledge/problem';
import { readArticles } from '../knowledge/read-articles';
import { UsageError } from './usage-error';

/** Lines of problems shown at a start; `check` shows all. */
const MOST_SHOWN = 20;

/** The valid articles of a folder; what is wrong with the others is told on `errors`. */
export function loadArticles(folder: string, errors: Writable): readonly Article[] {
  const { articles, problems } = readArticles(folder);
  const lines = problems.slice(0, MOST_SHOWN).map((problem) => `${renderProblem(problem)}\n`);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`… and ${more} more: npm run -s check -- ${folder} lists them all\n`);
  if (lines.length > 0) errors.write(lines.join(''));
  return articles;
}

/** Like `loadArticles`, for work that is none without an article: then throws a UsageError. */
export function requireArticles(folder: string, errors: Writable): readonly Article[] {
  const articles = loadArticles(folder, errors);
  if (articles.length > 0) return articles;
  throw new UsageError(
    `there is no usable article in ${folder}. Name another folder with --knowledge DIR, or put knowledge files (.md) there`,
  );
}
