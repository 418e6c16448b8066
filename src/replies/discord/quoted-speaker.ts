import type { Excerpt } from '../../core/outcome/outcome';
import type { Article } from '../../core/article/article';
import { passagesOf, WITHOUT_TOKENS } from '../../core/article/passage';
import type { Facts } from '../../core/facts/facts';

/**
 * Whose words an excerpt gives, by the facts of its article: of several speakers the one with the
 * longest words in it; null where nobody is quoted or the facts are not there.
 */
export function quotedSpeaker(
  { field, start, end }: Pick<Excerpt, 'field' | 'start' | 'end'>,
  article: Article,
  facts: Facts | null,
): string | null {
  const spoken = (facts?.quotations ?? []).filter(({ speaker }) => speaker !== null);
  if (spoken.length === 0) return null;
  const passages = passagesOf(article, WITHOUT_TOKENS);
  const lengths = spoken.map((quotation) => {
    const passage = passages[quotation.passage];
    if (passage?.field !== field) return 0;
    const from = Math.max(start, passage.start + quotation.start);
    return Math.min(end, passage.start + quotation.end) - from;
  });
  const longest = Math.max(...lengths);
  return longest > 0 ? (spoken[lengths.indexOf(longest)]?.speaker ?? null) : null;
}
