import { createEngine } from './core/answer/engine';
import { warmUp } from './core/answer/warm-up';
import { createEnglish } from './core/language/english';
import { usesColours } from './config';
import { runEntry } from './entry';
import { helpText } from './terminal/arguments';
import { ASK, readAskArguments } from './terminal/ask-arguments';
import { answerOne, type AnswerOptions } from './terminal/answering';
import { answerBatch } from './terminal/batch';
import { findArticle, unknownArticleWords } from './terminal/find-article';
import { requireArticles } from './terminal/load-articles';
import { UsageError } from './terminal/usage-error';
import { readingWidth } from './terminal/width';

void runEntry(async (config) => {
  const wanted = readAskArguments(process.argv.slice(2));
  if (wanted === null) {
    process.stdout.write(`${helpText(ASK)}\n`);
    return 0;
  }
  const articles = requireArticles(wanted.knowledge ?? config.knowledgeFolder, process.stderr);
  let article: string | null = null;
  if (wanted.article !== null) {
    const found = findArticle(articles, wanted.article);
    if (found.article === null) {
      throw new UsageError(`--article: ${unknownArticleWords(wanted.article, found.candidates)}`);
    }
    article = found.article.id;
  }
  const engine = createEngine(articles, createEnglish(), config);
  const { isTTY } = process.stdout;
  const options: AnswerOptions = {
    json: wanted.json,
    explain: wanted.explain,
    abstain: wanted.abstain,
    article,
    colours: usesColours(config, isTTY),
    ...(isTTY ? { width: readingWidth(process.stdout) } : {}),
  };
  const now = (): number => performance.now();
  if (wanted.question === null) {
    if (process.stdin.isTTY) process.stderr.write('One question a line; Ctrl-D ends.\n');
    const streams = { input: process.stdin, output: process.stdout, errors: process.stderr, now };
    warmUp(engine);
    await answerBatch(engine, streams, options);
    return 0;
  }
  const question = { id: '1', question: wanted.question, article, conversation: [] };
  process.stdout.write(answerOne(engine, question, options, now).shown);
  return 0;
});
