import type { HtmlNode } from './html-node';
import { OPENING_MARKS } from '../../core/language/words/quote-marks';

/** "A", "I" and "O" are words of their own: a blank behind them may be meant. */
const LETTER = new RegExp(`^\\s*[${OPENING_MARKS}]?(?![AIO])\\p{Lu}\\s+$`, 'u');

/**
 * Whether an element is a paragraph's first letter, drawn large, whose white space is only that of its
 * source: the rest of the word follows at once. `before` is the line so far.
 */
export function isDropCap(element: HtmlNode, before: string): boolean {
  const { nextSibling } = element;
  return (
    !/[\p{L}\p{N}]/u.test(before) &&
    LETTER.test(element.textContent ?? '') &&
    nextSibling?.nodeType === 3 &&
    /^\p{Ll}/u.test(nextSibling.textContent ?? '')
  );
}
