import type { Article } from '../../article/article';
import type { Corpus } from '../../corpus/corpus';
import { isSameText } from '../../corpus/shared-texts';
import { derive } from '../../language/derived';
import { THRESHOLDS } from '../thresholds';

/** Whom and what an article names, by the ids of the names. */
interface ArticleNames {
  readonly all: ReadonlySet<string>;
  /** Without the people, who mostly tell it and change from day to day. */
  readonly setting: ReadonlySet<string>;
}

/** The names of articles, by id, as far as somebody asked for them. */
const knownNames = derive<Corpus, Map<string, ArticleNames>>(() => new Map());

/** The names of an article; read once. */
export function namesOf(corpus: Corpus, { id }: Article): ArticleNames {
  const known = knownNames(corpus);
  let found = known.get(id);
  if (!found) {
    const { from, to } = corpus.rangeOf(id) ?? { from: 0, to: 0 };
    const facts = corpus.passageFacts.slice(from, to);
    const names = facts.flatMap((here) => here.names.map(({ name }) => name));
    const setting = names.filter(({ kind }) => kind !== 'person');
    const ids = (of: typeof names): ReadonlySet<string> => new Set(of.map((name) => name.id));
    known.set(id, (found = { all: ids(names), setting: ids(setting) }));
  }
  return found;
}

/** Whether two articles carry one text, or are about the same event as far as `isSameStory` can tell. */
export function isOneEvent(corpus: Corpus, one: Article, other: Article): boolean {
  return isSameStory(corpus, one, other) || isSameText(corpus, one, other);
}

/** Whether two articles are one, or about the same people and places. */
export function isSameStory(corpus: Corpus, one: Article, other: Article): boolean {
  if (one === other) return true;
  const others = namesOf(corpus, other).all;
  return (
    [...namesOf(corpus, one).all].filter((name) => others.has(name)).length >= THRESHOLDS.sameStory
  );
}
