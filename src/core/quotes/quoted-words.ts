import { isFunctionWord } from '../language/words/function-words';
import { foldText } from '../language/fold';
import type { Span } from '../language/token';
import { TYPED_APOSTROPHES } from '../language/words/quote-marks';
import { QUOTED_WEIGHTS } from './thresholds';

/** A word, a figure or a sign that counts, as quotes are compared by. Offsets within the text read. */
export interface QuotedWord extends Span {
  /** Equal for words that are the same to the letter, their case, accents and quote marks aside. */
  readonly key: string;
  /** Stands in square brackets, or is partly put into them: the editor's word, not the speaker's. */
  readonly isBracketed: boolean;
  /** An ellipsis stands before it: something is honestly left out here. */
  readonly isAfterGap: boolean;
  /** What it counts for in a likeness: little for a function word. */
  readonly weight: number;
}

/** Seen by nobody: they may stand within words. */
const HIDDEN = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const LETTER = `[\\p{L}\\p{M}\\p{N}${HIDDEN}]`;
/** [T]he, improve[d]: a word partly in brackets. */
const MENDED = `(?:\\[\\p{L}{1,12}\\]\\p{L}+|\\p{L}+\\[\\p{L}{1,12}\\]\\p{L}*)(?:[${TYPED_APOSTROPHES}]\\p{L}+)*`;
const READ = new RegExp(
  [
    '(?<gap>[[(]?\\s?(?:…|\\.(?:\\s?\\.){2,})\\s?[\\])]?)',
    `(?<mended>${MENDED})`,
    '(?<open>\\[)',
    '(?<close>\\])',
    '(?<word>\\p{L}(?:\\.\\p{L})+\\b|\\d+(?:[.,:]\\d+)*\\p{L}*|' +
      `${LETTER}+(?:[${TYPED_APOSTROPHES}]${LETTER}+)*|[$€£¥₹₩%‰°&?？])`,
  ].join('|'),
  'gu',
);
/** [un]safe, harm[less]: letters that turn a word are no mending of it. */
const TURNING_LETTERS = /^\[(?:un|in|im|il|ir|non|dis|mis)\]\p{Ll}|\p{L}\[less\]/u;
/** A bracket that is not closed within so many UTF-16 code units brackets nothing. */
const LONGEST_BRACKET = 120;

/** What makes two words the same to the letter. */
function quotedKey(word: string): string {
  const folded = foldText(word);
  return /^\d/u.test(folded) ? folded.replaceAll(/,(?=\d{3})/gu, '') : folded.replaceAll('ʼ', "'");
}

function weightOf(key: string): number {
  if (key === '?') return QUOTED_WEIGHTS.mark;
  return isFunctionWord(key) ? QUOTED_WEIGHTS.functionWord : 1;
}

/**
 * The words of a text by which quotes are compared, in order: white space, quotation marks, dashes and
 * punctuation are left out, but for the question mark, which turns a statement. Linear in length.
 */
export function quotedWords(text: string): readonly QuotedWord[] {
  const words: QuotedWord[] = [];
  let bracketEnd = -1;
  let isAfterGap = false;
  for (const match of text.matchAll(READ)) {
    const { gap, mended, open, close, word } = match.groups ?? {};
    if (gap !== undefined) isAfterGap = true;
    else if (open !== undefined) {
      const end = text.indexOf(']', match.index);
      bracketEnd = end > 0 && end - match.index <= LONGEST_BRACKET ? end : -1;
    } else if (close !== undefined) bracketEnd = -1;
    else {
      const written = word ?? mended ?? '';
      const key = quotedKey(written.replaceAll(/[[\]]/gu, '').replace('？', '?'));
      if (key === '') continue;
      words.push({
        key,
        start: match.index,
        end: match.index + written.length,
        isBracketed:
          (mended !== undefined && !TURNING_LETTERS.test(mended)) || match.index < bracketEnd,
        isAfterGap,
        weight: weightOf(key),
      });
      isAfterGap = false;
    }
  }
  return words;
}
