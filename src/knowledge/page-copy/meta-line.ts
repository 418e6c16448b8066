import { isAgency } from '../../core/language/words/agencies';
import { readAgencyCredit } from './agencies';
import {
  isNameShaped,
  isRole,
  isStaff,
  readByline,
  splitByline,
  withoutHandles,
  type Byline,
} from './bylines';
import { isCommentCount } from './comments';
import { looksLikeOutlet } from './outlets';
import { readTimestamp, type Timestamp } from './timestamps';

/** What a line about the article says: who wrote it and when, in any mixture. */
export interface MetaLine {
  readonly byline: Byline | null;
  readonly timestamps: readonly Timestamp[];
}

const SEPARATOR =
  /\s*[|•·]\s*|\s+\/\s+|\s+[–—-]\s+|\s{2,}|\s+and\s+(?=\p{Lu}\S+ \p{Lu}\S+ in )|,?\s+(?=(?:by|BY|By)\s+[\p{L}@])/u;
const CONTACT = /^(?:e-?mail:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^@\w{2,30}$|^twitter:?\s*@\w+$/iu;
const USER = /^by\s+[\p{Ll}\d_.-]{2,20}$/iu;
const FILLER =
  /^(?:\d{1,4}|share|print|save|e-?mail|opinion|news|analysis|\d+ (?:views?|shares?))$/iu;

const NOBODY: Byline = { authors: [], agencies: [], outlet: null, isLabelled: false };

function joinBylines(left: Byline | null, right: Byline): Byline {
  if (left === null) return right;
  return {
    authors: [...left.authors, ...right.authors],
    agencies: [...left.agencies, ...right.agencies],
    outlet: left.outlet ?? right.outlet,
    isLabelled: left.isLabelled || right.isLabelled,
  };
}

/** "NBS News, Kestrel Hill": where the author works and stood. */
function outletAndPlace(text: string): string | null {
  const [outlet = '', place = '', ...more] = text.split(/,\s+/u);
  const isPlace = more.length === 0 && /^(?:in )?\p{Lu}[\p{L} .'’-]{1,40}$/u.test(place);
  return isPlace && looksLikeOutlet(outlet) ? outlet : null;
}

/** "Photos: Ivo Reed": who made something else than the text. */
const OTHER_CREDIT =
  /^(?:\p{L}+ ){0,2}\p{L}+(?: by)?:\s+\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;
/** "| Photographs by Ivo Reed" */
const OTHER_MAKER =
  /\s*[|•·,;/]\s*(?:photo|pictur|imag|illustrat|graphic|video|artwork|edit|design|translat|research)\p{L}*\s+by:?\s+\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}/giu;
/** A line of credits may hold so many names of which nobody knows what they are: a desk, a place, an outlet. */
const MOST_UNKNOWN = 2;
const SMALL = /^(?:of|and|&|the|for|in|on|at|de|la)$/u;

/** Whether a part is written as names are: few words, each with a capital, no stop. */
const isTitled = (part: string): boolean => {
  const words = part.split(/\s+/u);
  return (
    words.length <= 6 &&
    /^[\p{Lu}\d]/u.test(part) &&
    !/[.!?:]$|;/u.test(part) &&
    words.every((word) => SMALL.test(word) || /^[\p{Lu}\d(]/u.test(word))
  );
};

/** Whether what is known of a line leaves no doubt about what the unknown parts stand beside. */
function isSurely(byline: Byline | null, timestamps: readonly Timestamp[], told: number): boolean {
  if (byline === null) return false;
  const isDated = timestamps.some(({ hasDay }) => hasDay);
  return byline.isLabelled || (isDated && (told > 0 || byline.authors.length > 0));
}

/**
 * Reads a line that says who wrote the article or when, and nothing else: "By Jane Doe | Oct. 8,
 * 2014", "Posted on 3 May 2021 by Jane Doe". Null for any other line, and for a bare name or role.
 */
export function readMetaLine(line: string): MetaLine | null {
  if (line.length > 240) return null;
  const text = line.replace(/^[\s/|•·–—-]+/u, '');
  const whole = readTimestamp(text);
  if (whole !== null) return { byline: null, timestamps: [whole] };
  return readParts(text) ?? readWhole(text);
}

/** A byline whose date is not set apart: "By Jane Doe Oct. 8, 2014". */
function readWhole(text: string): MetaLine | null {
  const byline = readByline(text);
  if (byline === null) return null;
  const time = readTimestamp(splitByline(text.replace(/^by\s+/iu, '')).rest.trim());
  return { byline, timestamps: time === null ? [] : [time] };
}

function readParts(text: string): MetaLine | null {
  let byline: Byline | null = null;
  const timestamps: Timestamp[] = [];
  let told = 0;
  let unknown = 0;
  const parts = text
    .replaceAll(OTHER_MAKER, '')
    .split(SEPARATOR)
    .filter((piece) => piece !== '');
  if (
    parts.length === 1 &&
    outletAndPlace(text) === null &&
    !CONTACT.test(text) &&
    !isStaff(text)
  ) {
    return null;
  }
  let label = '';
  for (const bare of parts) {
    const written = readTimestamp(`${label}${bare}`) === null ? bare : `${label}${bare}`;
    const part = withoutHandles(written);
    if (part !== written) told += 1;
    const time = readTimestamp(part);
    // "Updated - August 29, 2023": the label says what the next part is
    label = time?.isLabelled === true && !time.hasDay ? `${bare} ` : '';
    const credit = /^sources?:/iu.test(part) ? readAgencyCredit(part) : null;
    const isNamed = (byline?.authors.length ?? 0) > 0;
    // behind a name stands what somebody is, or for whom they write
    const isBeside = isNamed && (isRole(part) || isStaff(part) || looksLikeOutlet(part));
    const named = time === null && !isBeside ? readByline(part) : null;
    const outlet = outletAndPlace(part);
    if (time !== null) timestamps.push(time);
    else if (credit !== null) byline = joinBylines(byline, { ...NOBODY, ...credit });
    else if (named !== null) {
      byline = joinBylines(byline, named);
      told += 1;
    } else if (outlet !== null) byline = joinBylines(byline, { ...NOBODY, outlet });
    else if (CONTACT.test(part) || USER.test(part) || isStaff(part)) told += 1;
    else if (isAgency(part)) byline = joinBylines(byline, { ...NOBODY, agencies: [part] });
    else if (isBeside && looksLikeOutlet(part))
      byline = joinBylines(byline, { ...NOBODY, outlet: part });
    else if (isBeside) told += 1;
    else if (isNameShaped(part)) byline = joinBylines(byline, { ...NOBODY, authors: [part] });
    else if (isRole(part) || isCommentCount(part) || FILLER.test(part)) told += 0;
    else if (timestamps.length > 0 && /^\p{Lu}[\p{L} .'’-]{2,30}$/u.test(part)) told += 0;
    else if (looksLikeOutlet(part)) byline = joinBylines(byline, { ...NOBODY, outlet: part });
    else if (OTHER_CREDIT.test(part)) told += 0;
    else if (isTitled(part)) unknown += 1;
    else return null;
  }
  if (unknown > 0 && !(unknown <= MOST_UNKNOWN && isSurely(byline, timestamps, told))) return null;
  const isBareName = timestamps.length === 0 && told === 0 && (byline?.outlet ?? null) === null;
  if (isBareName && byline?.isLabelled !== true) return null;
  const isOutletAlone = timestamps.length === 0 && told === 0 && byline?.authors.length === 0;
  if (isOutletAlone && looksLikeOutlet(text)) return null;
  if (byline === null && timestamps.length === 0 && !CONTACT.test(text)) return null;
  return { byline, timestamps };
}
