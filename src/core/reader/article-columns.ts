import type { AnalysedArticle } from '../corpus/analysed-article';
import { derive } from '../language/derived';
import { passageColumns } from './columns-of';
import { readTexts, type TextColumns } from './text-columns';
import { tokenColumns } from './token-columns';

/** The columns of an article's passages; read once, kept as long as its analysis is. */
export const articleColumnsOf = derive((analysed: AnalysedArticle) =>
  readTexts(analysed.passages.length, (place) => passageColumns(analysed, place)),
);

const NOTHING = tokenColumns([], 0, () => 0);

/** The columns of some passages of an article, by their places; the others have no tokens. */
export function someColumnsOf(
  analysed: AnalysedArticle,
  isWanted: (place: number) => boolean,
): TextColumns {
  return readTexts(analysed.passages.length, (place) =>
    isWanted(place) ? passageColumns(analysed, place) : NOTHING,
  );
}
