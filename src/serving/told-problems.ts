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

/** The ids of the files that have a fault, each once, but for what more people than editors may not be told of. */
export function faultyFiles(
  problems: readonly KnowledgeProblem[],
  held: readonly Pick<Article, 'id'>[],
): readonly string[] {
  const faults = toldProblems(problems, held).filter(
    ({ file, severity }) => severity === 'error' && file.endsWith('.md'),
  );
  return [...new Set(faults.map(({ file }) => idOfFile(file)))];
}
