import type { Article } from '../core/article/article';
import type { Retriever } from '../core/retrieval/retriever';
import type { ArticleDigests } from '../knowledge/version';
import { ArchiveFault, faultOf } from './archive-fault';
import { currentPublication, openTables, type Publication } from './archive-tables';
import { openView, type ArchiveView } from './archive-view';
import { createArticleCache } from './article-cache';
import { gather } from './gather';
import { oneOf, readRows } from './rows';
import { articleOf } from './stored-articles';

/** One version of an archive. All of it rejects with an ArchiveFault where the archive cannot be read. */
export interface ArchiveInForce {
  readonly retriever: Retriever;
  readonly publication: Publication;
  readonly counts: ArchiveView['counts'];
  /** The same without articles that are held back, by their ids: as if it did not hold them. */
  without(held: ReadonlySet<string>): Promise<ArchiveInForce>;
  /** The digest of each article, by its id. */
  digests(): Promise<ArticleDigests>;
  /** Articles with their texts, by their ids; those that are not there are left out. */
  articles(ids: readonly string[]): Promise<readonly Article[]>;
}

/** An archive that questions are answered from. */
export interface ArchiveReader {
  /** What is in force; questions that are being answered keep theirs. */
  current(): ArchiveInForce;
  /** Looks whether there is a newer version, and takes it; true where there was. */
  follow(): Promise<boolean>;
}

/** Opens an archive by its name to answer from it. Throws an ArchiveFault where there is none, or none that can be read. */
export async function openArchive(folder: string): Promise<ArchiveReader> {
  const archive = await openTables(folder);
  const none = new ArchiveFault(
    `there is no archive in ${folder}: npm run -s archive -- build makes one`,
  );
  if (archive === null) throw none;
  const { engine, connection, tables } = archive;
  const cache = createArticleCache();
  const guarded = async <Value>(work: Promise<Value>): Promise<Value> =>
    work.catch((error: unknown) => {
      throw faultOf(folder, error);
    });
  const take = (view: ArchiveView): ArchiveInForce => ({
    publication: view.publication,
    counts: view.counts,
    without: async (held) =>
      take(await guarded(openView(engine, connection, view.publication, held))),
    retriever: {
      coverage: view.coverage,
      gather: async (searches) => guarded(gather(view, cache, searches)),
    },
    digests: async () => {
      const rows = readRows('articles', view.tables.articles, ['id', 'digest'], null);
      return new Map((await guarded(rows)).map(({ id, digest }) => [id, digest]));
    },
    articles: async (ids) => {
      const numbers = ids.flatMap((id) => view.numbers.get(id) ?? []);
      const where = oneOf('number', numbers);
      const rows = readRows('articles', view.tables.articles, ['matter', 'body'], where);
      return (await guarded(rows)).map(articleOf);
    },
  });
  const read = async (): Promise<Publication | null> =>
    guarded(currentPublication(tables.publications));
  const first = await read();
  if (first === null) throw none;
  let current = take(await guarded(openView(engine, connection, first)));
  return {
    current: () => current,
    follow: async () => {
      const publication = await read();
      if (publication === null || publication.number === current.publication.number) return false;
      current = take(await guarded(openView(engine, connection, publication)));
      return true;
    },
  };
}
