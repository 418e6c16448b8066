import { readAgencyCredit } from './agencies';
import { blockSize, isOpen, sameBlock, textAt, type Page } from './page';
import { endsWithStop, isParagraph, isSentence, wordCount } from './prose';
import { isFooterHeading, isRelatedHeading, isTopicsHeading } from './related';

/** A heading inside the text is short; a link to an article hardly ever is. */
const LONGEST_HEADING = 5;
const MOST_ITEMS = 15;

function isItem(page: Page, index: number): boolean {
  const text = textAt(page, index);
  if (readAgencyCredit(text) !== null) return false;
  return !isParagraph(text) && !(isSentence(text) && endsWithStop(text)) && wordCount(text) <= 30;
}

function itemsAfter(page: Page, heading: number, isTopics: boolean): readonly number[] {
  const items: number[] = [];
  const isOneBlock =
    sameBlock(page, heading, heading + 1) && blockSize(page, heading) <= MOST_ITEMS;
  for (let at = heading + 1; at < page.lines.length && items.length < MOST_ITEMS; at += 1) {
    if (isOneBlock && !sameBlock(page, heading, at)) break;
    if (!isOpen(page, at)) continue;
    if (!isItem(page, at) || (isTopics && !isTopic(page, at))) break;
    items.push(at);
  }
  return items;
}

function isTopic(page: Page, index: number): boolean {
  return wordCount(textAt(page, index)) <= 4;
}

/**
 * Marks headings such as "Read more" with the list of links below them, up to the next paragraph. A
 * last short line right above a paragraph may be that paragraph's heading, so it stays, with a doubt.
 */
export function markLinkLists(page: Page, headline: number): void {
  for (let index = headline + 1; index < page.lines.length; index += 1) {
    const text = textAt(page, index);
    const isTopics = isTopicsHeading(text);
    if (!isTopics && !isRelatedHeading(text) && !isFooterHeading(text)) continue;
    // "People" or "Contents" also head a part of a text: only a list right below makes it furniture
    const items = itemsAfter(page, index, isTopics);
    if (isTopics && items.length === 0) continue;
    page.marks[index] ??= isTopics ? 'topics' : 'related';
    // "Tunnel opens" over "Read more": some pages put the link first
    const isLinkAbove = /^read more\W*$/iu.test(text) && sameBlock(page, index - 1, index);
    if (isLinkAbove && index - 1 > headline && isOpen(page, index - 1) && isItem(page, index - 1)) {
      page.marks[index - 1] = 'related';
      continue;
    }
    const last = items.at(-1);
    const isListOpen = last !== undefined && !sameBlock(page, index, last);
    for (const at of items) {
      const isLastOfMany = at === last && items.length > 1 && isListOpen;
      if (isLastOfMany && wordCount(textAt(page, at)) <= LONGEST_HEADING && isOpen(page, at + 1)) {
        page.doubts.set(at, 'stands at the end of a list of links, may be one of them');
      } else page.marks[at] = isTopics ? 'topics' : 'related';
    }
  }
}
