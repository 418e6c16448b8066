import { isSentence } from '../page-copy/prose';
import { isRelatedHeading } from '../page-copy/related';
import type { HtmlBlock } from './html-blocks';
import type { Verdict } from './verdict';
import { CLOSING_MARKS } from '../../core/language/words/quote-marks';

const LEAD_IN: Verdict = { kind: 'kept', isSure: false, doubt: null };
const TEXT: Verdict = { kind: 'kept', isSure: true, doubt: null };
/** More of this than not: a list of links. */
const LINKED = 0.5;

/** Blocks in a row, from `start` up to `end`, that stand in one list. */
interface List {
  readonly start: number;
  readonly end: number;
}

function listsOf(blocks: readonly HtmlBlock[]): readonly List[] {
  const lists: List[] = [];
  for (let start = 0; start < blocks.length; start += 1) {
    const list = blocks[start]?.list ?? null;
    if (list === null) continue;
    let end = start + 1;
    while (blocks[end]?.list === list) end += 1;
    lists.push({ start, end });
    start = end - 1;
  }
  return lists;
}

const FOLLOWED = new RegExp(`\\p{L}[${CLOSING_MARKS}]?\\s?:$`, 'u');
/** Whether a line says that something follows: "The loan is not given:". */
const isLeadIn = (text: string): boolean => FOLLOWED.test(text);

/**
 * Keeps lists of the text whole, with the line that leads them in: half of a list, or a list without its
 * "not:", says something else than the page. What the markup itself names as furniture stays out. `start` is
 * the block before the text: the headline, or -1.
 */
export function keepLists(
  blocks: readonly HtmlBlock[],
  verdicts: readonly Verdict[],
  marked: readonly (Verdict | null)[],
  start: number,
): readonly Verdict[] {
  const settled = [...verdicts];
  const isOut = (at: number): boolean => marked[at]?.kind === 'dropped';
  const keep = (at: number): void => {
    if (!isOut(at)) settled[at] = TEXT;
  };
  for (const { start: from, end } of listsOf(blocks)) {
    const items = blocks.slice(from, end);
    const linked = items.reduce((sum, item) => sum + item.linked * item.text.length, 0);
    const length = items.reduce((sum, item) => sum + item.text.length, 0);
    const isKept = items.some((_, step) => verdicts[from + step]?.kind === 'kept');
    if (!isKept || linked >= LINKED * length) continue;
    const isLed = isLeadIn(blocks[from - 1]?.text ?? '');
    if (!isLed && !items.some(({ text }) => isSentence(text))) continue;
    items.forEach((_, step) => {
      keep(from + step);
    });
    if (isLed) keep(from - 1);
  }
  // a lead-in belongs to whatever follows it, a table or a quotation as well
  blocks.forEach(({ text }, at) => {
    const isLeft = settled[at]?.kind === 'dropped' && !isOut(at) && at > start;
    const isText = settled[at + 1]?.kind === 'kept';
    if (isLeft && isText && isLeadIn(text) && !isRelatedHeading(text)) settled[at] = LEAD_IN;
  });
  return settled;
}
