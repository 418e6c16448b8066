import type { Article } from '../core/article/article';
import { idOfFile } from '../knowledge/article-id';
import type { KnowledgeProblem } from '../knowledge/problem';

/** What may be told to more people than editors of what is wrong with files: nothing of an article that is held back. */
export function toldProblems(
  problems: readonly KnowledgeProblem[],
  held: readonly Pick<Article, 'id'>[],
): readonly KnowledgeProblem[] {
  const secret = new Set(held.map(({ id }) => id));
  return problems.filter(({ file }) => !secret.has(idOfFile(file)));
}
