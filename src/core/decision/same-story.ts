import type { Article } from '../article/article';
import type { Corpus } from '../corpus/corpus';
import { isSameText } from '../corpus/shared-texts';
import { derive } from '../language/derived';

/** Names that two articles must share to be about the same thing. */
const SAME_STORY = 3;

/** The names of articles, by id, as far as somebody asked for them. */
const knownNames = derive<Corpus, Map<string, ReadonlySet<string>>>(() => new Map());

function namesOf(corpus: Corpus, { id }: Article): ReadonlySet<string> {
  const known = knownNames(corpus);
  let names = known.get(id);
  if (!names) {
    const { from, to } = corpus.rangeOf(id) ?? { from: 0, to: 0 };
    const here = corpus.passageFacts.slice(from, to).flatMap((facts) => facts.names);
    known.set(id, (names = new Set(here.map(({ name }) => name.id))));
  }
  return names;
}

/** Whether two articles carry one text, or are about the same event as far as `isSameStory` can tell. */
export function isOneEvent(corpus: Corpus, one: Article, other: Article): boolean {
  return isSameStory(corpus, one, other) || isSameText(corpus, one, other);
}

/** Whether two articles are one, or about the same people and places. */
export function isSameStory(corpus: Corpus, one: Article, other: Article): boolean {
  if (one === other) return true;
  const others = namesOf(corpus, other);
  return [...namesOf(corpus, one)].filter((name) => others.has(name)).length >= SAME_STORY;
}
