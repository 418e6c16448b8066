import { nestingDepth } from './html-depth';

/** Most elements of a page (news has some 3,000): at this many Readability takes three seconds. */
const MOST_TAGS = 12_000;
/** Readability's time grows with the third power of the depth: half a second at this one. */
const DEEPEST = 200;
const RAW = /<(script|style|svg)\b/giu;

/** A page without its scripts, styles and drawings, whose elements are no part of the text. Linear in the length. */
function withoutScripts(html: string): string {
  const parts: string[] = [];
  const lower = html.toLowerCase();
  let from = 0;
  for (let at = 0; ;) {
    RAW.lastIndex = at;
    const opened = RAW.exec(html);
    if (!opened) break;
    const end = lower.indexOf(`</${(opened[1] ?? '').toLowerCase()}`, opened.index);
    if (end < 0) break;
    parts.push(html.slice(from, opened.index));
    from = end;
    at = end;
  }
  return [...parts, html.slice(from)].join('');
}

/** Why a page is too large to be parsed in bounded time, with the cure; null where it is not. */
export function tooLarge(html: string): string | null {
  const markup = withoutScripts(html);
  const tags = markup.match(/<[a-z!]/giu)?.length ?? 0;
  if (tags > MOST_TAGS) return `the page has ${tags} elements, at most ${MOST_TAGS} are read`;
  return nestingDepth(markup) > DEEPEST ? `elements nest more than ${DEEPEST} deep` : null;
}
