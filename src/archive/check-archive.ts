import { fieldText } from '../core/article/passage';
import { digestsOf } from '../knowledge/version';
import { faultOf } from './archive-fault';
import { currentPublication, openTables } from './archive-tables';
import { oneOf, readRows } from './rows';
import { readAnalysed } from './stored-articles';

/**
 * Reads every article of an archive as it is in force, and holds it against what is kept of it; returns what is wrong,
 * a line each. Throws an ArchiveFault where it cannot be read at all.
 */
export async function checkArchive(
  folder: string,
  onProgress?: (done: number, of: number) => void,
): Promise<readonly string[]> {
  const archive = await openTables(folder);
  if (archive === null) return [`there is no archive in ${folder}`];
  const faults: string[] = [];
  try {
    const { tables } = archive;
    const publication = await currentPublication(tables.publications);
    if (publication === null) return [`nothing was made public in ${folder} yet`];
    await tables.articles.checkout(publication.articlesAt);
    await tables.passages.checkout(publication.passagesAt);
    await tables.sentences.checkout(publication.sentencesAt);
    const columns = ['number', 'id', 'digest', 'passages'] as const;
    const known = await readRows('articles', tables.articles, columns, null);
    for (const [done, { number, id, digest, passages }] of known.entries()) {
      try {
        for await (const analysed of readAnalysed(tables, [number])) {
          const { article } = analysed;
          if (digestsOf([article]).get(id) !== digest) faults.push(`${id}: its text was changed`);
          const isWhole = analysed.passages.every(
            ({ field, start, end, text }) => fieldText(article, field).slice(start, end) === text,
          );
          const searched = await tables.sentences.countRows(oneOf('article', [number]));
          if (!isWhole || analysed.passages.length !== passages || searched !== passages) {
            faults.push(`${id}: some of its passages are missing`);
          }
        }
      } catch (error) {
        faults.push(`${id}: ${error instanceof Error ? error.message : String(error)}`);
      }
      onProgress?.(done + 1, known.length);
    }
    if (known.length !== publication.articles) faults.push('some articles are missing');
    return faults;
  } catch (error) {
    throw faultOf(folder, error);
  }
}
