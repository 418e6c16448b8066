import { parentPort, workerData } from 'node:worker_threads';
import { openArchive, type ArchiveReader, type ArchiveInForce } from '../archive/archive-reader';
import type { ArchiveAsker } from '../core/answer/asker';
import type { Engine } from '../core/answer/engine';
import { CoverageUnreachable } from '../core/retrieval/retriever';
import { createEnglish } from '../core/language/english';
import type { CoverageCounts } from './coverage';
import { createDesk } from './desk';
import { narrowArchive } from './archive-askers';
import { decidedOf } from './showing';
import { createExampleQuestions } from './example-questions';
import { GATHERING } from './gathering';
import type { FromThread, ThreadSettings, ToThread } from './protocol';
import type { QuestionName } from './questions';

/** The thread of an archive's engines: each question gets one of its own, made of what was gathered for it. */
function serve(): void {
  const { position, archive } = workerData as ThreadSettings;
  const english = createEnglish();
  const engines = new Map<
    number,
    { readonly asker: ArchiveAsker; readonly whole: ArchiveInForce }
  >();
  let reader: ArchiveReader | null = null;
  let last: ArchiveInForce | null = null;

  const say = (message: FromThread): void => parentPort?.postMessage(message);

  const read = async (): Promise<ArchiveInForce> => {
    if (reader === null) reader = await openArchive(archive ?? '');
    else await reader.follow();
    return (last = reader.current());
  };
  const countsOf = ({ counts, retriever }: ArchiveInForce): CoverageCounts => ({
    ...counts,
    outlets: new Set(retriever.coverage.articles.map(({ publisher }) => publisher)).size,
  });
  const build = async ({
    engine: number,
    held,
    from,
  }: Extract<ToThread, { kind: 'build' }>): Promise<void> => {
    // after the end of another thread nothing was read yet
    const whole = (from === null ? null : engines.get(from)?.whole) ?? last ?? (await read());
    const { asker, standing } = await narrowArchive(whole, held, english, { position });
    engines.set(number, { asker, whole });
    say({ kind: 'built', counts: countsOf(standing) });
  };

  const fetch = async (ids: readonly string[]): Promise<void> => {
    say({ kind: 'articles', articles: (await last?.articles(ids)) ?? [] });
  };

  const wordsOf = (error: unknown): string =>
    error instanceof Error ? error.message : String(error);
  const attempt = (of: 'read' | 'built' | 'articles', work: Promise<void>): void => {
    work.catch((error: unknown) => {
      say({ kind: 'failed', of, message: wordsOf(error) });
    });
  };

  const answer = async ({
    id,
    engine,
    name,
    parameters,
  }: Extract<ToThread, { kind: 'call' }>): Promise<void> => {
    try {
      const asker = engines.get(engine)?.asker;
      if (asker === undefined) throw new Error('asked before the engine was built');
      // the protocol types the parameters where the call is made
      const gather = GATHERING[name] as (
        from: ArchiveAsker,
        ...given: readonly unknown[]
      ) => Engine | Promise<Engine>;
      const made = await gather(asker, ...parameters);
      const desk = createDesk(made, createExampleQuestions(made));
      const act = desk[name as QuestionName] as (...given: readonly unknown[]) => unknown;
      say({ kind: 'result', id, result: act(...parameters) });
    } catch (error) {
      const isUnreachable = error instanceof CoverageUnreachable;
      say({ kind: 'fault', id, message: wordsOf(error), isUnreachable });
    }
  };

  parentPort?.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'clear':
        engines.clear();
        break;
      case 'read':
        attempt(
          'read',
          read().then(async (inForce) => {
            const { version } = inForce.publication;
            const digests = await inForce.digests();
            const decided = decidedOf(inForce.retriever.coverage.articles);
            say({ kind: 'read', reading: { version, digests, decided, problems: [] } });
          }),
        );
        break;
      case 'give':
        break;
      case 'fetch':
        attempt('articles', fetch(message.ids));
        break;
      case 'build':
        attempt('built', build(message));
        break;
      case 'drop':
        engines.delete(message.engine);
        break;
      case 'call':
        void answer(message);
    }
  });
}

serve();
