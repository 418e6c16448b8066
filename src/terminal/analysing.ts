import { analyseWhole } from '../core/answer/analyses';
import type { Article } from '../core/article/article';
import type { Analyse, AnalysedArticle } from '../core/corpus/analysed-article';
import type { English } from '../core/language/english';

/** Reads each article once, however often an engine is made of it. */
export function analysing(english: English): Analyse {
  const known = new Map<Article, AnalysedArticle>();
  return (article) => {
    const analysed = known.get(article) ?? analyseWhole(article, english);
    known.set(article, analysed);
    return analysed;
  };
}
