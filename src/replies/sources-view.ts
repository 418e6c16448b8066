import type { Article } from '../core/article/article';
import type { SharedText } from '../core/corpus/shared-texts';
import type { ConsoleOptions } from './console-reply';
import { dateInWords } from './dates';
import { sharedWords } from './source-wording';
import { COLOURED, PLAIN } from './style';
import { visibleText } from './visible-text';
import { EMPTY_COVERAGE, articleCount } from './wording';

/**
 * What the coverage holds, one article a block: headline, outlet, date, agencies, id, link; `texts` are those that
 * several outlets carry, by article.
 */
export function sourcesView(
  articles: readonly Article[],
  texts: ReadonlyMap<string, SharedText> = new Map(),
  { colours = false }: ConsoleOptions = {},
): string {
  const style = colours ? COLOURED : PLAIN;
  if (articles.length === 0) return EMPTY_COVERAGE;
  const blocks = articles.map((article) => {
    const facts = [
      article.publisher,
      dateInWords(article.datePublished),
      ...(article.author.length === 0 ? [] : [`by ${article.author.join(', ')}`]),
      ...(article.agencies.length === 0 ? [] : [`with ${article.agencies.join(', ')}`]),
      ...(article.genre === 'report' ? [] : [article.genre]),
      sharedWords(texts.get(article.id)),
    ];
    return [
      `  ${style.bold(`“${visibleText(article.headline)}”`)} (${visibleText(article.id)})`,
      style.dim(`    ${visibleText(facts.filter((fact) => fact !== '').join(' · '))}`),
      ...(article.url === null ? [] : [style.dim(`    ${visibleText(article.url)}`)]),
    ].join('\n');
  });
  return [`The coverage holds ${articleCount(articles.length)}:`, ...blocks].join('\n');
}
