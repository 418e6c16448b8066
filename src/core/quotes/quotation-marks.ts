import type { Span } from '../language/token';
import { markedSpansOf } from '../facts/syntax/marked-spans';
import {
  CLOSING_DOUBLE,
  DOUBLE_MARKS,
  OPENING_DOUBLE,
  OPENING_MARKS,
  quoteMarkOf,
} from '../language/words/quote-marks';

/** A double mark that stands behind a word, as one that closes does. */
const CLOSING = new RegExp(`(?<=\\S)[${CLOSING_DOUBLE}](?![\\p{L}\\p{N}])`, 'u');

const OPENING = new RegExp(`^\\s*[${OPENING_DOUBLE}]`, 'u');

/** The end of a paragraph, or the line that signs it: "— Kirby". */
const END = /(?:\n\s*(?:[—–―]|--?)\s*\S[^\n]{0,80})?$/u;

/** Words between marks, and whether both marks are there. */
export interface MarkedWords extends Span {
  readonly isClosed: boolean;
}

const DOUBLE = new RegExp(`[${DOUBLE_MARKS}]`, 'gu');
const OPENS_BEHIND = new RegExp(`^$|[\\s([—–${OPENING_MARKS}-]`, 'u');

/**
 * The outermost quotations of a paragraph whose marks of one kind stand within each other: "he "never"
 * said so". Null where they do not, or do not balance.
 */
function nestedIn(paragraph: string): readonly MarkedWords[] | null {
  const spans: MarkedWords[] = [];
  let [depth, deepest, from] = [0, 0, 0];
  for (const { 0: mark, index } of paragraph.matchAll(DOUBLE)) {
    const { family, shape } = quoteMarkOf(mark) ?? {};
    if (family !== 'double') continue;
    const isFree = OPENS_BEHIND.test(paragraph.charAt(index - 1));
    const isOpening =
      shape === 'open' || (shape === 'either' && isFree && /\S/u.test(paragraph.charAt(index + 1)));
    if (isOpening) {
      if (depth === 0) from = index + 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else {
      depth -= 1;
      if (depth < 0) return null;
      if (depth === 0) spans.push({ start: from, end: index, isClosed: true });
    }
  }
  return depth === 0 && deepest > 1 ? spans : null;
}

/** The quotations of one paragraph, outermost only: a quotation within one belongs to its words. */
export function quotationsIn(paragraph: string): readonly MarkedWords[] {
  return (
    nestedIn(paragraph) ??
    markedSpansOf(paragraph).map(({ start, end, isClosed }) => ({ start, end, isClosed }))
  );
}

/**
 * A text in which no paragraph lacks the one mark of a pair: where the opening one is missing, the
 * paragraph's beginning opens, and where the closing one is, its end closes, unless the next goes on.
 */
export function withBothMarks(text: string): string {
  // the blank lines between paragraphs stand at the odd places
  const parts = text.split(/(\n[^\S\n]*\n\s*)/u);
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const spans = quotationsIn(part);
      if (spans.length === 0) return CLOSING.test(part) ? `“${part}` : part;
      const isOpen = spans.at(-1)?.isClosed === false;
      const goesOn = OPENING.test(parts[at + 2] ?? '');
      return isOpen && !goesOn ? part.replace(END, '”$&') : part;
    })
    .join('');
}
