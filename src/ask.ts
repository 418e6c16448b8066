import { createRequire } from 'node:module';
import type * as ArchiveReader from './archive/archive-reader';
import { isoDayOf } from './core/article/moment';
import type { Asker } from './core/answer/asker';
import { buildCorpus } from './core/corpus/corpus';
import { isRetracted, visibleAt } from './core/article/visibility';
import { createEngine } from './core/answer/engine';
import { warmUp } from './core/answer/warm-up';
import { createEnglish, type English } from './core/language/english';
import { usesColours, type Config } from './config';
import { runEntry } from './entry';
import { helpText } from './terminal/arguments';
import { ASK, readAskArguments } from './terminal/ask-arguments';
import { answerOne, type AnswerOptions } from './terminal/answering';
import { answerBatch } from './terminal/batch';
import { citedById } from './terminal/citing';
import { findArticle, unknownArticleWords } from './terminal/find-article';
import { archiveInTime } from './serving/archive-in-time';
import { analysing } from './terminal/analysing';
import { inTime } from './terminal/articles-in-time';
import { beginOf } from './terminal/lines';
import { requireArticles, requireShown } from './terminal/load-articles';
import { UsageError } from './terminal/usage-error';
import { readingWidth } from './terminal/width';

interface Asking {
  readonly asker: Asker;
  /** Makes ready for so many questions. */
  readonly warm: (questions: number) => void;
}

/** Asks the articles of a folder. */
function askerInMemory(folder: string, english: English, config: Config): Asking {
  const options = { ...config, analyse: analysing(english) };
  const articles = requireArticles(folder, process.stderr, Date.now());
  const engine = inTime(articles, (shown) => createEngine(shown, english, options), Date.now);
  const asker: Asker = {
    get articles() {
      return engine().corpus.articles;
    },
    get retracted() {
      return visibleAt(articles, Date.now()).filter(isRetracted);
    },
    engineFor: () => engine(),
  };
  return { asker, warm: (questions) => warmUp(engine(), questions) };
}

/** Asks an archive; what reads archives takes 70 ms to load, for which other questions do not wait. */
async function askerInArchive(folder: string, english: English, config: Config): Promise<Asking> {
  const reader = createRequire(__filename)('./archive/archive-reader') as typeof ArchiveReader;
  const archive = (await reader.openArchive(folder)).current();
  const asker = await archiveInTime(archive, english, config, Date.now);
  return { asker, warm: () => undefined };
}

void runEntry(async (config) => {
  const wanted = readAskArguments(process.argv.slice(2));
  if (wanted === null) {
    process.stdout.write(`${helpText(ASK)}\n`);
    return 0;
  }
  const english = createEnglish();
  if (wanted.cite !== null) {
    const folder = wanted.knowledge ?? config.knowledgeFolder;
    const corpus = buildCorpus(requireShown(folder, process.stderr, Date.now()), english);
    process.stdout.write(`${citedById(corpus, wanted.cite, wanted.json)}\n`);
    return 0;
  }
  // whoever names a folder wants that one
  const fromArchive = config.archive !== null && wanted.knowledge === null;
  const { asker, warm } = fromArchive
    ? await askerInArchive(config.archive, english, config)
    : askerInMemory(wanted.knowledge ?? config.knowledgeFolder, english, config);
  const { articles } = asker;
  let article: string | null = null;
  if (wanted.article !== null) {
    const found = findArticle([...articles, ...asker.retracted], wanted.article);
    if (found.article === null) {
      throw new UsageError(`--article: ${unknownArticleWords(wanted.article, found.candidates)}`);
    }
    article = found.article.id;
  }
  const { isTTY } = process.stdout;
  const options: AnswerOptions = {
    json: wanted.json,
    explain: wanted.explain,
    abstain: wanted.abstain,
    article,
    period: wanted.period,
    ...(config.prefersTime ? { today: isoDayOf(Date.now()) } : {}),
    colours: usesColours(config, isTTY),
    age: { nowMs: Date.now(), staleAfterDays: config.staleAfterDays },
    ...(isTTY ? { width: readingWidth(process.stdout) } : {}),
  };
  const now = (): number => performance.now();
  if (wanted.question === null) {
    if (process.stdin.isTTY) process.stderr.write('One question a line; Ctrl-D ends.\n');
    const { waiting, input } = await beginOf(process.stdin);
    warm(waiting);
    const streams = { input, output: process.stdout, errors: process.stderr, now };
    await answerBatch(asker, streams, options);
    return 0;
  }
  const question = { id: '1', question: wanted.question, article, conversation: [] };
  process.stdout.write((await answerOne(asker, question, options, now)).shown);
  return 0;
});
