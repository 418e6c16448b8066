import type { Article } from '../article/article';
import type { Corpus } from '../corpus/corpus';

/** Names that two articles must share to be about the same thing. */
const SAME_STORY = 3;

function namesOf(corpus: Corpus, { id }: Article): ReadonlySet<string> {
  const { from, to } = corpus.rangeOf(id) ?? { from: 0, to: 0 };
  return new Set(
    corpus.passageFacts.slice(from, to).flatMap(({ names }) => names.map(({ name }) => name.id)),
  );
}

/** Whether two articles are one, or about the same people and places. */
export function isSameStory(corpus: Corpus, one: Article, other: Article): boolean {
  if (one === other) return true;
  const others = namesOf(corpus, other);
  return [...namesOf(corpus, one)].filter((name) => others.has(name)).length >= SAME_STORY;
}
