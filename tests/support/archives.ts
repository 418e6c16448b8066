import { createAsker } from '../../src/core/answer/asker';
import type { AskOptions, Turn } from '../../src/core/answer/engine';
import type { Article } from '../../src/core/article/article';
import type { ArchiveReader } from '../../src/archive/archive-reader';
import type { Put } from '../../src/archive/article-rows';
import { loadEngine } from '../../src/archive/lance';
import { digestsOf } from '../../src/knowledge/version';
import { sharedEnglish } from './coverage';

function whyMissing(): string | null {
  try {
    loadEngine();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Describes what needs the archive's engine; skipped, with a line, where it is not installed. */
export function describeArchive(name: string, tests: () => void): void {
  const missing = whyMissing();
  if (missing === null) {
    describe(name, tests);
    return;
  }
  process.stderr.write(`skipped: ${name}: ${missing}\n`);
  describe.skip(name, tests);
}

/** Articles as an archive takes them. */
export function putsOf(articles: readonly Article[]): readonly Put[] {
  const digests = digestsOf(articles);
  return articles.map((article) => ({ article, digest: digests.get(article.id) ?? '' }));
}

/** Asks what an archive has in force. */
export async function askArchive(
  reader: ArchiveReader,
  question: string,
  options: AskOptions = {},
): Promise<Turn> {
  const asker = createAsker(reader.current().retriever, sharedEnglish());
  return (await asker.engineFor(question, options)).ask(question, options);
}
