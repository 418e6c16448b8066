import type { Span } from '../../language/token';
import {
  APOSTROPHES,
  DOUBLE_MARKS,
  LOW_MARK,
  OPENING_MARKS,
  QUOTE_MARKS,
  quoteMarkOf,
  type QuoteFamily,
  type QuoteMark,
} from '../../language/words/quote-marks';

/** Words between quotation marks, marks left out, in one paragraph; `outer` takes the marks in. */
export interface MarkedSpan extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  /** False where the closing mark is missing: the words then run to the end of the paragraph. */
  readonly isClosed: boolean;
}

interface Mark extends QuoteMark {
  /** UTF-16 code units: two where a double mark is typed as two single ones. */
  readonly length: number;
}

const MARKS = new RegExp(`[${QUOTE_MARKS}]`, 'gu');

function markAt(text: string, at: number): Mark | null {
  const [one, next = ''] = text.slice(at, at + 2);
  const pair = quoteMarkOf(`${one ?? ''}${next}`);
  if (next !== '' && pair !== null) return { ...pair, length: 2 };
  const mark = quoteMarkOf(one ?? '');
  return mark === null ? null : { ...mark, length: 1 };
}

const isSpace = (character: string): boolean => character === '' || /\s/u.test(character);
const OPENS_BEHIND = new RegExp(`[([{—–\\-/:…${OPENING_MARKS}]`, 'u');
const isOpenPlace = (before: string): boolean => isSpace(before) || OPENS_BEHIND.test(before);
const isWordy = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Whether a single mark can close: not inside a word. */
const closesSingle = (text: string, at: number): boolean =>
  !isSpace(text.charAt(at - 1)) && !isWordy(text.charAt(at + 1));

/** Whether what looks like a closing single mark is more likely a possessive: "the workers' camp". */
const isPossessive = (text: string, at: number): boolean =>
  text.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));

/** For each position, whether a single mark that can close still comes after it. */
function lastSingle(text: string): number {
  for (let at = text.length - 1; at > 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (code !== 39 && code !== 0x2019) continue;
    const mark = markAt(text, at);
    if (mark?.family === 'single' && mark.shape !== 'open' && closesSingle(text, at)) return at;
  }
  return -1;
}

/** The next single mark after `from` that closes for sure, or else the first that may. */
function closeOfSingle(text: string, from: number, last: number): number {
  let maybe = -1;
  for (let at = from; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 96 && code < 0xab) continue;
    const mark = markAt(text, at);
    if (mark === null) continue;
    if (mark.family !== 'single') {
      at += mark.length - 1;
      continue;
    }
    if (mark.shape === 'open' && maybe >= 0) break;
    if (mark.shape === 'open' || !closesSingle(text, at)) continue;
    if (!isPossessive(text, at)) return at;
    if (maybe < 0) maybe = at;
  }
  return maybe;
}

/** '90s, 'em, rock 'n' roll */
const SHORTENED = new RegExp(
  `^(?:\\d0s|s\\s|em\\b|n[${APOSTROPHES}]|til\\b|twas\\b|tis\\b|cause\\b)`,
  'iu',
);
const OPENED = new RegExp(`[[…($£€¡¿${DOUBLE_MARKS}]`, 'u');

/** Whether a mark opens a quotation where none is open. */
function opens(text: string, at: number, mark: Mark): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (mark.family === 'single') {
    if (SHORTENED.test(text.slice(at + 1, at + 6))) return false;
    return mark.shape !== 'close' && isOpenPlace(before) && (isWordy(after) || OPENED.test(after));
  }
  if (mark.shape === 'open') return true;
  const spaced = isSpace(before) && isSpace(after);
  // an inch mark, or a closing mark whose opening one is missing
  if (!isOpenPlace(before)) return false;
  return mark.shape === 'close' ? isSpace(before) && isWordy(after) : !isSpace(after) || spaced;
}

/**
 * The stretches between quotation marks in one paragraph, outermost only, in order: straight and curly
 * marks, doubled single ones, guillemets, single marks that are no apostrophes. Marks without a
 * partner never throw: a closing one is ignored, an opening one runs to the paragraph's end.
 */
export function markedSpansOf(text: string): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const last = lastSingle(text);
  let open: { family: QuoteFamily; at: number; from: number; closesAt: number } | null = null;
  const isLow = (at: number): boolean => text.charAt(at) === LOW_MARK;
  const close = (
    from: { at: number; from: number },
    end: number,
    outerEnd: number,
    isClosed: boolean,
  ): void => {
    if (text.slice(from.from, end).trim() !== '') {
      spans.push({ start: from.from, end, outerStart: from.at, outerEnd, isClosed });
    }
  };
  let passed = 0;
  for (const { index: at } of text.matchAll(MARKS)) {
    const mark = at < passed ? null : markAt(text, at);
    if (mark === null) continue;
    passed = at + mark.length;
    if (open === null) {
      if (opens(text, at, mark)) {
        const closesAt = mark.family === 'single' ? closeOfSingle(text, at + 1, last) : -1;
        if (mark.family !== 'single' || closesAt > 0) {
          open = { family: mark.family, at, from: at + mark.length, closesAt };
        }
      }
    } else if (open.family === 'single') {
      if (at === open.closesAt) {
        close(open, at, at + 1, true);
        open = null;
      }
    } else if (mark.family === open.family) {
      const reopened =
        (mark.shape === 'open' && !isLow(open.at)) ||
        (mark.shape === 'either' &&
          isSpace(text.charAt(at - 1)) &&
          isWordy(text.charAt(at + mark.length)));
      if (reopened && mark.family === 'double') {
        // the mark before was never closed: it said nothing sure, a new quotation begins here
        open = { family: mark.family, at, from: at + mark.length, closesAt: -1 };
      } else {
        close(open, at, at + mark.length, true);
        open = null;
      }
    }
  }
  if (open !== null && open.family !== 'single') close(open, text.length, text.length, false);
  return spans;
}
