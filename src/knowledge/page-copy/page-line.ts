import { isListItem } from './prose';
import { CLOSING_MARKS } from '../../core/language/words/quote-marks';

/** One paragraph, heading or scrap of a page copy, without the white space around it. */
export interface PageLine {
  /** Where it begins in the copy, counted from 1. */
  readonly number: number;
  /** To the letter; a paragraph that was wrapped by hand keeps its line breaks. */
  readonly text: string;
  /** Lines without a blank line between them share a block, counted from 0. */
  readonly block: number;
}

const NARROWEST = 45;
const WIDEST = 120;
const SENTENCE_END = new RegExp(`[.!?…:;][${CLOSING_MARKS})\\]]*$`, 'u');

/** Whether a block is one paragraph that was broken into lines of like width. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2 || lines.some((line) => isListItem(line))) return false;
  const full = lines.slice(0, -1).map((line) => line.length);
  const widest = Math.max(...full);
  const last = lines.at(-1)?.length ?? 0;
  if (widest > WIDEST || last > widest + 8) return false;
  if (Math.min(...full) < Math.max(NARROWEST, 0.65 * widest)) return false;
  const breaks = full.map((_, index) => ({
    before: lines[index] ?? '',
    after: lines[index + 1] ?? '',
  }));
  const open = breaks.filter(({ before }) => !SENTENCE_END.test(before)).length;
  const goesOn = breaks.some(
    ({ before, after }) => !SENTENCE_END.test(before) && /^[\p{Ll}\d]/u.test(after),
  );
  return goesOn && open >= breaks.length / 2;
}

/** Cuts a page copy into its lines; wrapped paragraphs become one line. Blank lines are left out. */
export function linesOf(copy: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let pending: { number: number; text: string }[] = [];
  let block = 0;
  const flush = (): void => {
    const [first] = pending;
    if (first === undefined) return;
    if (isWrapped(pending.map(({ text }) => text))) {
      lines.push({ ...first, text: pending.map(({ text }) => text).join('\n'), block });
    } else {
      for (const line of pending) lines.push({ ...line, block });
    }
    pending = [];
    block += 1;
  };
  for (const [index, raw] of copy.split(/\r\n|\r|\n/u).entries()) {
    const text = raw.trim();
    if (text === '') flush();
    else pending.push({ number: index + 1, text });
  }
  flush();
  return lines;
}
