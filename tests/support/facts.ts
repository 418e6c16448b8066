import type { Article } from '../../src/core/article/article';
import { passagesOf, type Passage } from '../../src/core/article/passage';
import { readFacts, type Facts, type Quotation } from '../../src/core/facts/facts';
import { sharedEnglish } from './coverage';
import { makeArticle } from './articles';

/** One English for all tests of a file: the model takes about 0.2 s to load. */
export const english = sharedEnglish();

/** An article with its passages and facts. */
export interface ReadArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly facts: Facts;
}

/** Reads the facts of an article of which only the body and what is given matters. */
export function readArticle(body: string, given: Partial<Article> = {}): ReadArticle {
  const article = makeArticle({ headline: '', ...given, body });
  const passages = passagesOf(article, english);
  return { article, passages, facts: readFacts(passages, article, english) };
}

/** The words of a quotation. */
export function wordsOf({ passages }: ReadArticle, { passage, start, end }: Quotation): string {
  return passages[passage]?.text.slice(start, end) ?? '';
}

/** Quotations as `speaker: words`, those between marks only unless told otherwise. */
export function attributionsOf(
  body: string,
  kinds: readonly Quotation['kind'][] = ['direct', 'partial'],
): readonly string[] {
  const read = readArticle(body);
  return read.facts.quotations
    .filter(({ kind }) => kinds.includes(kind))
    .map((quotation) => `${quotation.speaker ?? 'nobody'}: ${wordsOf(read, quotation)}`);
}
