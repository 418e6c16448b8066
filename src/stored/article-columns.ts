import { factCountOf, type AnalysedArticle } from '../core/corpus/analysed-article';
import { articleWordsOf, type NumberColumn } from '../core/corpus/article-words';
import { fingerprintOf } from '../core/corpus/fingerprint';
import { SPELLING_COUNTS, STEM_COUNTS, tallyColumnsOf } from '../core/corpus/tally-columns';
import { articleSpansOf } from '../core/reading/article-spans';
import { beginningsOf } from './columns';
import { FIELDS } from './passage-bytes';
import { placeTokens } from './token-columns';

/** The columns of a stored article, in the order in which they are written. */
export const COLUMNS = [
  ...(['folded', 'stems', 'lemmas', 'joined', 'sorts'] as const),
  ...(['firstToken', 'tokens', 'firstImplied', 'implied'] as const),
  ...(['gaps', 'lengths', 'signs'] as const),
  ...(['firstSpan', 'spanStarts', 'spanEnds', 'spanSorts', 'cues'] as const),
  ...(['fields', 'numbers', 'sentences', 'starts', 'sizes', 'paragraphs'] as const),
  ...(['firstShingle', 'shingles', 'factCount'] as const),
  ...(['talliedStems', 'spellings', 'spellingStems', 'acronyms'] as const),
] as const;

/** The counts of an article's tally stand behind its other columns. */
export const COUNT_COLUMNS = STEM_COUNTS.length + SPELLING_COUNTS.length;

type ColumnName = (typeof COLUMNS)[number];

/** Columns by their names. */
export type ArticleColumns = Readonly<Record<ColumnName, NumberColumn>>;

function shingleColumns(
  paragraphs: readonly Uint32Array[],
): Pick<ArticleColumns, 'firstShingle' | 'shingles'> {
  const firstShingle = beginningsOf(paragraphs);
  const shingles = new Uint32Array(firstShingle.at(-1) ?? 0);
  for (const [place, own] of paragraphs.entries()) shingles.set(own, firstShingle[place]);
  return { firstShingle, shingles };
}

/** The columns of an analysed article; strings are told by their places in those of its tally. */
export function columnsOf(analysed: AnalysedArticle): readonly NumberColumn[] {
  const { passages, paragraphs } = analysed;
  const counted = tallyColumnsOf(analysed);
  const ofPassages = (value: (passage: (typeof passages)[number]) => number): Uint32Array =>
    Uint32Array.from(passages, value);
  const columns: ArticleColumns = {
    ...articleWordsOf(analysed),
    ...placeTokens(passages),
    ...articleSpansOf(analysed),
    fields: ofPassages(({ field }) => FIELDS.indexOf(field)),
    numbers: ofPassages(({ paragraph }) => paragraph),
    sentences: ofPassages(({ sentence }) => sentence),
    starts: ofPassages(({ start }) => start),
    sizes: ofPassages(({ start, end }) => end - start),
    paragraphs: Uint32Array.from(paragraphs),
    ...shingleColumns(fingerprintOf(analysed).paragraphs),
    factCount: Uint32Array.of(factCountOf(analysed)),
    ...counted,
  };
  return [
    ...COLUMNS.map((name) => columns[name]),
    ...counted.stemCounts,
    ...counted.spellingCounts,
  ];
}
