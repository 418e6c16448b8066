import type { Article } from '../core/article/article';
import type { Corpus } from '../core/corpus/corpus';
import { excerptWithId } from '../core/outcome/answer-id';
import type { Excerpt } from '../core/outcome/outcome';
import { citationForms, citationOf, NO_SUCH_ID } from '../replies/citation-styles';
import { jsonLine } from '../replies/json-reply';
import { visibleText } from '../replies/visible-text';
import { UsageError } from './usage-error';

/** An excerpt to take along, in every style, without the last line end; harmless to a terminal. */
export function citationView(excerpt: Excerpt, article: Article): string {
  return citationForms(citationOf(excerpt, article))
    .map(([name, text]) => `${name}\n${text.split('\n').map(visibleText).join('\n')}`)
    .join('\n\n');
}

/**
 * The citation of an answer by its id, in every style, without the last line end; as JSON one line.
 * @throws UsageError where there is no answer with the id.
 */
export function citedById(corpus: Corpus, id: string, json: boolean): string {
  const excerpt = excerptWithId(corpus, id);
  const article = corpus.articles.find((one) => one.id === excerpt?.article);
  if (excerpt === null || article === undefined)
    throw new UsageError(`--cite ${id}: ${NO_SUCH_ID}`);
  if (!json) return citationView(excerpt, article);
  const { cslJson, ...rest } = citationOf(excerpt, article);
  return jsonLine({ ...rest, csl: JSON.parse(cslJson) as object });
}
