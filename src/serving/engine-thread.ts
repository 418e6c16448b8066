import { parentPort, workerData } from 'node:worker_threads';
import { makingEngine } from '../core/answer/engine';
import type { Article } from '../core/article/article';
import { createEnglish, type English } from '../core/language/english';
import { createFileMemory } from '../knowledge/file-memory';
import { readingArticles } from '../knowledge/read-articles';
import { digestsOf, versionOf, type ArticleDigests } from '../knowledge/version';
import { openAnalysisCache, programVersion } from './analysis-cache';
import { createAnalysisMemory } from './analysis-memory';
import { countsOf, createDesk } from './desk';
import { createExampleQuestions } from './example-questions';
import { decidedOf } from './showing';
import { inSlices } from './in-slices';
import type { FromThread, ThreadSettings, ToThread } from './protocol';
import type { Desk } from './questions';

/** Milliseconds between two of the coverage's own questions that are tried while nobody asks. */
const NEXT_QUESTION_MS = 25;
/** Milliseconds after which no more of them is tried before the engine is put to use. */
const LONGEST_TRIES_MS = 500;

/** An engine of the thread, at its desk. */
interface Served {
  readonly desk: Desk;
  /** Those held back too, so that they need not be read when they are shown. */
  readonly articles: readonly Article[];
  readonly digests: ArticleDigests;
}

/** The thread of a coverage's engines: reads articles, makes an engine of them beside the last, and answers. */
function serve(): void {
  let english: English | null = null;
  const englishOnce = (): English => (english ??= createEnglish());
  const say = (message: FromThread): void => parentPort?.postMessage(message);
  const { cache: folder, position } = workerData as ThreadSettings;
  const version = folder === null ? null : programVersion();
  const cache =
    folder === null || version === null
      ? null
      : openAnalysisCache({
          ...{ folder, version },
          onFault: (message) => {
            say({ kind: 'warning', message });
          },
        });
  const analyses = createAnalysisMemory(englishOnce, cache);
  const engines = new Map<number, Served>();
  let files = createFileMemory();
  let articles: Article[] = [];
  let trying: NodeJS.Timeout | undefined;

  const keepServed = (): void => {
    analyses.keepOnly([...engines.values()].map(({ digests }) => digests));
  };
  const clear = (): void => {
    articles = [];
    engines.clear();
    files = createFileMemory();
    clearInterval(trying);
    keepServed();
  };

  const read = async (folder: string): Promise<void> => {
    const found = await inSlices(readingArticles(folder, files));
    articles = [...found.articles];
    const digests = digestsOf(articles);
    const version = versionOf(digests);
    const decided = decidedOf(articles);
    say({ kind: 'read', reading: { version, digests, decided, problems: found.problems } });
  };

  const build = async ({
    engine: number,
    tries,
    held,
    from,
  }: Extract<ToThread, { kind: 'build' }>): Promise<void> => {
    const all = from === null ? articles : engines.get(from)?.articles;
    if (all === undefined) throw new Error(`there is no engine ${from}`);
    const digests = digestsOf(all);
    const analyse = await inSlices(analyses.reading(all, digests));
    const options = { position, analyse };
    const shown = all.filter(({ id }) => !held.has(id));
    const engine = await inSlices(makingEngine(shown, englishOnce(), options));
    const examples = createExampleQuestions(engine);
    engines.set(number, { desk: createDesk(engine, examples), articles: all, digests });
    keepServed();
    // the first questions of a thread are slow
    engine.ask('What does the coverage say?');
    const begun = performance.now();
    for (let tried = 0; tried < tries; tried += 1) {
      if (performance.now() - begun > LONGEST_TRIES_MS || !examples.tryNext()) break;
    }
    say({ kind: 'built', counts: countsOf(engine) });
    clearInterval(trying);
    trying = setInterval(() => {
      if (!engines.has(number) || !examples.tryNext()) clearInterval(trying);
    }, NEXT_QUESTION_MS);
  };

  const attempt = (of: 'read' | 'built', work: Promise<void>): void => {
    work.catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      say({ kind: 'failed', of, message });
    });
  };

  const answer = ({ id, engine, name, parameters }: Extract<ToThread, { kind: 'call' }>): void => {
    try {
      const desk = engines.get(engine)?.desk;
      if (desk === undefined) throw new Error('asked before the engine was built');
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
        attempt('read', read(message.folder));
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
        attempt('built', build(message));
        break;
      case 'drop':
        engines.delete(message.engine);
        keepServed();
        break;
      case 'call':
        answer(message);
    }
  });
}

serve();
