import { readAgencyCredit } from './agencies';
import { isCommentButton, isCommentsHeading } from './comments';
import { looksLikeOutlet } from './outlets';
import { isOpen, sameBlock, textAt, type Page } from './page';
import { isParagraph, isSentence, matterOf, sharedMatter, wordCount } from './prose';
import { isFooterHeading, isRelatedHeading, isTopicsHeading } from './related';
import { isQuoting } from '../../core/language/words/quote-marks';

/** A text that goes on after a list of links keeps to its matter; blurbs of other articles do not. */
const SAME_MATTER = 0.2;
const LONGEST_HEADING = 5;
const SIGNS_OF_COMMENTS = 2;

const opensFooter = (page: Page, index: number): boolean =>
  isFooterHeading(textAt(page, index)) || page.marks[index] === 'copyright';

/** Lists of links and topics also stand within a text: whatever sentence follows keeps them there. */
function opensLinks(page: Page, index: number): boolean {
  const text = textAt(page, index);
  if (!isRelatedHeading(text) && !isTopicsHeading(text)) return false;
  for (let at = index + 1; at < page.lines.length; at += 1) {
    if (opensFooter(page, at) || isCommentsHeading(textAt(page, at))) return true;
    if (isOpen(page, at) && isSentence(textAt(page, at))) return false;
  }
  return true;
}

/** Whether a sentence belongs to the article: it shares words with it, or somebody speaks. */
function isOfArticle(text: string, matter: ReadonlySet<string>): boolean {
  return (
    sharedMatter(text, matter) >= SAME_MATTER ||
    isQuoting(text) ||
    /\b(?:said|says|told)\b/u.test(text)
  );
}

/**
 * Whether the article goes on below: two sentences of it, with nothing but a short heading or known
 * furniture between them; or one that is the very last line of the page.
 */
function goesOn(page: Page, from: number, matter: ReadonlySet<string>): boolean {
  const lastOpen = page.marks.lastIndexOf(null);
  let sentences = 0;
  let isArticle = false;
  for (let at = from; at < page.lines.length; at += 1) {
    if (!isOpen(page, at)) continue;
    const text = textAt(page, at);
    if (isSentence(text) && !/\?$/u.test(text)) {
      sentences += 1;
      isArticle ||= isOfArticle(text, matter);
      if (isArticle && (sentences >= 2 || (at === lastOpen && isParagraph(text)))) return true;
    } else if (wordCount(text) > LONGEST_HEADING) {
      sentences = 0;
      isArticle = false;
    }
  }
  return false;
}

/** Where the rest of the page begins: the first footer that no text of the article follows. */
function footerStart(page: Page, bodyStart: number): number {
  let paragraphs = 0;
  const above: string[] = [];
  for (let at = bodyStart; at < page.lines.length; at += 1) {
    const text = textAt(page, at);
    if (isOpen(page, at) && isSentence(text)) {
      paragraphs += 1;
      above.push(text);
      continue;
    }
    if (paragraphs < 2) continue;
    if (isCommentsHeading(text)) {
      const signs = page.lines.slice(at + 1).filter((line) => isCommentButton(line.text)).length;
      if (signs >= SIGNS_OF_COMMENTS) return at;
    }
    if (opensLinks(page, at)) return at;
    const isFooter = opensFooter(page, at) || isCommentsHeading(text);
    if (isFooter && !goesOn(page, at + 1, matterOf(above.join('\n')))) return at;
  }
  return page.lines.length;
}

/** Whether a line begins three or more short lines in a row, as menus have them. */
function isMenuRun(page: Page, index: number): boolean {
  const isEntry = (at: number): boolean => {
    const text = textAt(page, at);
    return text !== '' && wordCount(text) <= 4 && !/[.!?:]$/u.test(text) && !/\d/u.test(text);
  };
  return [
    [-2, -1, 0],
    [-1, 0, 1],
    [0, 1, 2],
  ].some((run) =>
    run.every((step) => isEntry(index + step) && sameBlock(page, index, index + step)),
  );
}

/**
 * Marks what follows the text: footers with all they hold, then the lines after the last sentence
 * that are furniture there (a byline, an agency credit, a date). What is left stays, with a doubt.
 * Returns the place after the last line of the text.
 */
export function readTail(page: Page, bodyStart: number): number {
  const footer = footerStart(page, bodyStart);
  for (let at = footer; at < page.lines.length; at += 1) {
    const isCredit = isOpen(page, at) && /^sources?:|^\(/iu.test(textAt(page, at));
    page.marks[at] ??=
      isCredit && readAgencyCredit(textAt(page, at)) !== null ? 'agency-credit' : 'below-the-text';
  }
  let end = footer;
  while (end > bodyStart) {
    const at = end - 1;
    if (isOpen(page, at) && isSentence(textAt(page, at))) break;
    end = at;
  }
  for (let at = end; at < footer; at += 1) {
    const text = textAt(page, at);
    const isAgencyLine = readAgencyCredit(text) !== null;
    if (isAgencyLine && page.marks[at - 1] !== 'caption') page.marks[at] = 'agency-credit';
    else if (isOpen(page, at) && looksLikeOutlet(text)) page.marks[at] = 'navigation';
    else page.marks[at] ??= page.kinds[at] ?? (isMenuRun(page, at) ? 'navigation' : null);
  }
  for (let at = end; at < footer; at += 1) {
    const beside = [at - 1, at + 1].filter((near) => near >= end && sameBlock(page, at, near));
    const isAmongFurniture = beside.length > 0 && beside.every((near) => !isOpen(page, near));
    const text = textAt(page, at);
    if (isAmongFurniture && wordCount(text) <= 4 && !/[\d()]/u.test(text))
      page.marks[at] ??= 'navigation';
  }
  return end;
}
