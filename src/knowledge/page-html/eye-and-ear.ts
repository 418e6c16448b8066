import type { HtmlNode } from './html-node';
import { hintOf } from './structure-hints';

const WORDY = /[\p{L}\p{N}]/u;
const ICON = /(?:^|[\s_-])(?:icons?|glyphicon|fa|material-symbols)(?:$|[\s_-])/iu;

/** For whom alone an element is: the eye, the ear, or (null) everybody or nobody. */
function kindOf(node: HtmlNode): 'eye' | 'ear' | null {
  const kind = node.nodeType === 1 ? hintOf(node)?.kind : undefined;
  return kind === 'eye' || kind === 'ear' ? kind : null;
}

const isBlank = (node: HtmlNode): boolean =>
  node.nodeType !== 1 && (node.nodeType !== 3 || (node.textContent ?? '').trim() === '');

/** No word has more letters that are elements of their own; bounds what a hostile page can make us look at. */
const MOST_BESIDE = 30;

/** The elements for eye or ear alone that stand beside one, nothing but white space between them. */
function companyOf(element: HtmlNode): readonly HtmlNode[] {
  const found = [element];
  for (const step of ['previousSibling', 'nextSibling'] as const) {
    let left = MOST_BESIDE;
    for (let at = element[step]; at !== null && left > 0; at = at[step]) {
      left -= 1;
      if (kindOf(at) !== null) found.push(at);
      else if (!isBlank(at)) break;
    }
  }
  return found;
}

/**
 * Whether an element within a line that is for the eye or the ear alone is a part of its sentence. Where a
 * page writes words twice, once for each, they are what the eye sees; where once, they must be a part of a
 * word, as a letter drawn large is. `before` is the line so far.
 */
export function isOfSentence(element: HtmlNode, before: string): boolean {
  const text = element.textContent ?? '';
  if (!WORDY.test(text) || ICON.test(element.getAttribute('class') ?? '')) return false;
  const company = companyOf(element);
  const isForBoth = company.some((other) => kindOf(other) === 'ear') || isNamed(element);
  if (kindOf(element) === 'eye' && (isForBoth || company.length > 1)) return true;
  if (kindOf(element) === 'ear' && (company.length > 1 || text.trim().length > 1)) return false;
  const next = element.nextSibling;
  const after = next?.nodeType === 3 ? (next.textContent ?? '') : '';
  return WORDY.test(before.slice(-1)) || WORDY.test(after.slice(0, 1));
}

/** Whether the element around one gives its words to readers aloud as a label. */
const isNamed = ({ parentElement }: HtmlNode): boolean =>
  parentElement?.localName === 'span' && parentElement.getAttribute('aria-label') !== null;
