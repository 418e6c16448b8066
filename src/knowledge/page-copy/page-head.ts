import { isNameShaped, isRole } from './bylines';
import { isHeadMeta } from './headline-candidates';
import { readMetaLine } from './meta-line';
import { looksLikeOutlet } from './outlets';
import { isOpen, textAt, type Page } from './page';
import { isListItem, isSentence, plainForm, wordCount } from './prose';
import { headMark, isKeywords, isLooseStandfirst, isStandfirst } from './standfirst';

/** What stands between the headline and the text. */
export interface PageHead {
  /** Where the text begins; the number of lines where there is none. */
  readonly bodyStart: number;
  readonly standfirst: number | null;
  /** Lines that name the author without saying so. */
  readonly names: readonly number[];
}

/** Lines below the headline among which the byline and the date are looked for. */
const MOST_ABOVE_META = 15;

/**
 * The last line of the head that says who or when, with at most two sentences above it and more below
 * it; -1 where there is none. Highlights and captions may stand above the byline, not the text.
 */
function lastMeta(page: Page, headline: number): number {
  const sentences = page.lines.flatMap(({ text }, at) =>
    at > headline && isOpen(page, at) && page.kinds[at] === null && isSentence(text) ? [at] : [],
  );
  const [, , third = page.lines.length] = sentences;
  for (let at = Math.min(third, headline + MOST_ABOVE_META); at > headline; at -= 1) {
    const above = sentences.filter((sentence) => sentence < at).length;
    if (isHeadMeta(page, at, headline) && sentences.length - above > above + 1) return at;
  }
  return -1;
}

function isMentioned(page: Page, name: string, from: number): boolean {
  const plain = plainForm(name);
  return page.lines
    .slice(from)
    .some(({ text }) => isSentence(text) && plainForm(text).includes(plain));
}

/** The line below the headline that is the given standfirst; null where none is. */
function standfirstAt(page: Page, headline: number, given: string): number | null {
  const plain = plainForm(given);
  const at = page.lines.findIndex(
    ({ text }, index) =>
      index > headline && index <= headline + MOST_ABOVE_META && plainForm(text) === plain,
  );
  return plain === '' || at < 0 ? null : at;
}

/**
 * Marks what stands between the headline and the text, and finds where the text begins. Short lines
 * that are followed by more of the head are labels of the page; one right above the text may be its
 * first heading, so it stays, with a doubt. `given` is the standfirst where it is known.
 */
export function readHead(page: Page, headline: number, given?: string): PageHead {
  let standfirst = given === undefined ? null : standfirstAt(page, headline, given);
  let bodyStart = page.lines.length;
  const loose: number[] = [];
  const early: number[] = [];
  const mayGuess = given === undefined;
  const metaEnd = lastMeta(page, headline);
  for (let at = headline + 1; at < page.lines.length; at += 1) {
    const mark = headMark(page, at);
    const text = textAt(page, at);
    if (at === standfirst) {
      page.marks[at] = 'standfirst';
    } else if (mark !== null) {
      page.marks[at] = mark;
    } else if (plainForm(text) === plainForm(textAt(page, headline))) {
      page.marks[at] = 'headline';
    } else if (isSentence(text) && at < metaEnd) {
      if (mayGuess && standfirst === null && wordCount(text) >= 5) standfirst = at;
      else {
        page.doubts.set(at, 'stands above the byline or date: a caption, a highlight or the text');
        early.push(at);
      }
    } else if (isSentence(text)) {
      if (mayGuess && standfirst === null && isStandfirst(page, at, headline)) standfirst = at;
      else {
        bodyStart = at;
        break;
      }
    } else loose.push(at);
  }

  const names: number[] = [];
  for (const at of loose) {
    const text = textAt(page, at);
    const isAboveText = at + 1 === bodyStart;
    const isNearMeta = [at - 1, at + 1].some((near) => {
      const beside = textAt(page, near);
      return near > headline && (readMetaLine(beside) !== null || isRole(beside));
    });
    if (isRole(text)) page.marks[at] = 'byline';
    else if (looksLikeOutlet(text)) page.marks[at] = 'navigation';
    else if (
      isNameShaped(text) &&
      !isMentioned(page, text, bodyStart) &&
      (isNearMeta || !isAboveText)
    ) {
      page.marks[at] = 'byline';
      names.push(at);
    } else if (mayGuess && standfirst === null && isLooseStandfirst(page, at, headline, loose))
      standfirst = at;
    else if (isKeywords(text)) page.marks[at] = 'caption';
    else if (!isAboveText && wordCount(text) <= 5 && !isListItem(textAt(page, at + 1))) {
      page.marks[at] = 'topics';
    } else page.doubts.set(at, 'is no sentence: a heading of the text, or a label of the page');
  }
  if (standfirst !== null) page.marks[standfirst] = 'standfirst';
  const firstKept = [...loose, ...early].sort((a, b) => a - b).find((at) => isOpen(page, at));
  return { bodyStart: Math.min(bodyStart, firstKept ?? bodyStart), standfirst, names };
}
