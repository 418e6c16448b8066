import { fieldText } from '../../article/passage';
import type { Passage } from '../../article/passage';
import { markedSpansOf } from './marked-spans';
import { OPENING_MARKS } from '../../language/words/quote-marks';

/** The part of a quotation that one passage holds; offsets are within the passage's text. */
export interface QuotedPiece {
  readonly passage: number;
  /** The words, without marks and without the white space around them. */
  readonly start: number;
  readonly end: number;
  /** With the marks, where this passage has them. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** One quotation between an opening and a closing mark, over as many passages as it takes. */
export interface QuotedStretch {
  readonly pieces: readonly QuotedPiece[];
  readonly paragraph: number;
  /** Whether the paragraph ends without closing it, so that the next one goes on with it. */
  readonly goesOn: boolean;
}

const OPENING = new RegExp(`^\\s*[${OPENING_MARKS}]`, 'u');

/** Passages of one paragraph (or of one front-matter field), in order. */
function paragraphsOfPassages(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const last = groups.at(-1);
    const previous = last?.[0];
    if (previous?.field === passage.field && previous.paragraph === passage.paragraph)
      last?.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

/** The pieces of a span, looked for from the first passage that can hold one; passages are in order. */
function piecesOf(
  group: readonly Passage[],
  first: number,
  base: number,
  span: { start: number; end: number; outerStart: number; outerEnd: number },
): readonly QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  for (let at = first; at < group.length; at += 1) {
    const { position, start, text } = group[at] as Passage;
    const from = start - base;
    if (from >= span.end) break;
    const low = Math.max(span.start, from);
    const high = Math.min(span.end, from + text.length);
    if (low >= high) continue;
    const words = text.slice(low - from, high - from);
    const kept = words.trim();
    if (kept === '') continue;
    const inner = low - from + words.indexOf(kept);
    pieces.push({
      passage: position,
      start: inner,
      end: inner + kept.length,
      outerStart: Math.max(span.outerStart - from, 0),
      outerEnd: Math.min(span.outerEnd - from, text.length),
      opens: span.outerStart >= from && span.outerStart < from + text.length,
      closes:
        span.outerEnd > from && span.outerEnd <= from + text.length && span.outerEnd > span.end,
    });
  }
  return pieces;
}

/** All quotations between marks, in reading order. */
export function quotedStretches(passages: readonly Passage[]): readonly QuotedStretch[] {
  const groups = paragraphsOfPassages(passages);
  const stretches: QuotedStretch[] = [];
  for (const [index, group] of groups.entries()) {
    const [head, tail] = [group[0], group.at(-1)];
    if (head === undefined || tail === undefined) continue;
    const text = fieldText(head.article, head.field).slice(head.start, tail.end);
    const next = groups[index + 1]?.[0];
    const goesOn = next?.field === head.field && OPENING.test(next.text);
    let first = 0;
    for (const span of markedSpansOf(text)) {
      // spans are in order, so no passage that ends before one holds a later one
      while ((group[first]?.end ?? Infinity) - head.start <= span.outerStart) first += 1;
      if (!span.isClosed && !goesOn) continue;
      const pieces = piecesOf(group, first, head.start, span);
      if (pieces.length > 0) {
        stretches.push({ pieces, paragraph: head.paragraph, goesOn: !span.isClosed });
      }
    }
  }
  return stretches;
}
