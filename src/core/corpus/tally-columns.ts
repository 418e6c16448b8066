import { derive } from '../language/derived';
import { createNumbering, type Numbering } from '../language/numbering';
import type { AnalysedArticle } from './analysed-article';
import { articleWordsOf, type NumberColumn } from './article-words';
import { emptyTally, tallyArticle, type WordTally } from './word-tally';

/** What is counted of a stem and of a spelling, in the order of their columns. */
export const STEM_COUNTS = ['held', 'nouns', 'verbs', 'capitals', 'smalls', 'people'] as const;
export const SPELLING_COUNTS = ['count', 'acronyms', 'small', 'large', 'people'] as const;

/** The tally of one article as columns; strings are told by their numbers. */
export interface TallyColumns {
  /** Every string that its words and its tally are told by; those of its words come first. */
  strings(): readonly string[];
  readonly talliedStems: NumberColumn;
  /** Of each stem, in the order of `STEM_COUNTS`. */
  readonly stemCounts: readonly NumberColumn[];
  readonly spellings: NumberColumn;
  /** The stem of each spelling, and one more than the number of its acronym, 0 for none. */
  readonly spellingStems: NumberColumn;
  readonly acronyms: NumberColumn;
  /** Of each spelling, in the order of `SPELLING_COUNTS`. */
  readonly spellingCounts: readonly NumberColumn[];
}

function columnsOf({ stems, spellings }: WordTally, strings: Numbering): TallyColumns {
  const [ofStems, ofSpellings] = [[...stems], [...spellings]];
  const columns = {
    talliedStems: Int32Array.from(ofStems, ([stem]) => strings.add(stem)),
    stemCounts: STEM_COUNTS.map((name) => Int32Array.from(ofStems, ([, own]) => own[name])),
    spellings: Int32Array.from(ofSpellings, ([folded]) => strings.add(folded)),
    spellingStems: Int32Array.from(ofSpellings, ([, { stem }]) => strings.add(stem)),
    acronyms: Int32Array.from(ofSpellings, ([, { acronym }]) =>
      acronym === '' ? 0 : 1 + strings.add(acronym),
    ),
    spellingCounts: SPELLING_COUNTS.map((name) =>
      Int32Array.from(ofSpellings, ([, own]) => own[name]),
    ),
  };
  const all = strings.words();
  return { ...columns, strings: () => all };
}

/** The words of an article, counted once and kept as long as its analysis is. */
export const tallyColumnsOf = derive(function countWords(analysed: AnalysedArticle) {
  const strings = createNumbering();
  for (const string of articleWordsOf(analysed).strings()) strings.add(string);
  const tally = emptyTally();
  tallyArticle(tally, analysed);
  return columnsOf(tally, strings);
});
