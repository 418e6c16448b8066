import type { Furniture } from './furniture';
import { isOpen, sameBlock, textAt, type Page } from './page';
import { isSentence, wordCount } from './prose';
import { isQuoting } from '../../core/language/words/quote-marks';

const ASKS: ReadonlySet<Furniture | null> = new Set<Furniture>(['newsletter', 'subscription']);
const BUTTON =
  /^(?:create (?:an? |your |a free )?account|sign[- ]?up(?: now| here| for free| today)?|subscribe(?: now| today)?|join(?: now| us)?|register(?: now)?|donate(?: now)?|learn more|find out more|download(?: now)?|enter (?:your )?e-?mail.{0,20}|your e-?mail.{0,10}|e-?mail(?: address)?|get started|support us)\W*$/iu;
const TO_THE_READER = /\b(?:you|your|yours|our|us|we|here)\b/iu;
const LONGEST = 45;
const SHORT = 12;

function isBlurb(text: string, isInForm: boolean): boolean {
  if (wordCount(text) > LONGEST || isQuoting(text) || /\b(?:said|says|told)\b/u.test(text))
    return false;
  return (isInForm && wordCount(text) <= SHORT) || TO_THE_READER.test(text) || !isSentence(text);
}

/** Marks the words of sign-up boxes: what stands right above a button, or between heading and form. */
export function markPromotions(page: Page): void {
  for (let at = 0; at < page.lines.length; at += 1) {
    const text = textAt(page, at);
    if (!isOpen(page, at)) continue;
    const isInForm = page.marks[at + 2] === 'newsletter' && sameBlock(page, at, at + 2);
    if (!isBlurb(text, isInForm)) continue;
    const below = textAt(page, at + 1);
    const isAboveButton = BUTTON.test(below) && !isOpen(page, at + 1);
    const isInBox = ASKS.has(page.marks[at - 1] ?? null);
    if (isAboveButton && (sameBlock(page, at, at + 1) || isInBox)) page.marks[at] = 'subscription';
  }
}
