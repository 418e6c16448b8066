import type { Corpus } from '../corpus/corpus';
import { sharedTextsOf } from '../corpus/shared-texts';
import type { Judged } from '../decision/decide';
import type { Excerpt, Source } from './outcome';

/**
 * Whose text the first of some excerpts is, where several outlets carry it, and which of the others an outlet of its
 * own wrote; null where one outlet alone has it. The excerpts tell the same, or are held against each other;
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
  if (text === undefined) return null;
  const outlets = new Set([first.outlet, ...text.outlets]);
  const others = excerpts.filter(({ article }) => texts.get(article) !== text);
  return {
    agency: text.agency,
    outlets: [...outlets],
    articles: text.articles,
    independent: [...new Set(others.map(({ outlet }) => outlet))].filter(
      (outlet) => !outlets.has(outlet),
    ),
  };
}
