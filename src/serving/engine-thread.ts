import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '../core/answer/engine';
import type { Article } from '../core/coverage/article';
import { createEnglish, type English } from '../core/language/english';
import { readArticles } from '../knowledge/read-articles';
import { digestsOf, versionOf } from '../knowledge/version';
import { countsOf, createDesk } from './desk';
import { createExampleQuestions } from './example-questions';
import type { FromThread, ThreadSettings, ToThread } from './protocol';
import type { Desk } from './questions';

/** Milliseconds between two of the coverage's own questions that are tried while nobody asks. */
const NEXT_QUESTION_MS = 25;
/** Milliseconds after which no more of them is tried before the engine is put to use. */
const LONGEST_TRIES_MS = 500;

/** The thread of one engine at a time: reads the articles, builds the engine, then answers. */
function serve(): void {
  let english: English | null = null;
  let articles: Article[] = [];
  let desk: Desk | null = null;
  let trying: NodeJS.Timeout | undefined;

  const say = (message: FromThread): void => parentPort?.postMessage(message);

  const clear = (): void => {
    articles = [];
    desk = null;
    clearInterval(trying);
  };

  const read = (folder: string): void => {
    clear();
    const found = readArticles(folder);
    articles = [...found.articles];
    const digests = digestsOf(articles);
    const version = versionOf(digests);
    say({ kind: 'read', reading: { version, digests, problems: found.problems } });
  };

  const build = (tries: number): void => {
    english ??= createEnglish();
    const engine = createEngine(articles, english, workerData as ThreadSettings);
    const examples = createExampleQuestions(engine);
    desk = createDesk(engine, examples);
    // the first questions of a thread are slow
    engine.ask('What does the coverage say?');
    const begun = performance.now();
    for (let tried = 0; tried < tries; tried += 1) {
      if (performance.now() - begun > LONGEST_TRIES_MS || !examples.tryNext()) break;
    }
    say({ kind: 'built', counts: countsOf(engine) });
    trying = setInterval(() => {
      if (!examples.tryNext()) clearInterval(trying);
    }, NEXT_QUESTION_MS);
  };

  const answer = ({ id, name, parameters }: Extract<ToThread, { kind: 'call' }>): void => {
    try {
      if (desk === null) throw new Error('asked before the engine was built');
      // the protocol types the parameters where the call is made
      const act = desk[name] as (...given: readonly unknown[]) => unknown;
      say({ kind: 'result', id, result: act(...parameters) });
    } catch (error) {
      say({ kind: 'fault', id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  parentPort?.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'clear':
        clear();
        break;
      case 'read':
        read(message.folder);
        break;
      case 'give':
        articles.push(...message.articles);
        break;
      case 'fetch': {
        const wanted = new Set(message.ids);
        say({ kind: 'articles', articles: articles.filter(({ id }) => wanted.has(id)) });
        break;
      }
      case 'build':
        build(message.tries);
        break;
      case 'call':
        answer(message);
    }
  });
}

serve();
