import type { Passage } from '../core/article/passage';
import { WORD_SORTS, type ArticleWords, type NumberColumn } from '../core/corpus/article-words';
import type { Token } from '../core/language/token';
import { PART_NAMES } from '../core/language/parts-of-speech';
import { partNumber } from './parts-of-speech';

/** What an article's tokens have beside their words, a column each. */
export interface PlacedTokens {
  /** Code units between a token and the one before, or the beginning of its passage; and in it. */
  readonly gaps: NumberColumn;
  readonly lengths: NumberColumn;
  /** The number of its part of speech, and bits of `SIGNS`. */
  readonly signs: NumberColumn;
}

/** Above the five bits of a part of speech. */
const SIGNS = { capital: 32, space: 64 } as const;
const PART_BITS = 31;

/** Writes where the tokens of passages stand and what they are there. */
export function placeTokens(passages: readonly Passage[]): PlacedTokens {
  const [gaps, lengths, signs]: [number[], number[], number[]] = [[], [], []];
  for (const { tokens } of passages) {
    let before = 0;
    for (const { start, end, pos, isCapitalised, spaceBefore } of tokens) {
      gaps.push(start - before);
      lengths.push(end - start);
      signs.push(
        partNumber(pos) | (isCapitalised ? SIGNS.capital : 0) | (spaceBefore ? SIGNS.space : 0),
      );
      before = end;
    }
  }
  return {
    gaps: Uint32Array.from(gaps),
    lengths: Uint32Array.from(lengths),
    signs: Uint32Array.from(signs),
  };
}

/** The tokens of a passage, whose text is given. */
export function tokensAt(
  text: string,
  passage: number,
  words: ArticleWords,
  { gaps, lengths, signs }: PlacedTokens,
): readonly Token[] {
  const strings = words.strings();
  const stringOf = (column: NumberColumn, word: number): string => strings[column[word] ?? 0] ?? '';
  const tokens: Token[] = [];
  let at = 0;
  const end = words.firstToken[passage + 1] ?? 0;
  for (let token = words.firstToken[passage] ?? 0; token < end; token += 1) {
    const word = words.tokens[token] ?? 0;
    const sort = words.sorts[word] ?? 0;
    const sign = signs[token] ?? 0;
    const start = at + (gaps[token] ?? 0);
    at = start + (lengths[token] ?? 0);
    tokens.push({
      text: text.slice(start, at),
      start,
      end: at,
      folded: stringOf(words.folded, word),
      stem: stringOf(words.stems, word),
      lemma: stringOf(words.lemmas, word),
      pos: PART_NAMES[sign & PART_BITS] ?? 'X',
      kind:
        (sort & WORD_SORTS.mark) !== 0
          ? 'mark'
          : (sort & WORD_SORTS.number) !== 0
            ? 'number'
            : 'word',
      isStop: (sort & WORD_SORTS.stop) !== 0,
      isCapitalised: (sign & SIGNS.capital) !== 0,
      spaceBefore: (sign & SIGNS.space) !== 0,
    });
  }
  return tokens;
}
