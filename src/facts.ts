import { retractionOf } from './core/answer/retractions';
import { isRetracted, visibleAt } from './core/article/visibility';
import { buildCorpus } from './core/corpus/corpus';
import { createEnglish } from './core/language/english';
import { usesColours } from './config';
import { runEntry } from './entry';
import { retractionView } from './replies/console-reply';
import { factsView } from './replies/facts-view';
import { helpText } from './terminal/arguments';
import { FACTS, readFactsArguments } from './terminal/facts-arguments';
import { findArticle, unknownArticleWords } from './terminal/find-article';
import { requireArticles } from './terminal/load-articles';
import { UsageError } from './terminal/usage-error';

void runEntry((config) => {
  const wanted = readFactsArguments(process.argv.slice(2));
  if (wanted === null) {
    process.stdout.write(`${helpText(FACTS)}\n`);
    return 0;
  }
  const folder = wanted.knowledge ?? config.knowledgeFolder;
  const nowMs = Date.now();
  const articles = visibleAt(requireArticles(folder, process.stderr, nowMs), nowMs);
  const found = findArticle(articles, wanted.article);
  if (found.article === null) {
    throw new UsageError(unknownArticleWords(wanted.article, found.candidates));
  }
  const { article } = found;
  if (isRetracted(article)) {
    process.stdout.write(`${retractionView(retractionOf(article))}\n`);
    return 0;
  }
  const facts = buildCorpus([article], createEnglish()).factsOf(article.id);
  const colours = usesColours(config, process.stdout.isTTY);
  process.stdout.write(`${factsView(article, facts, { colours })}\n`);
  return 0;
});
