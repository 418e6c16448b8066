import type { Corpus } from '../corpus/corpus';
import { carries, sharedTextsOf } from '../corpus/shared-texts';
import type { Judged } from '../decision/judging/decide';
import { lastPassageOf } from './excerpt';
import type { Excerpt, Source } from './outcome';

/**
 * Whose text the first of some excerpts is, where several outlets carry that very sentence, and which of the others
 * an outlet of its own wrote; null where one outlet alone has it. The excerpts tell the same, or are held against each other;
 * `judged` are the likeliest candidates, among whose articles copies are looked for where not all are at hand.
 */
export function sourceOf(
  corpus: Corpus,
  excerpts: readonly Excerpt[],
  judged: readonly Judged[],
): Source | null {
  const [first] = excerpts;
  if (first === undefined) return null;
  const ids = [
    ...excerpts.map(({ article }) => article),
    ...judged.map(({ one: { passage } }) => passage.article.id),
  ];
  const texts = sharedTextsOf(corpus, [...new Set(ids)]);
  const text = texts.get(first.article);
  const sentence = lastPassageOf(corpus, first);
  if (text === undefined || sentence === null) return null;
  // what one outlet put in or left out is its own
  const articles = text.articles.filter(
    (id) => id === first.article || carries(corpus, id, sentence),
  );
  const outletOf = (id: string): string | undefined =>
    corpus.passages[corpus.rangeOf(id)?.from ?? -1]?.article.publisher;
  const outlets = new Set([first.outlet, ...articles.flatMap((id) => outletOf(id) ?? [])]);
  if (outlets.size < 2) return null;
  const others = excerpts.filter(({ article }) => texts.get(article) !== text);
  return {
    agency: text.agency,
    outlets: [...outlets],
    articles,
    independent: [...new Set(others.map(({ outlet }) => outlet))].filter(
      (outlet) => !outlets.has(outlet),
    ),
  };
}
