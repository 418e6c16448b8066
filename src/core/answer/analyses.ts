import { analyseArticle, type AnalysedArticle } from '../corpus/analysed-article';
import type { Article } from '../article/article';
import { fingerprintOf } from '../corpus/fingerprint';
import type { English } from '../language/english';
import { articleSignsOf } from '../reading/article-signs';
import { articleColumnsOf } from '../reader/article-columns';

/** An article's analysis with all that copies, ranking and reader keep of it: an engine made of such reads nothing more. */
export function analyseWhole(article: Article, english: English): AnalysedArticle {
  const analysed = analyseArticle(article, english);
  fingerprintOf(analysed);
  articleSignsOf(analysed);
  articleColumnsOf(analysed);
  return analysed;
}
