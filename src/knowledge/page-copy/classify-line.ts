import { readAgencyCredit } from './agencies';
import { isSignOff } from './bylines';
import { isCommentCount } from './comments';
import { isCaption, isImageCredit, isPictureMarker } from './credits';
import type { Furniture } from './furniture';
import { isNavigation, isSectionMenu } from './navigation';
import { readMetaLine } from './meta-line';
import { isNewsletter } from './newsletter';
import { noticeKind } from './notices';
import { endsSentence, wordCount } from './prose';
import { isRelatedLine, isTopicsLine } from './related';
import { isSharing } from './sharing';
import { readTimestamp } from './timestamps';

/** Lines of one word that are furniture even between paragraphs, where other words may be headings. */
const SINGLE =
  /^[\W_]*(?:advertisements?|advertising|advert|ads?|share|tweet|print|e-?mail|menu|subscribe|login|loading|replay|autoplay|fullscreen|unmute|retweet|copied|donate|foto|image|photo|caption|credit|imprint|sitemap)[\W_]*$/iu;

/** Pictograms and arrows that pages put before their links. */
const SYMBOLS = /^(?:(?![©®™])[\p{So}\p{Sk}\p{Sm}\uFE0F\u200D\s»›])+/u;

function byWording(line: string): Furniture | null {
  const text = line.replace(SYMBOLS, '').replace(/^\[(.{3,60})\]$/u, '$1');
  if (isNavigation(text)) return 'navigation';
  if (isSharing(text)) return 'sharing';
  if (isCommentCount(text)) return 'comments';
  const notice = noticeKind(text);
  if (notice !== null) return notice;
  if (isNewsletter(text)) return 'newsletter';
  // "By Jane Doe | Photographs by John Roe" names the writer first
  const isByline = /^by\s[^|]+\|/iu.test(text) && readMetaLine(text)?.byline?.isLabelled === true;
  if (isByline) return null;
  if (isPictureMarker(text) || isImageCredit(text)) return 'image-credit';
  if (isCaption(text)) return 'caption';
  if (isTopicsLine(text)) return 'topics';
  return isRelatedLine(text) ? 'related' : null;
}

/** What a line is wherever on the page it stands; null where its place must decide. */
export function surelyFurniture(text: string): Furniture | null {
  // no furniture is as long as this, and the expressions below need not prove it
  if (text.length > 700) return null;
  if (isSignOff(text)) return 'byline';
  if (wordCount(text) <= 1 && !SINGLE.test(text) && !/\.\w{2,}|@/u.test(text)) return null;
  const time = readTimestamp(text);
  if (time !== null && (time.isLabelled || !time.hasDay)) return 'timestamp';
  return byWording(text);
}

/** What a line is where it stands outside the text: above the headline, below it, or after the end. */
export function perhapsFurniture(text: string): Furniture | null {
  if (text.length > 700) return null;
  const sure = surelyFurniture(text) ?? byWording(text);
  if (sure !== null) return sure;
  const meta = readMetaLine(text);
  if (meta !== null) return meta.byline === null ? 'timestamp' : 'byline';
  if (readAgencyCredit(text) !== null) return 'agency-credit';
  if (isSectionMenu(text) || (/^Tags?\s+\p{Lu}/u.test(text) && !endsSentence(text)))
    return 'topics';
  return /^[\W_\d]{1,12}$/u.test(text) ? 'sharing' : null;
}
