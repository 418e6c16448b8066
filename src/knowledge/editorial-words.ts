import type { Article } from '../core/article/article';
import { hiddenBecause, isRetracted } from '../core/article/visibility';

/**
 * What the newsroom decided about an article and what that means now (milliseconds since 1970), for editors and
 * admins alone: a few words each, nothing for an article that simply is published.
 */
export function editorialWords(
  article: Pick<Article, 'status' | 'embargoedUntil' | 'expires' | 'corrections'>,
  nowMs: number,
): readonly string[] {
  const { status, embargoedUntil, expires, corrections = [] } = article;
  const hidden = hiddenBecause({ embargoedUntil, expires }, nowMs);
  const words: string[] = [];
  if (status === 'withheld') words.push('withheld');
  if (isRetracted(article)) words.push('retracted');
  if (embargoedUntil !== undefined) {
    const isOver = hidden !== 'embargoed';
    words.push(
      isOver
        ? `embargo over since ${embargoedUntil} (note: the line embargoedUntil can go)`
        : `embargoed until ${embargoedUntil}`,
    );
  }
  if (expires !== undefined) {
    words.push(`${hidden === 'expired' ? 'expired' : 'expires'} ${expires}`);
  }
  if (corrections.length > 0) {
    words.push(corrections.length === 1 ? '1 correction' : `${corrections.length} corrections`);
  }
  return words;
}

/** Those of the articles that are not simply published, in the order given, each with its `editorialWords`. */
export function decisionsOf(
  articles: readonly Article[],
  nowMs: number,
): readonly { readonly article: Article; readonly words: readonly string[] }[] {
  return articles
    .map((article) => ({ article, words: editorialWords(article, nowMs) }))
    .filter(({ words }) => words.length > 0);
}
