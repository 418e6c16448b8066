import { isNameShaped, isRole } from './bylines';
import type { Furniture } from './furniture';
import { isDated, isHeadMeta } from './headline-candidates';
import { isOpen, textAt, type Page } from './page';
import { endsSentence, isListItem, isSentence, matterOf, sharedMatter, wordCount } from './prose';
import { isClockTime } from './update-times';

const LONGEST_STANDFIRST = 70;
const SHORTEST_STANDFIRST = 5;
/** A standfirst tells what follows, so more than half of its words come again at once. */
const SUMMARY = 0.5;
const FOLLOWING = 6;
const FUNCTION_WORD =
  /\b(?:the|an?|of|in|on|at|to|for|from|by|with|and|or|but|is|are|was|were|has|have|be|as|not|no|it|its|we|you|what|why|how|who|when|where)\b/iu;
/** "BERLIN (Reuters) - …" begins a text, never a standfirst. */
const DATELINE = /^[\p{Lu}\d ,.'’/-]{3,60}(?:\([^()]{2,30}\))?\s*[–—-]\s/u;
const BYLINES: ReadonlySet<Furniture | null> = new Set<Furniture>(['byline', 'timestamp']);
const PICTURES: ReadonlySet<Furniture | null> = new Set<Furniture>([
  'caption',
  'image-credit',
  'player',
]);

/** What a line of the head is: by its wording, or as a name or role that only stands here. */
export function headMark(page: Page, index: number): Furniture | null {
  return page.marks[index] ?? page.kinds[index] ?? null;
}

/** A name or role beside a date or byline. */
function isLabel(page: Page, index: number): boolean {
  const text = textAt(page, index);
  return (isNameShaped(text) || isRole(text)) && !endsSentence(text);
}

/** What the lines below one are, as long as they belong to the head. */
function headBelow(page: Page, from: number, headline: number): readonly (Furniture | null)[] {
  const found: (Furniture | null)[] = [];
  for (let at = from; at < page.lines.length; at += 1) {
    const mark = headMark(page, at) ?? (isLabel(page, at) ? 'byline' : null);
    const isHeading = mark === 'timestamp' && isDated(page, at) && !isHeadMeta(page, at, headline);
    if (mark === null || isHeading) break;
    found.push(mark);
  }
  return found;
}

/** "Karte Staudamm Veltia EN": the words a picture is filed under, all of them capitalised. */
export function isKeywords(text: string): boolean {
  return wordCount(text) >= 4 && !/(?:^|\s)\p{Ll}/u.test(text) && !FUNCTION_WORD.test(text);
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
export function isStandfirst(page: Page, index: number, headline: number): boolean {
  const text = textAt(page, index);
  if (wordCount(text) > LONGEST_STANDFIRST || wordCount(text) < SHORTEST_STANDFIRST) return false;
  if (DATELINE.test(text) || isListItem(text)) return false;
  // what stands below a time of day is the first update of several
  if (isClockTime(textAt(page, index - 1))) return false;
  if (!endsSentence(text)) return !isKeywords(text);
  const below = headBelow(page, index + 1, headline);
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

/** Whether a line without a stop is the standfirst: below the headline, or the only long one. */
export function isLooseStandfirst(
  page: Page,
  index: number,
  headline: number,
  loose: readonly number[],
): boolean {
  const text = textAt(page, index);
  if (headline < 0) return false;
  if (isListItem(text) || isKeywords(text) || wordCount(text) < SHORTEST_STANDFIRST) return false;
  if (/^(?:story )?highlights\b/iu.test(text)) return false;
  if (index === headline + 1) return true;
  const long = loose.filter((at) => wordCount(textAt(page, at)) >= 9);
  return long.length === 1 && long[0] === index;
}
