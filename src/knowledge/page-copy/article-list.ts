import { isOpen, textAt, type Page } from './page';
import { wordCount } from './prose';
import { readTimestamp } from './timestamps';

/** Days that stand alone between short texts are those of teasers where there are this many different ones. */
const DAYS = 3;
const LONGEST_TEASER = 45;

/** Whether a copied page looks like a list of articles: short texts, each with a day of its own. `from`: the line below the headline. */
export function looksLikeList(page: Page, from: number): boolean {
  const days = new Set<string>();
  for (let at = from; at < page.lines.length; at += 1) {
    const text = textAt(page, at);
    if (isOpen(page, at) && wordCount(text) > LONGEST_TEASER) return false;
    for (const day of readTimestamp(text)?.published ?? []) days.add(day);
  }
  return days.size >= DAYS;
}
