import { createNumbering, type Numbering } from '../language/numbering';
import { WORD_SORTS, type ArticleWords } from './article-words';
import type { StemUnits } from './postings';

const { mark, stop, hyphened } = WORD_SORTS;

/** The words of several articles together. */
export interface CorpusWords {
  /** Every string of every article: folded forms, stems and lemmas alike. */
  readonly numbers: Numbering;
  /** Each article's words, in order. */
  readonly articles: readonly ArticleWords[];
  /** For each article, the number of each of its own strings. */
  readonly ofArticle: readonly Int32Array[];
}

/** Numbers the words of articles, in their order; `strings` gives those of each where it has more than its words. */
export function numberWords(
  articles: readonly ArticleWords[],
  strings: readonly Pick<ArticleWords, 'strings'>[] = articles,
): CorpusWords {
  const numbers = createNumbering();
  const ofArticle = strings.map((given) => {
    const all = given.strings();
    const own = new Int32Array(all.length);
    for (let at = 0; at < own.length; at += 1) own[at] = numbers.add(all[at] ?? '');
    return own;
  });
  return { numbers, articles, ofArticle };
}

/** How many stems a word is found by. */
function stemCount(sort: number): number {
  if ((sort & (mark | stop)) !== 0) return 0;
  return (sort & hyphened) === 0 ? 1 : 2;
}

function countStems({ tokens, sorts, implied }: ArticleWords): number {
  const counts = Uint8Array.from(sorts, stemCount);
  let sum = implied.length;
  for (let at = 0; at < tokens.length; at += 1) sum += counts[tokens[at] as number] as number;
  return sum;
}

/** The stems by which each passage is found, those it only means behind those written. */
export function indexedUnits({ numbers, articles, ofArticle }: CorpusWords): StemUnits {
  const stems = new Int32Array(articles.reduce((sum, words) => sum + countStems(words), 0));
  const passages = articles.reduce((sum, { firstToken }) => sum + firstToken.length - 1, 0);
  const first = new Int32Array(passages + 1);
  let [at, passage] = [0, 0];
  for (const [place, words] of articles.entries()) {
    const own = ofArticle[place] ?? new Int32Array();
    const { tokens, firstToken, firstImplied, implied, sorts } = words;
    const counts = Uint8Array.from(sorts, stemCount);
    const stemOf = Int32Array.from(words.stems, (stem) => own[stem] ?? 0);
    for (let here = 0; here + 1 < firstToken.length; here += 1) {
      const [end, last] = [firstToken[here + 1] ?? 0, firstImplied[here + 1] ?? 0];
      for (let token = firstToken[here] ?? 0; token < end; token += 1) {
        const word = tokens[token] as number;
        const count = counts[word] as number;
        if (count > 0) stems[at++] = stemOf[word] as number;
        if (count > 1) stems[at++] = own[(words.joined[word] ?? 1) - 1] ?? 0;
      }
      for (let meant = firstImplied[here] ?? 0; meant < last; meant += 1) {
        stems[at++] = own[implied[meant] as number] as number;
      }
      passage += 1;
      first[passage] = at;
    }
  }
  return { numbers, first, stems };
}

/** The same stems by paragraph; `paragraphOf` gives that of each passage, ascending. */
export function unitsOfParagraphs(
  { numbers, first, stems }: StemUnits,
  paragraphOf: Int32Array,
): StemUnits {
  const size = paragraphOf.length === 0 ? 0 : (paragraphOf.at(-1) ?? 0) + 1;
  const firsts = new Int32Array(size + 1);
  for (const [passage, paragraph] of paragraphOf.entries()) {
    firsts[paragraph + 1] = first[passage + 1] ?? 0;
  }
  return { numbers, first: firsts, stems };
}
