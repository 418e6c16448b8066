import type { Article } from '../core/article/article';
import { inOrder } from '../core/article/article-order';
import { faultOf } from './archive-fault';
import { currentPublication, openTables } from './archive-tables';
import { readRows } from './rows';
import { articleOf } from './stored-articles';

/**
 * The articles of an archive as it is in force, without their texts; none where there is no archive. Throws an
 * ArchiveFault where it cannot be read.
 */
export async function listArticles(folder: string): Promise<readonly Article[]> {
  const archive = await openTables(folder);
  if (archive === null) return [];
  try {
    const { publications, articles } = archive.tables;
    const publication = await currentPublication(publications);
    if (publication === null) return [];
    await articles.checkout(publication.articlesAt);
    const rows = await readRows('articles', articles, ['matter'], null);
    return inOrder(rows.map(({ matter }) => articleOf({ matter, body: '' })));
  } catch (error) {
    throw faultOf(folder, error);
  }
}
