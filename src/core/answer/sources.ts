import { isWithin } from '../article/period';
import type { Corpus } from '../corpus/corpus';
import type { Article } from '../article/article';
import type { Token } from '../language/token';
import type { SourceDetail } from '../question/about-sources';
import { fieldExcerpt } from '../outcome/excerpt';
import { found, silence, type Finding } from '../outcome/finding';
import type { Excerpt } from '../outcome/outcome';
import type { InquiryOptions } from './tools';

const MOST = 3;
/** How sure it is: the front matter is quoted, not read. */
const AS_IT_STANDS = 1;
const WORDS: Readonly<Record<Exclude<SourceDetail, 'list'>, string>> = {
  datePublished: 'publication date',
  author: 'author',
  agencies: 'news agencies',
  headline: 'headline',
  alternativeHeadline: 'standfirst',
  publisher: 'outlet',
  url: 'link',
};

/** Words of a question about the articles themselves that are no topic of an article. */
const OF_SOURCES =
  /^(?:coverage|articles?|pieces?|stor(?:y|ies)|reports?|texts?|posts?|write-?ups?|news|sources?|outlets?|publish\w*|public\w*|post(?:ed|ing)|releas\w*|written|writ(?:e|er|ing)|wrote|author\w*|byline\w*|journalists?|reporters?|report(?:ed|ing)|pen(?:ned)?|printed|issued|run|ran|come|came|live|online|updated|date[ds]?|datelines?|day|days|month|year|time|old|new|recent|current|fresh|ago|long|headlines?|titled?|titles?|called|standfirst|subhead\w*|sub|heading|deck|lede|link|links|url|web|address|read|find|agenc(?:y|ies)|wires?|services?|used?|based|credit\w*|contribut\w*|exact|please|tell|give|show|know)$/u;

/** The articles that a question's other words are about: those with most of them, headlines first. */
function onTopic(
  articles: readonly Article[],
  corpus: Corpus,
  tokens: readonly Token[],
): readonly Article[] {
  const topic = new Set(
    tokens
      .filter(({ kind, isStop, folded }) => kind === 'word' && !isStop && !OF_SOURCES.test(folded))
      .map(({ stem }) => stem),
  );
  if (topic.size === 0 || articles.length < 2) return articles;
  const scores = articles.map(({ id }) => {
    const { from, to } = corpus.rangeOf(id) ?? { from: 0, to: 0 };
    const passages = corpus.passages.slice(from, to);
    const has = (stem: string, among: typeof passages): boolean =>
      among.some(({ tokens: words }) => words.some((word) => word.stem === stem));
    const titles = passages.filter(({ field }) => field !== 'body');
    return [...topic].reduce(
      (score, stem) => score + (has(stem, titles) ? 2 : has(stem, passages) ? 1 : 0),
      0,
    );
  });
  const best = Math.max(...scores);
  return articles.filter((_, index) => scores[index] === best);
}

/**
 * Answers a question about the articles themselves from their front matter, or says it is not given;
 * `tokens` are the question's, the outlet's name left out.
 */
export function answerFromFrontMatter(
  detail: SourceDetail,
  corpus: Corpus,
  publisher: string | null,
  { article: articleId, period }: Pick<InquiryOptions, 'article' | 'period'>,
  tokens: readonly Token[],
): Finding {
  if (detail === 'list') {
    return found('sources', [], AS_IT_STANDS);
  }
  const excerpts: Excerpt[] = [];
  const asked = corpus.articles.filter(
    (article) =>
      (publisher === null || article.publisher === publisher) &&
      (articleId === null || article.id === articleId) &&
      (period === null || isWithin(article, period)),
  );
  for (const article of onTopic(asked, corpus, tokens)) {
    const excerpt =
      fieldExcerpt(article, detail) ??
      (detail === 'author' ? fieldExcerpt(article, 'agencies') : null);
    if (excerpt) excerpts.push(excerpt);
  }
  if (excerpts.length === 0) return silence('sources', 'detail-missing', [WORDS[detail]]);
  return found('sources', excerpts.slice(0, MOST), AS_IT_STANDS);
}
