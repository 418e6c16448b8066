import type { Furniture } from './furniture';
import { isOpen, sameBlock, textAt, type Page } from './page';
import { isListItem, isSentence, plainForm, wordCount } from './prose';

/** Fewer words may well be said twice. */
const SHORTEST_REPEAT = 5;
const MOST_COMPARED = 500;

/** Marks pull quotes and doubled paragraphs: lines whose words stand to the letter in another one. */
function markRepeats(page: Page, from: number, to: number): void {
  const open = page.lines.flatMap(({ text }, at) =>
    at >= from && at < to && isOpen(page, at) ? [{ at, plain: plainForm(text) }] : [],
  );
  const first = new Map<string, number>();
  for (const { at, plain } of open) if (!first.has(plain)) first.set(plain, at);
  // in a text of this length nobody pulls quotes, and comparing all with all would take long
  const others = open.length > MOST_COMPARED ? [] : open;
  for (const { at, plain } of open) {
    if (wordCount(plain) < SHORTEST_REPEAT) continue;
    const isDouble = first.get(plain) !== at;
    const isPulled = others.some(
      (other) => other.plain.length > plain.length && other.plain.includes(plain),
    );
    if (isDouble || isPulled) page.marks[at] = 'repeat';
  }
}

/** The lines in a row around one that are furniture by their wording. */
function runAround(edge: readonly (Furniture | null)[], index: number): readonly number[] {
  let first = index;
  let last = index;
  while ((edge[first - 1] ?? null) !== null) first -= 1;
  while ((edge[last + 1] ?? null) !== null) last += 1;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** Share bars and menus between paragraphs: lines that are furniture by their wording and not alone. */
function markRuns(page: Page, from: number, to: number): void {
  const edge = page.kinds.map((kind, at) => (isOpen(page, at) ? kind : null));
  for (let at = from; at < to; at += 1) {
    const mark = edge[at];
    if (mark === null || mark === undefined) continue;
    const hasCompany = [at - 1, at + 1].some(
      (near) =>
        near >= from &&
        near < to &&
        sameBlock(page, at, near) &&
        (edge[near] === mark || (page.marks[near] ?? null) !== null),
    );
    const run = runAround(edge, at);
    const isBar =
      run.length >= 3 && run.some((near) => !/^[\d\W]*\d[\d\W]*$/u.test(textAt(page, near)));
    if ((hasCompany || isBar) && mark !== 'timestamp' && mark !== 'byline') page.marks[at] = mark;
    else page.doubts.set(at, 'looks like a part of the page, but stands alone within the text');
  }
}

/** Settles the lines between the first and the last sentence of the text. */
export function readBody(page: Page, from: number, to: number): void {
  markRuns(page, from, to);
  markRepeats(page, from, to);
  for (let at = from; at < page.lines.length; at += 1) {
    const text = textAt(page, at);
    if (!isOpen(page, at) || isSentence(text) || isListItem(text) || page.doubts.has(at)) continue;
    page.doubts.set(
      at,
      at < to
        ? 'is no sentence: a heading of the text, or a part of the page'
        : 'stands after the last sentence: the end of the text, or a part of the page',
    );
  }
}
