import { analyseArticle, type AnalysedArticle } from '../corpus/analysed-article';
import { articleWordsOf } from '../corpus/article-words';
import type { Article } from '../article/article';
import { fingerprintOf } from '../corpus/fingerprint';
import type { English } from '../language/english';
import { articleSpansOf } from '../reading/article-spans';

/** An article's analysis with all that copies, ranking and reader keep of it: an engine made of such reads nothing more. */
export function analyseWhole(article: Article, english: English): AnalysedArticle {
  const analysed = analyseArticle(article, english);
  fingerprintOf(analysed);
  articleSpansOf(analysed);
  articleWordsOf(analysed);
  return analysed;
}
