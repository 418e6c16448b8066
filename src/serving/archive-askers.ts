import type { ArchiveInForce } from '../archive/archive-reader';
import { createAsker, type ArchiveAsker } from '../core/answer/asker';
import type { EngineOptions } from '../core/answer/engine';
import { isRetracted } from '../core/article/visibility';
import type { English } from '../core/language/english';

/** Who asks an archive without those of its articles that are held back, and what it holds then. */
export interface NarrowedArchive {
  readonly asker: ArchiveAsker;
  /** Without the articles that were taken back, which are only told of. */
  readonly standing: ArchiveInForce;
}

/** Makes it; `held`: ids. */
export async function narrowArchive(
  whole: ArchiveInForce,
  held: ReadonlySet<string>,
  english: English,
  options: Pick<EngineOptions, 'position'>,
): Promise<NarrowedArchive> {
  const shown = held.size === 0 ? whole : await whole.without(held);
  const retracted = shown.retriever.coverage.articles.filter(isRetracted).map(({ id }) => id);
  if (retracted.length === 0) {
    return { asker: createAsker(shown.retriever, english, options), standing: shown };
  }
  const standing = await whole.without(new Set([...held, ...retracted]));
  const asker = createAsker(standing.retriever, english, options, shown.retriever);
  return { asker, standing };
}
