import type { Article } from '../article/article';
import { inOrder } from '../article/article-order';
import type { Passage } from '../article/passage';
import type { Facts } from '../facts/facts';
import type { English } from '../language/english';
import { articleWordsOf } from './article-words';
import { indexedUnits, numberWords, unitsOfParagraphs, type CorpusWords } from './corpus-words';
import { analyseArticle, type Analyse, type AnalysedArticle } from './analysed-article';
import type { KeepsDerived } from '../language/derived';
import type { PassageFacts } from './passage-facts';
import { buildPostings, type Postings, type TermStatistics } from './postings';
import { sumTallies } from './sum-tallies';
import { tallyColumnsOf } from './tally-columns';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** A run of passage numbers, half-open. */
export interface PassageRange {
  readonly from: number;
  readonly to: number;
  /** One byte a passage of the corpus, 1 for those that are meant; where it is not given, all in the run are. */
  readonly only?: Uint8Array;
}

/** All articles, cut, read and indexed. Immutable: a change of the coverage makes a new one. */
export interface Corpus extends KeepsDerived {
  /** By publisher, then id, so that an outlet's passages stand together. */
  readonly articles: readonly Article[];
  /** Each of them as it was read, in the same order; those of which something is at hand, where not all is. */
  readonly analysed: readonly AnalysedArticle[];
  /** Every article's passages, one article after the other; the index in here is a passage's number. */
  readonly passages: readonly Passage[];
  /** For each passage number, the number of its paragraph; front matter fields count as one each. */
  readonly paragraphOf: Int32Array;
  /** The passage numbers of one article; null for an id that is not there. */
  rangeOf(articleId: string): PassageRange | null;
  /** The passage numbers of one outlet's articles; null for a publisher that is not there. */
  rangeOfOutlet(publisher: string): PassageRange | null;
  /** The facts of one article; null for an id that is not there. */
  factsOf(articleId: string): Facts | null;
  /** The facts that stand in each passage, by passage number. */
  readonly passageFacts: readonly PassageFacts[];
  /** The words of `analysed` as numbers. */
  readonly words: CorpusWords;
  readonly sentences: Postings;
  readonly paragraphs: Postings;
  readonly vocabulary: Vocabulary;
  /** What is known of the rest, where only a part of the coverage is at hand; null where all of it is. */
  readonly beyond: Beyond | null;
  /** The whole coverage, the same for all parts of it: what is worked out of its articles is kept there. */
  readonly whole: Pick<WholeCoverage, 'articles' | 'vocabulary' | 'derived'>;
}

/** What is known of the passages of a coverage that are not at hand. */
export interface Beyond {
  /** Whether the article holds the stem in any of its passages. */
  articleHolds(articleId: string, stem: string): boolean;
}

/** A coverage of which only some passages are at hand; where a whole article is all that is asked, the last three are null. */
export interface WholeCoverage extends KeepsDerived {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  readonly sentences: TermStatistics | null;
  readonly paragraphs: TermStatistics | null;
  readonly beyond: Beyond | null;
}

/**
 * Reads and indexes the articles. Same articles in any order, same corpus, whether `analyse` reads
 * them or knows them from before.
 */
export function buildCorpus(
  given: readonly Article[],
  english: English,
  analyse: Analyse = (article) => analyseArticle(article, english),
): Corpus {
  const analysed = inOrder(given).map(analyse);
  const tallies = analysed.map(tallyColumnsOf);
  const words = numberWords(analysed.map(articleWordsOf), tallies);
  return join(analysed, words, {
    articles: analysed.map(({ article }) => article),
    vocabulary: vocabularyOf(sumTallies(words, tallies)),
    sentences: null,
    paragraphs: null,
    beyond: null,
    derived: new Map(),
  });
}

/**
 * The part of a coverage that is in these articles, of which some passages may be left out: terms are
 * weighed by their frequencies in the whole coverage, and its words and articles are known.
 */
export function partOfCorpus(analysed: readonly AnalysedArticle[], whole: WholeCoverage): Corpus {
  return join(analysed, numberWords(analysed.map(articleWordsOf)), whole);
}

/** Numbers the passages of articles one after the other. */
function join(
  analysed: readonly AnalysedArticle[],
  words: CorpusWords,
  around: WholeCoverage,
): Corpus {
  const outlets = new Map<string, PassageRange>();
  const passages: Passage[] = [];
  const ranges = new Map<string, PassageRange>();
  const facts = new Map<string, AnalysedArticle>();
  const passageFacts: PassageFacts[] = [];
  const paragraphNumbers: number[] = [];
  let firstParagraph = 0;
  for (const own of analysed) {
    const { article } = own;
    const from = passages.length;
    const to = from + own.passages.length;
    ranges.set(article.id, { from, to });
    const outlet = outlets.get(article.publisher);
    outlets.set(article.publisher, { from: outlet?.from ?? from, to });
    facts.set(article.id, own);
    // an article may have more passages than a call takes parameters
    for (const sorted of own.passageFacts) passageFacts.push(sorted);
    for (const passage of own.passages) passages.push(passage);
    for (const paragraph of own.paragraphs) paragraphNumbers.push(firstParagraph + paragraph);
    firstParagraph = (paragraphNumbers.at(-1) ?? -1) + 1;
  }
  const paragraphOf = Int32Array.from(paragraphNumbers);
  const units = indexedUnits(words);
  return {
    articles: around.articles,
    analysed,
    passages,
    paragraphOf,
    rangeOf: (articleId) => ranges.get(articleId) ?? null,
    rangeOfOutlet: (publisher) => outlets.get(publisher) ?? null,
    factsOf: (articleId) => facts.get(articleId)?.facts ?? null,
    passageFacts,
    words,
    sentences: buildPostings(units, around.sentences),
    paragraphs: buildPostings(unitsOfParagraphs(units, paragraphOf), around.paragraphs),
    vocabulary: around.vocabulary,
    beyond: around.beyond,
    whole: around,
    derived: new Map(),
  };
}
