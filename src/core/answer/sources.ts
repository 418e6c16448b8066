import type { Corpus } from '../corpus/corpus';
import type { SourceDetail } from '../question/about-sources';
import { fieldExcerpt } from './excerpt';
import { certain, silence, type Finding } from './finding';
import type { Excerpt } from './outcome';

const MOST = 3;
const WORDS: Readonly<Record<Exclude<SourceDetail, 'list'>, string>> = {
  datePublished: 'publication date',
  author: 'author',
  agencies: 'news agencies',
  headline: 'headline',
  alternativeHeadline: 'standfirst',
  publisher: 'outlet',
  url: 'link',
};

/** Answers a question about the articles themselves from their front matter, or says it is not given. */
export function answerFromFrontMatter(
  detail: SourceDetail,
  corpus: Corpus,
  publisher: string | null,
  articleId: string | null,
): Finding {
  if (detail === 'list') {
    return { ...certain('sources', [], 1), confidence: 1 };
  }
  const excerpts: Excerpt[] = [];
  for (const article of corpus.articles) {
    if (publisher !== null && article.publisher !== publisher) continue;
    if (articleId !== null && article.id !== articleId) continue;
    const excerpt =
      fieldExcerpt(article, detail) ??
      (detail === 'author' ? fieldExcerpt(article, 'agencies') : null);
    if (excerpt) excerpts.push(excerpt);
  }
  if (excerpts.length === 0) return silence('sources', 'detail-missing', [WORDS[detail]]);
  return certain('sources', excerpts.slice(0, MOST));
}
