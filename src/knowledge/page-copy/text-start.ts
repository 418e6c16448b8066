import { isCandidate, isMeta } from './headline-candidates';
import { isOpen, type Page } from './page';
import { isParagraph } from './prose';

/** Lines at the top of a page where a notice may stand above the headline. */
const TOP = 15;
/** Paragraphs that stand no farther apart are one text. */
const GAP = 8;

/** Whether a paragraph stands above the headline: a label-like line and then a byline or date follow. */
function isBeforeHeadline(page: Page, index: number, next: number): boolean {
  if (index > TOP) return false;
  for (let at = index + 1; at < next; at += 1) {
    if (isMeta(page, at))
      return page.lines.slice(index + 1, at).some((_, step) => isCandidate(page, index + 1 + step));
  }
  return false;
}

/** The first line of the running text: a paragraph that others follow, or the only one there is. */
export function textStart(page: Page): number {
  const paragraphs = page.lines.flatMap(({ text }, index) =>
    isOpen(page, index) && isParagraph(text) ? [index] : [],
  );
  const joined = paragraphs.find((index, place) => {
    const next = paragraphs[place + 1];
    if (isBeforeHeadline(page, index, next ?? page.lines.length)) return false;
    return next !== undefined && next - index <= GAP;
  });
  return joined ?? paragraphs[0] ?? -1;
}
