import type { Table } from '@lancedb/lancedb';
import type { Article } from '../core/article/article';
import type { AnalysedArticle } from '../core/corpus/analysed-article';
import type { StoredNames } from '../stored/lazy-facts';
import { readPassage } from '../stored/passage-bytes';
import { restoreArticle } from '../stored/restore-article';
import { oneOf, readRows } from './rows';
import type { Row } from './schemas';

/** An article as its row has it; JSON that the archive wrote itself. */
export function articleOf({ matter, body }: Pick<Row<'articles'>, 'matter' | 'body'>): Article {
  return { ...(JSON.parse(matter) as Omit<Article, 'body'>), body };
}

/** Reads whole analysed articles by their numbers, one after the other. */
export async function* readAnalysed(
  tables: { readonly articles: Table; readonly passages: Table },
  numbers: Iterable<number>,
): AsyncGenerator<AnalysedArticle> {
  for (const number of numbers) {
    const [rows, passages] = await Promise.all([
      readRows('articles', tables.articles, ['matter', 'body', 'names'], oneOf('number', [number])),
      readRows('passages', tables.passages, ['id', 'bytes'], oneOf('article', [number])),
    ]);
    const [row] = rows;
    if (!row) continue;
    const article = articleOf(row);
    const stored = [...passages]
      .sort((a, b) => a.id - b.id)
      .map(({ bytes }) => readPassage(bytes, article));
    yield restoreArticle(article, stored, JSON.parse(row.names) as StoredNames);
  }
}
