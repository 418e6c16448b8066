import { isOpen, textAt, type Page } from './page';
import { isSentence } from './prose';
import { readTimestamp } from './timestamps';

/** Times between paragraphs are those of updates where the headline says so and there are this many. */
export const LEAST_TIMES = 3;
const LIVE = /\blive\b|\blatest\b|\bupdates\b|\bas it happened\b/iu;
const CLOCK = /\d\s?[:.h]\s?\d{2}|\d\s?[ap]\.?\s?m\b/iu;
/** Lines between an update's time and its first sentence: a title, a name, a button. */
const MOST_BETWEEN = 4;

/** Whether a headline says that the article is told in updates. */
export const saysLive = (headline: string): boolean => LIVE.test(headline);

/** Whether a line is a time of day alone, "15.42 BST", as stands above an update. */
export function isClockTime(text: string): boolean {
  const stamp = readTimestamp(text);
  return stamp !== null && !stamp.hasDay && !stamp.isLabelled && CLOCK.test(text);
}

/** Takes back the marks of times that stand above updates: they date what follows, so each stays, with a doubt. */
export function keepUpdateTimes(page: Page, headline: number, title: string): void {
  if (!saysLive(title)) return;
  const opensUpdate = (at: number): boolean =>
    page.lines
      .slice(at + 1, at + 2 + MOST_BETWEEN)
      .some(({ text }, step) => isOpen(page, at + 1 + step) && isSentence(text));
  const times = page.lines.flatMap((_, at) =>
    at > headline &&
    page.marks[at] === 'timestamp' &&
    isClockTime(textAt(page, at)) &&
    opensUpdate(at)
      ? [at]
      : [],
  );
  if (times.length < LEAST_TIMES) return;
  for (const at of times) {
    page.marks[at] = null;
    page.doubts.set(at, 'time of an update: kept because it dates what follows');
  }
}
