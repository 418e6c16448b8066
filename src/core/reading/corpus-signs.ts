import type { Corpus } from '../corpus/corpus';
import type { ArticleWords } from '../corpus/article-words';
import { WORD_SORTS } from '../corpus/article-words';
import { derive } from '../language/derived';
import type { Numbering } from '../language/numbering';
import { DEMONSTRATIVES } from '../language/words/determiners';
import { THIRD_POSSESSIVES, THIRD_SUBJECTS } from '../language/words/pronouns';
import { wordSet } from '../language/words/word-set';
import { articleSpansOf, type ArticleSpans } from './article-spans';
import { backgroundIdf } from './background';
import { joinColumns } from './join-columns';
import type { SignColumns } from './sign-columns';
import { READING_WEIGHTS } from './thresholds';

const { mark, stop } = WORD_SORTS;

/** The signs of all passages of a corpus, and the numbers of its words. */
export interface CorpusSigns extends SignColumns {
  readonly stemNumbers: Numbering;
  readonly lemmaNumbers: Numbering;
}

const REFERRING: ReadonlySet<string> = new Set([
  ...[...THIRD_SUBJECTS, ...THIRD_POSSESSIVES, ...DEMONSTRATIVES],
  ...wordSet('such both another however there here then also'),
]);

/** Where each passage of all articles begins, from where those of each article do. */
function firstsOf<Column extends string>(
  articles: readonly Readonly<Record<Column, ArrayLike<number>>>[],
  column: Column,
  passages: number,
): Int32Array {
  const firsts = new Int32Array(passages + 1);
  let [at, base] = [0, 0];
  for (const { [column]: own } of articles) {
    for (let place = 1; place < own.length; place += 1) {
      at += 1;
      firsts[at] = base + (own[place] ?? 0);
    }
    base += own[own.length - 1] ?? 0;
  }
  return firsts;
}

/** Of each word of an article what its tokens show: -1 stands for none. */
interface WordSigns {
  readonly stems: Int32Array;
  readonly lemmas: Int32Array;
  readonly joined: Int32Array;
  readonly weights: Float32Array;
  readonly isMark: Uint8Array;
  readonly refers: Uint8Array;
}

/** What strings weigh and whether they refer, by their numbers; each is looked up once. */
interface StringSigns {
  weightOf(number: number): number;
  readonly refers: Uint8Array;
}

function signsOfStrings(numbers: Numbering): StringSigns {
  const words = numbers.words();
  const weights = new Float32Array(words.length);
  const refers = new Uint8Array(words.length);
  for (const word of REFERRING) {
    const number = numbers.find(word);
    if (number >= 0) refers[number] = 1;
  }
  return {
    refers,
    // most strings are no stems of content words; none weighs nothing
    weightOf: (number) =>
      (weights[number] ||= Math.max(READING_WEIGHTS.leastWord, backgroundIdf(words[number] ?? ''))),
  };
}

function signsOfWords(words: ArticleWords, own: Int32Array, strings: StringSigns): WordSigns {
  const size = words.sorts.length;
  const signs = {
    stems: new Int32Array(size).fill(-1),
    lemmas: new Int32Array(size).fill(-1),
    joined: new Int32Array(size).fill(-1),
    weights: new Float32Array(size),
    isMark: new Uint8Array(size),
    refers: new Uint8Array(size),
  };
  for (let word = 0; word < size; word += 1) {
    const sort = words.sorts[word] as number;
    if ((sort & mark) !== 0) {
      signs.isMark[word] = 1;
      continue;
    }
    const stem = own[words.stems[word] as number] as number;
    const joined = words.joined[word] as number;
    signs.stems[word] = stem;
    signs.lemmas[word] = own[words.lemmas[word] as number] as number;
    if (joined > 0) signs.joined[word] = own[joined - 1] as number;
    if ((sort & stop) === 0) signs.weights[word] = strings.weightOf(stem);
    signs.refers[word] = strings.refers[own[words.folded[word] as number] as number] as number;
  }
  return signs;
}

/** Columns by token and by passage, filled article by article. */
function fillTokens({ words: { numbers, articles, ofArticle }, passages }: Corpus) {
  const size = articles.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const strings = signsOfStrings(numbers);
  const columns = {
    stems: new Int32Array(size),
    joined: new Int32Array(size),
    lemmas: new Int32Array(size),
    weights: new Float32Array(size),
    wordPlaces: new Uint16Array(size),
    masses: new Float32Array(passages.length),
    words: new Uint16Array(passages.length),
    refersBack: new Uint8Array(passages.length),
  };
  let [at, passage] = [0, 0];
  for (const [place, own] of articles.entries()) {
    const signs = signsOfWords(own, ofArticle[place] ?? new Int32Array(), strings);
    const { tokens, firstToken } = own;
    for (let here = 0; here + 1 < firstToken.length; here += 1) {
      let [mass, count] = [0, 0];
      const end = firstToken[here + 1] as number;
      for (let token = firstToken[here] as number; token < end; token += 1) {
        const word = tokens[token] as number;
        const weight = signs.weights[word] as number;
        columns.stems[at] = signs.stems[word] as number;
        columns.joined[at] = signs.joined[word] as number;
        columns.lemmas[at] = signs.lemmas[word] as number;
        columns.weights[at] = weight;
        columns.wordPlaces[at] = count;
        if (signs.isMark[word] === 0) {
          if (count === 0) columns.refersBack[passage] = signs.refers[word] as number;
          count += 1;
          mass += weight;
        }
        at += 1;
      }
      columns.masses[passage] = mass;
      columns.words[passage] = count;
      passage += 1;
    }
  }
  return columns;
}

function joinSpans(articles: readonly ArticleSpans[], passages: number) {
  const firstSpan = firstsOf(articles, 'firstSpan', passages);
  const spans = firstSpan.at(-1) ?? 0;
  return {
    firstSpan,
    spanStarts: joinColumns(articles, 'spanStarts', new Uint16Array(spans)),
    spanEnds: joinColumns(articles, 'spanEnds', new Uint16Array(spans)),
    spanSorts: joinColumns(articles, 'spanSorts', new Uint8Array(spans)),
    cues: joinColumns(articles, 'cues', new Int32Array(passages)),
  };
}

function joinSigns(corpus: Corpus): CorpusSigns {
  const { analysed, passages, words } = corpus;
  const { numbers, articles, ofArticle } = words;
  const implied = articles.map((own, place) => ({
    stems: Int32Array.from(own.implied, (string) => ofArticle[place]?.[string] ?? 0),
  }));
  const firstImplied = firstsOf(articles, 'firstImplied', passages.length);
  return {
    // strings of either sort share their numbers
    ...{ stemNumbers: numbers, lemmaNumbers: numbers },
    firstToken: firstsOf(articles, 'firstToken', passages.length),
    ...fillTokens(corpus),
    firstImplied,
    impliedStems: joinColumns(implied, 'stems', new Int32Array(firstImplied.at(-1) ?? 0)),
    ...joinSpans(analysed.map(articleSpansOf), passages.length),
  };
}

/**
 * The signs of a corpus's passages; joined once from those of its articles, kept as long as the
 * corpus is. Some 10 ms for a thousand sentences whose articles were read: ask for them when the
 * corpus is built, and no question waits.
 */
export const signsOf = derive(joinSigns);
