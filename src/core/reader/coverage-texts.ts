import type { Corpus } from '../corpus/corpus';
import { WORD_SORTS } from '../corpus/article-words';
import { createPairNumbers } from '../language/pair-numbering';
import { backgroundIdf } from '../reading/background';
import { passageColumns } from './columns-of';
import { IDF_UNIT, MOST_IMPLIED, MOST_SENTENCE_TOKENS, type TokenColumns } from './token-columns';

const { mark, stop } = WORD_SORTS;

/** One word as its tokens are read. */
export interface ReadWord {
  readonly folded: string;
  readonly lemma: string;
  /** Whether its spelling is read: not that of marks and function words. */
  readonly isSpelled: boolean;
}

/** The texts that a reader reads, as flat columns; nothing of it depends on weights. */
export interface CoverageTexts {
  /** The tokens of text n are `firstToken[n]` to `firstToken[n + 1]`, those it only means behind those written. */
  readonly firstToken: Int32Array;
  /** How many of a text's tokens are written in it and read. */
  readonly written: Uint16Array;
  /** The number of each token's word, and of its stem, -1 for marks. */
  readonly words: Int32Array;
  readonly stems: Int32Array;
  /** Background IDF in tens of nats; 0 for marks and function words. */
  readonly weights: Float32Array;
  /** How many words there are, and each by its number. */
  readonly wordCount: number;
  wordOf(number: number): ReadWord;
  /** The columns of a text by its number; made anew each time, as few are ever asked for again. */
  columnsOf(number: number): TokenColumns | null;
}

/** Reads the passages of a corpus, or those with the numbers in `only`, the others being empty. */
export function textsOf(corpus: Corpus, only: ReadonlySet<number> | null): CoverageTexts {
  const { articles, numbers, ofArticle } = corpus.words;
  const strings = numbers.words();
  const idf = new Float32Array(strings.length);
  const weightOf = (string: number): number =>
    (idf[string] ||= backgroundIdf(strings[string] ?? '') / IDF_UNIT);
  const wordNumbers = createPairNumbers();
  const texts = corpus.passages.length;
  const firstToken = new Int32Array(texts + 1);
  const written = new Uint16Array(texts);
  let text = 0;
  for (const { firstToken: first, firstImplied } of articles) {
    for (let here = 0; here + 1 < first.length; here += 1) {
      const isRead = only === null || only.has(text);
      const own = (first[here + 1] as number) - (first[here] as number);
      const meant = (firstImplied[here + 1] as number) - (firstImplied[here] as number);
      written[text] = isRead ? Math.min(MOST_SENTENCE_TOKENS, own) : 0;
      const length = isRead ? (written[text] as number) + Math.min(MOST_IMPLIED, meant) : 0;
      firstToken[text + 1] = (firstToken[text] as number) + length;
      text += 1;
    }
  }
  const size = firstToken[texts] as number;
  const [words, stems] = [new Int32Array(size), new Int32Array(size)];
  const weights = new Float32Array(size);
  const firstTexts = new Int32Array(articles.length + 1);
  let at = 0;
  text = 0;
  for (const [place, article] of articles.entries()) {
    const own = ofArticle[place] ?? new Int32Array();
    const { firstToken: first, tokens, sorts, firstImplied, implied } = article;
    // words that no text which is read holds get no number
    const numberOf = new Int32Array(sorts.length).fill(-1);
    for (let here = 0; here + 1 < first.length; here += 1) {
      const end = firstToken[text + 1] as number;
      const count = written[text] as number;
      for (let token = first[here] as number, left = count; left > 0; left -= 1, token += 1) {
        const word = tokens[token] as number;
        const sort = sorts[word] as number;
        const stem = own[article.stems[word] as number] as number;
        const isContent = (sort & (mark | stop)) === 0;
        if (numberOf[word] === -1) {
          numberOf[word] = wordNumbers.add(
            own[article.folded[word] as number] as number,
            2 * (own[article.lemmas[word] as number] as number) + (isContent ? 1 : 0),
          );
        }
        words[at] = numberOf[word] as number;
        stems[at] = (sort & mark) === 0 ? stem : -1;
        if (isContent) weights[at] = weightOf(stem);
        at += 1;
      }
      for (let meant = firstImplied[here] as number; at < end; meant += 1) {
        const stem = own[implied[meant] as number] as number;
        words[at] = wordNumbers.add(stem, 2 * stem + 1);
        stems[at] = stem;
        weights[at] = weightOf(stem);
        at += 1;
      }
      text += 1;
    }
    firstTexts[place + 1] = text;
  }
  return {
    ...{ firstToken, written, words, stems, weights },
    wordCount: wordNumbers.size(),
    wordOf: (number) => {
      const [folded, told] = wordNumbers.pairOf(number);
      return {
        folded: strings[folded] ?? '',
        lemma: strings[told >>> 1] ?? '',
        isSpelled: (told & 1) === 1,
      };
    },
    columnsOf: (number) => {
      let [low, high] = [0, articles.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((firstTexts[middle] as number) <= number) low = middle;
        else high = middle;
      }
      const analysed = corpus.analysed[low];
      return analysed ? passageColumns(analysed, number - (firstTexts[low] as number)) : null;
    },
  };
}
