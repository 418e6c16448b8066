import type { ArchiveInForce } from '../archive/archive-reader';
import type { Article } from '../core/article/article';
import { visibleAt } from '../core/article/visibility';
import type { ArchiveAsker, Asker } from '../core/answer/asker';
import type { EngineOptions } from '../core/answer/engine';
import type { English } from '../core/language/english';
import { narrowArchive } from './archive-askers';
import { isSteadyAt, showingAt } from './showing';

/** Asks what may be shown of an archive at each question. `nowMs`: milliseconds since 1970. */
export async function archiveInTime(
  whole: ArchiveInForce,
  english: English,
  options: Pick<EngineOptions, 'position'>,
  nowMs: () => number,
): Promise<Asker> {
  const all = whole.retriever.coverage.articles;
  const narrowed = async (): Promise<{
    readonly asker: ArchiveAsker;
    readonly steady: ReturnType<typeof showingAt>['steady'];
  }> => {
    const { held, steady } = showingAt(all, nowMs());
    const { asker } = await narrowArchive(whole, held, english, options);
    return { asker, steady };
  };
  let made = await narrowed();
  const fresh = async (): Promise<ArchiveAsker> => {
    if (!isSteadyAt(made.steady, nowMs())) made = await narrowed();
    return made.asker;
  };
  return {
    get articles(): readonly Article[] {
      const { articles } = made.asker;
      return isSteadyAt(made.steady, nowMs()) ? articles : visibleAt(articles, nowMs());
    },
    get retracted(): readonly Article[] {
      return visibleAt(made.asker.retracted, nowMs());
    },
    engineFor: async (question, asked) => (await fresh()).engineFor(question, asked),
  };
}
