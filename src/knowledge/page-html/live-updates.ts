import { readTimestamp } from '../page-copy/timestamps';
import type { HtmlBlock } from './html-blocks';

/** Times within the text are those of updates where the headline says so and there are this many. */
const TIMES = 3;
const LIVE = /\blive\b|\blatest\b|\bupdates\b|\bas it happened\b/iu;
const HEADING = /^h[2-6]$/u;
const YEAR = /\b\d{4}\b(?!\s*(?:gmt|hrs|hours|utc|bst))/iu;

/** Whether a block is the time of an update, "15.42 BST", not the page's date. */
const isUpdateTime = ({ time, text }: HtmlBlock): boolean =>
  time !== null && !YEAR.test(text) && readTimestamp(text)?.isLabelled !== true;

/** Whether a page is told in updates, each with its time: it says so, or its headline and times do. */
export function isToldInUpdates(
  blocks: readonly HtmlBlock[],
  headline: string | null,
  first: number,
  last: number,
  isDeclared: boolean,
): boolean {
  if (isDeclared) return true;
  const times = blocks.filter(
    (block, at) => block.time !== null && at <= last && (at > first || isUpdateTime(block)),
  );
  return times.length >= TIMES && LIVE.test(headline ?? '');
}

/**
 * Where a page of updates begins: what stands right above its first sentence, up to the page's head, is the
 * first update's time and title, and the list of what happened. `first` where no time stands there.
 */
export function updatesStart(
  blocks: readonly HtmlBlock[],
  headline: number,
  first: number,
): number {
  const isOfUpdates = (block: HtmlBlock): boolean =>
    isUpdateTime(block) || HEADING.test(block.tag) || block.list !== null;
  let start = first;
  while (start - 1 > headline) {
    const above = blocks[start - 1];
    if (above === undefined || !isOfUpdates(above)) break;
    start -= 1;
  }
  return blocks.slice(start, first).some(isUpdateTime) ? start : first;
}
