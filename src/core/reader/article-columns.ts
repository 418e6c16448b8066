import type { AnalysedArticle } from '../corpus/analysed-article';
import { derive } from '../corpus/derived';
import { passageColumns } from './columns-of';
import { readTexts } from './text-columns';

/** The columns of an article's passages; read once, kept as long as its analysis is. */
export const articleColumnsOf = derive((analysed: AnalysedArticle) =>
  readTexts(analysed.passages.length, (place) => passageColumns(analysed, place)),
);
