import type { HtmlNode } from './html-node';

/** What a page sets its rows of labels in; in a paragraph a span is a part of a sentence. */
const HOLDS_ROWS = /^(?:div|header|footer|section|aside)$/u;

const isBlank = ({ nodeType, textContent }: HtmlNode): boolean =>
  nodeType !== 3 || (textContent ?? '').trim() === '';

/**
 * Whether an element within a line is one of a row of labels that only the page's style sets apart: an author, her
 * beat, the hour. `before` is the line so far; what is set apart by a blank stays in one line.
 */
export function isSetApart(element: HtmlNode, owner: HtmlNode, before: string): boolean {
  return (
    element.localName === 'span' &&
    element.parentElement === owner &&
    HOLDS_ROWS.test(owner.localName) &&
    /[\p{Ll}\p{N}]$/u.test(before) &&
    /^\p{Lu}\p{Ll}/u.test(element.textContent ?? '') &&
    [...owner.childNodes].every(isBlank)
  );
}
