import { createEngine } from './core/answer/engine';
import { createEnglish } from './core/language/english';
import { excerptWithId } from './core/outcome/answer-id';
import { usesColours, type Config } from './config';
import { runEntry } from './entry';
import { factsView } from './replies/facts-view';
import { datedSentences } from './serving/dated';
import { quotedPeople } from './serving/questions';
import { chat } from './terminal/chat';
import { analysing } from './terminal/analysing';
import { inTime } from './terminal/articles-in-time';
import { loadArticles } from './terminal/load-articles';

/** The chat in the terminal, on whatever articles there are. */
async function startChat(config: Config): Promise<number> {
  if (config.archive !== null) {
    process.stderr.write(
      'The chat answers from KNOWLEDGE_DIR; npm run -s ask answers from ARCHIVE.\n',
    );
  }
  const articles = loadArticles(config.knowledgeFolder, process.stderr, Date.now());
  const english = createEnglish();
  const options = { ...config, analyse: analysing(english) };
  const engine = inTime(articles, (shown) => createEngine(shown, english, options), Date.now);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  await chat(
    engine,
    {
      input: process.stdin,
      output: process.stdout,
      isTerminal,
      colours: usesColours(config, process.stdout.isTTY),
      age: () => ({ nowMs: Date.now(), staleAfterDays: config.staleAfterDays }),
    },
    {
      facts: (article, options) => factsView(article, engine().corpus.factsOf(article.id), options),
      quoted: (person, about) => quotedPeople(engine(), person, about),
      dated: (topic) => datedSentences(engine().corpus, topic),
      check: (text) => engine().check(text),
      withId: (id) => excerptWithId(engine().corpus, id),
    },
  );
  process.stdin.destroy();
  return 0;
}

void runEntry(startChat);
