import type { HtmlNode } from './html-node';

/** Elements, by lower-case name, that stand within a line: what they hold is not set apart. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr nobr'
  ).split(' '),
);

/** Elements, by lower-case name, whose text is no text of the page. */
export const WITHOUT_TEXT: ReadonlySet<string> = new Set(
  (
    'script style noscript template iframe object embed svg canvas audio video picture img button ' +
    'select textarea input head map math amp-analytics amp-pixel amp-img amp-iframe amp-video'
  ).split(' '),
);

/** Longer attributes are generated and say nothing. */
const LONGEST = 300;
const STRUCK_TAG = /^(?:s|del|strike)$/u;
const STRUCK_NAME = /(?:^|[\s_-])(?:strike-?through|line-through|struck(?:-?out)?)(?:$|[\s_-])/iu;

/** Whether the publisher struck out what an element holds: it is on the page, and does not stand. */
export function isStruck(element: HtmlNode): boolean {
  const written = (name: string): string => (element.getAttribute(name) ?? '').slice(0, LONGEST);
  return (
    STRUCK_TAG.test(element.localName) ||
    written('role') === 'deletion' ||
    /text-decoration[^;]*line-through/iu.test(written('style')) ||
    STRUCK_NAME.test(written('class'))
  );
}

/**
 * The words of an element on one line: paragraphs, items and lines that a break parts are parted by a
 * blank, what stands within a line is not; what is struck out is left out. Linear in the length, however deep elements nest.
 */
export function wordsIn(element: HtmlNode): string {
  const words: string[] = [];
  const rest: (HtmlNode | ' ')[] = [element];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (next === ' ') words.push(next);
    else if (next.nodeType === 3) words.push(next.textContent ?? '');
    else if (next.nodeType === 1 && isStruck(next)) words.push(' ');
    else if (next.nodeType === 1 && !WITHOUT_TEXT.has(next.localName)) {
      const isApart = !INLINE.has(next.localName);
      if (isApart) rest.push(' ');
      for (const inner of [...next.childNodes].reverse()) rest.push(inner);
      if (isApart) rest.push(' ');
    }
  }
  return words.join('').replaceAll(/\s+/gu, ' ').trim();
}
