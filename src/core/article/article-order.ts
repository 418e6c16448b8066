import type { Article } from './article';

/** The articles by publisher, then id, so that an outlet's stand together: the order of a corpus. */
export function inOrder(articles: readonly Article[]): readonly Article[] {
  const key = ({ publisher, id }: Article): string => `${publisher}\u0000${id}`;
  return [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
