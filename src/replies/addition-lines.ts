import type { Addition } from '../administration/add-article';
import { editorialWords } from '../knowledge/editorial-words';
import type { ImportedArticle } from '../knowledge/import-options';
import { visibleText } from './visible-text';

/** Most dropped or doubted lines that are listed of one article. */
const MOST_LISTED = 40;
const LONGEST_SHOWN = 100;

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line;
}

function listed(title: string, lines: ImportedArticle['dropped']): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LISTED;
  return [
    `  ${title}`,
    ...lines
      .slice(0, MOST_LISTED)
      .map(({ line, text, reason }) => visibleText(`    ${line}: ${shorten(text)}  [${reason}]`)),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ];
}

/** What was recognised of an article, what was dropped and what is in doubt, for a terminal; `nowMs`: milliseconds since 1970. */
export function additionLines(
  { article, file, seen, imported }: Addition,
  nowMs: number,
): readonly string[] {
  const field = (name: string, value: string | null): string =>
    visibleText(`  ${name}: ${value ?? 'not given'}`);
  return [
    visibleText(
      `${imported.place === '' ? '' : `${imported.place}: `}${seen === null ? 'new' : 'replaces'} ${file}`,
    ),
    field('headline', article.headline),
    field('publisher', [article.publisher, ...article.aliases].join(', ')),
    field('date', article.datePublished),
    field('url', article.url),
    ...editorialWords(article, nowMs).map((words) => field('status', words)),
    ...listed('dropped:', imported.dropped),
    ...listed('kept, but may be no part of the article:', imported.doubtful),
    ...imported.notes.map((note) => visibleText(`  note: ${note}`)),
  ];
}
