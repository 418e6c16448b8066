import { isNameShaped, isRole } from './bylines';
import type { Furniture } from './furniture';
import { readMetaLine } from './meta-line';
import { looksLikeOutlet } from './outlets';
import { isOpen, textAt, type Page } from './page';
import { endsSentence, isSentence, matterOf, plainForm, sharedMatter, wordCount } from './prose';

/** What stands between the headline and the text. */
export interface PageHead {
  /** Where the text begins; the number of lines where there is none. */
  readonly bodyStart: number;
  readonly standfirst: number | null;
  /** Lines that name the author without saying so. */
  readonly names: readonly number[];
}

const LONGEST_STANDFIRST = 70;
/** A standfirst tells what follows, so more than half of its words come again at once. */
const SUMMARY = 0.5;
const FOLLOWING = 6;
/** Lines below the headline among which the byline and the date are looked for. */
const MOST_ABOVE_META = 15;

const LIST_ITEM = /^(?:[-–—*•·▪●‣]|\d{1,3}[.)])\s/u;
const FUNCTION_WORD =
  /\b(?:the|an?|of|in|on|at|to|for|from|by|with|and|or|but|is|are|was|were|has|have|be|as|not|no|it|its|we|you|what|why|how|who|when|where)\b/iu;
const BYLINES: ReadonlySet<Furniture | null> = new Set<Furniture>(['byline', 'timestamp']);
const PICTURES: ReadonlySet<Furniture | null> = new Set<Furniture>([
  'caption',
  'image-credit',
  'player',
]);

/** What a line of the head is: by its wording, or as a name or role that only stands here. */
function headMark(page: Page, index: number): Furniture | null {
  return page.marks[index] ?? page.kinds[index] ?? null;
}

function marksBefore(page: Page, from: number): readonly (Furniture | null)[] {
  const found: (Furniture | null)[] = [];
  for (let at = from; at < page.lines.length; at += 1) {
    const mark = headMark(page, at) ?? (isLabel(page, at) ? 'byline' : null);
    if (mark === null) break;
    found.push(mark);
  }
  return found;
}

/** "Karte Staudamm Veltia EN": the words a picture is filed under, all of them capitalised. */
function isKeywords(text: string): boolean {
  return wordCount(text) >= 4 && !/(?:^|\s)\p{Ll}/u.test(text) && !FUNCTION_WORD.test(text);
}

/** A name or role beside a date or byline. */
function isLabel(page: Page, index: number): boolean {
  const text = textAt(page, index);
  return (isNameShaped(text) || isRole(text)) && !endsSentence(text);
}

function summarises(page: Page, index: number): boolean {
  const following = page.lines
    .slice(index + 1)
    .filter(({ text }, at) => isOpen(page, index + 1 + at) && isSentence(text))
    .slice(0, FOLLOWING);
  return (
    sharedMatter(textAt(page, index), matterOf(following.map(({ text }) => text).join('\n'))) >=
    SUMMARY
  );
}

/** Whether the first sentence below the headline is its standfirst and not yet the text. */
function isStandfirst(page: Page, index: number, headline: number): boolean {
  const text = textAt(page, index);
  if (wordCount(text) > LONGEST_STANDFIRST || wordCount(text) < 5) return false;
  // "BERLIN (Reuters) - …" begins a text, never a standfirst
  if (/^[\p{Lu}\d ,.'’/-]{3,60}(?:\([^()]{2,30}\))?\s*[–—-]\s/u.test(text)) return false;
  if (LIST_ITEM.test(text)) return false;
  if (!endsSentence(text)) return !isKeywords(text);
  const below = marksBefore(page, index + 1);
  if (below.some((mark) => BYLINES.has(mark))) return true;
  const isAbovePicture = below.some((mark) => PICTURES.has(mark));
  if (isAbovePicture && summarises(page, index)) return true;
  if (below.length > 0 && index > headline + 1) {
    page.doubts.set(
      index,
      'may be the standfirst or a caption: more of the head of the page follows',
    );
  }
  return false;
}

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
    const meta = page.marks[at] === 'related' ? null : readMetaLine(textAt(page, at));
    const tells =
      (meta?.byline ?? null) !== null || meta?.timestamps.some(({ hasDay }) => hasDay) === true;
    if (tells && sentences.length - above > above + 1) return at;
  }
  return -1;
}

/** Whether a line without a stop is the standfirst: below the headline, or the only long one. */
function isLooseStandfirst(
  page: Page,
  index: number,
  headline: number,
  loose: readonly number[],
): boolean {
  const text = textAt(page, index);
  if (LIST_ITEM.test(text) || isKeywords(text) || wordCount(text) < 5) return false;
  if (index === headline + 1) return true;
  const long = loose.filter((at) => wordCount(textAt(page, at)) >= 9);
  return long.length === 1 && long[0] === index;
}

function isMentioned(page: Page, name: string, from: number): boolean {
  const plain = plainForm(name);
  return page.lines
    .slice(from)
    .some(({ text }) => isSentence(text) && plainForm(text).includes(plain));
}

/**
 * Marks what stands between the headline and the text, and finds where the text begins. Short lines
 * that are followed by more of the head are labels of the page; one right above the text may be its
 * first heading, so it stays, with a doubt.
 */
export function readHead(page: Page, headline: number): PageHead {
  let standfirst: number | null = null;
  let bodyStart = page.lines.length;
  const loose: number[] = [];
  const early: number[] = [];
  const metaEnd = lastMeta(page, headline);
  for (let at = headline + 1; at < page.lines.length; at += 1) {
    const mark = headMark(page, at);
    const text = textAt(page, at);
    if (mark !== null) {
      page.marks[at] = mark;
    } else if (plainForm(text) === plainForm(textAt(page, headline))) {
      page.marks[at] = 'headline';
    } else if (isSentence(text) && at < metaEnd) {
      if (standfirst === null && wordCount(text) >= 5) standfirst = at;
      else {
        page.doubts.set(at, 'stands above the byline or date: a caption, a highlight or the text');
        early.push(at);
      }
    } else if (isSentence(text)) {
      if (standfirst === null && isStandfirst(page, at, headline)) standfirst = at;
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
    } else if (standfirst === null && isLooseStandfirst(page, at, headline, loose)) standfirst = at;
    else if (isKeywords(text)) page.marks[at] = 'caption';
    else if (!isAboveText && wordCount(text) <= 5 && !LIST_ITEM.test(textAt(page, at + 1))) {
      page.marks[at] = 'topics';
    } else page.doubts.set(at, 'is no sentence: a heading of the text, or a label of the page');
  }
  if (standfirst !== null) page.marks[standfirst] = 'standfirst';
  const firstKept = [...loose, ...early].sort((a, b) => a - b).find((at) => isOpen(page, at));
  return { bodyStart: Math.min(bodyStart, firstKept ?? bodyStart), standfirst, names };
}
