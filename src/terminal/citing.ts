import type { Corpus } from '../core/corpus/corpus';
import { excerptWithId } from '../core/outcome/answer-id';
import { citationForms, citationOf, NO_SUCH_ID } from '../replies/citation-styles';
import { jsonLine } from '../replies/json-reply';
import { visibleText } from '../replies/visible-text';
import { UsageError } from './usage-error';

/**
 * The citation of an answer by its id, in every style, without the last line end; as JSON one line.
 * @throws UsageError where there is no answer with the id.
 */
export function citedById(corpus: Corpus, id: string, json: boolean): string {
  const excerpt = excerptWithId(corpus, id);
  const article = corpus.articles.find((one) => one.id === excerpt?.article);
  if (excerpt === null || article === undefined)
    throw new UsageError(`--cite ${id}: ${NO_SUCH_ID}`);
  const citation = citationOf(excerpt, article);
  if (json) {
    const { cslJson, ...rest } = citation;
    return jsonLine({ ...rest, csl: JSON.parse(cslJson) as object });
  }
  return citationForms(citation)
    .map(([name, text]) => `${name}\n${text.split('\n').map(visibleText).join('\n')}`)
    .join('\n\n');
}
