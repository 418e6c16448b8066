import type { Retriever } from '../core/retrieval/retriever';
import { ArchiveFault } from './archive-fault';
import { currentPublication, faultOf, openTables, type Publication } from './archive-tables';
import { openView, type ArchiveView } from './archive-view';
import { createArticleCache } from './article-cache';
import { gather } from './gather';

/** An archive that questions are answered from. */
export interface ArchiveReader {
  /** What is in force; questions that are being answered keep theirs. */
  current(): { readonly retriever: Retriever; readonly publication: Publication };
  /** Looks whether there is a newer version, and takes it; true where there was. */
  follow(): Promise<boolean>;
}

/** Opens a folder's archive to answer from it. Throws an ArchiveFault where there is none, or none that can be read. */
export async function openArchive(folder: string): Promise<ArchiveReader> {
  const archive = await openTables(folder);
  const none = new ArchiveFault(
    `there is no archive in ${folder}: npm run -s archive -- build makes one`,
  );
  if (archive === null) throw none;
  const { engine, connection, tables } = archive;
  const cache = createArticleCache();
  const take = (view: ArchiveView): ReturnType<ArchiveReader['current']> => ({
    publication: view.publication,
    retriever: {
      coverage: view.coverage,
      gather: async (searches) => {
        try {
          return await gather(view, cache, searches);
        } catch (error) {
          throw faultOf(folder, error);
        }
      },
    },
  });
  const read = async (): Promise<Publication | null> => {
    try {
      return await currentPublication(tables.publications);
    } catch (error) {
      throw faultOf(folder, error);
    }
  };
  const first = await read();
  if (first === null) throw none;
  let current = take(await openView(engine, connection, first));
  return {
    current: () => current,
    follow: async () => {
      const publication = await read();
      if (publication === null || publication.number === current.publication.number) return false;
      current = take(await openView(engine, connection, publication));
      return true;
    },
  };
}
