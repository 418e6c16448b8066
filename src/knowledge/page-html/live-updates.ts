import { readTimestamp } from '../page-copy/timestamps';
import { LEAST_TIMES, saysLive } from '../page-copy/update-times';
import type { HtmlBlock } from './html-blocks';
import type { HtmlNode } from './html-node';

const HEADING = /^h[2-6]$/u;
const YEAR = /\b\d{4}\b(?!\s*(?:gmt|hrs|hours|utc|bst))/iu;

/** Whether a block is the time of an update, "15.42 BST", not the page's date. */
export function isUpdateTime({ time, text }: HtmlBlock): boolean {
  if (YEAR.test(text)) return false;
  const stamp = readTimestamp(text);
  return stamp?.isLabelled !== true && (time !== null || (stamp !== null && /\d/u.test(text)));
}

const ancestorsOf = ({ parent }: HtmlBlock): readonly HtmlNode[] => {
  const found: HtmlNode[] = [];
  for (let at = parent; at !== null; at = at.parentElement) found.push(at);
  return found;
};

/**
 * The marks of all blocks in the innermost element that holds the times of every update, where a page says, or
 * its headline does, that it is told in updates: what is found to be the main text is often one update alone.
 */
export function updateMarks(
  blocks: readonly HtmlBlock[],
  headline: string | null,
  isDeclared: boolean,
): ReadonlySet<string> {
  const times = blocks.filter(
    (block) => isUpdateTime(block) && block.hints.every(({ hint }) => hint.kind !== 'furniture'),
  );
  const [first, ...others] = times;
  const isLive = isDeclared
    ? times.length >= 2
    : times.length >= LEAST_TIMES && saysLive(headline ?? '');
  if (!isLive || first === undefined) return new Set();
  const shared = others.reduce<readonly HtmlNode[]>((common, time) => {
    const own = new Set(ancestorsOf(time));
    return common.filter((element) => own.has(element));
  }, ancestorsOf(first));
  const [innermost] = shared;
  const isInside = (block: HtmlBlock): boolean =>
    innermost !== undefined && ancestorsOf(block).includes(innermost);
  return new Set(blocks.filter(isInside).map(({ mark }) => mark));
}

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
    (block, at) => at <= last && ((block.time !== null && at > first) || isUpdateTime(block)),
  );
  return times.length >= LEAST_TIMES && saysLive(headline ?? '');
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
