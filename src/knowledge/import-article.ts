import { draftArticle } from './import-draft';
import { hintsOf, refused, type ImportedArticle, type ImportOptions } from './import-options';
import { readPage } from './page-copy/read-page';
import { NO_METADATA } from './page-html/page-metadata';

export type { ImportedArticle, ImportOptions } from './import-options';

/** More lines than the longest article's page has. */
const MOST_LINES = 5_000;

/** Turns a raw page copy (text pasted from a browser) into an article. Never throws. */
export function importArticle(copy: string, options: ImportOptions = {}): ImportedArticle {
  if (copy.split(/\r\n|\r|\n/u, MOST_LINES + 1).length > MOST_LINES) {
    return refused(`the copy has more than ${MOST_LINES} lines: copy one article's page only`);
  }
  const reading = readPage(copy.replace(/^\uFEFF/u, ''), hintsOf(options));
  return draftArticle(reading, NO_METADATA, options);
}
