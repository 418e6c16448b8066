import { isAgency } from '../../core/language/words/agencies';
import { looksLikeOutlet } from './outlets';
import { wordCount } from './prose';
import { readTimestamp } from './timestamps';
import { isQuoting } from '../../core/language/words/quote-marks';

/** What a byline says. */
export interface Byline {
  /** People named as authors, as written. */
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  /** The outlet named beside the author ("Jane Doe, Lowick Courier"), or null. */
  readonly outlet: string | null;
  /** Whether it begins with "By" or the like, so that no context is needed to know it. */
  readonly isLabelled: boolean;
}

const PARTICLE =
  '(?:de|da|di|del|della|dos|du|van|von|der|den|la|le|el|al|bin|ibn|ben|abu|ter|zu|y|e)';
const WORD = "(?:(?:Mc|Mac|O['’]|D['’]|al-|el-|Al-|El-)?\\p{Lu}[\\p{L}'’-]*\\.?)";
const NAME = `${WORD}(?:\\s+(?:${PARTICLE}\\s+)*${WORD}){1,4}`;
const NAME_ONLY = new RegExp(`^${NAME}$`, 'u');
const LABEL =
  /^(?:by|written by|words by|report(?:ed)? by|reporting by|story by|text by|author|authors|words|from|analysis by|opinion by|review by|a report by|byline)\s*:?\s+/iu;
const SIGN_OFF =
  /^\(?(?:(?:additional |with )?(?:reporting|writing|editing|edited|compiled|research|produced|production|translation|translated|video|graphics|additional research)(?:(?:,| and| &)+ (?:reporting|writing|editing|research|graphics))*(?: by| from)|written and edited by|edited by):?\s+/iu;
const CONTRIBUTED =
  /^.{2,200}\b(?:contributed (?:to this (?:report|story|article|dispatch)|reporting|additional reporting)|reported from [\p{Lu}][\p{L} .,]{2,40}|reporting from [\p{Lu}][\p{L} .,]{2,40})\b.{0,80}$/iu;
const ROLE =
  /\b(?:correspondent|reporter|editor|writer|columnist|analyst|journalist|contributor|producer|bureau chief|staff|presenter|critic|fellow|commentator|desk|team|apprentice|intern|photographer|chief|columnists?|specialist|ldrs|local democracy reporting service)\b/iu;
const STAFF =
  /^(?:(?:[\p{Lu}][\p{L}.&'’-]*\s+){0,4}(?:staff(?: (?:writers?|reporters?|and agencies))?|news ?desk|web ?desk|correspondents?|reporters?|newsroom|editorial board|news team|team|bureau|agencies|our correspondents?|digital team|(?:[\p{Lu}][\p{L}/.’']*\s+){1,3}service))$/iu;
const INITIALS_ONLY = /^\p{Ll}{2,4}(?:\s?\/\s?\p{Ll}{2,4})+$/u;

const HANDLE = /\s*[([]?(?:@\w{2,30}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)[)\]]?/gu;
const DEGREE = /^(?:ph\.?\s?d|m\.?d|mba|m\.?p|r\.?n|esq|jr|sr|obe|mbe|cbe)\.?$/iu;
/** What somebody is, in words: "senior economist at the Wharf Institute". */
const JOB = /^(?:an? )?\p{Ll}[\p{L} '’-]{2,60}$/u;

/** A line without the accounts and mail addresses that stand beside names: "Jane Doe (@janedoe)". */
export function withoutHandles(text: string): string {
  const bare = text.replaceAll(HANDLE, '');
  return bare.trim() === '' ? text : bare;
}

/** Words of headings and places that are written like names. */
const NO_NAME =
  /^(?:north|south|east|west|new|united|saint|central|middle|great|upper|lower|the|key|at|in|on|what|why|how|who|when|where)\b|\b(?:points?|facts?|story|stories|highlights?|summary|news|latest|live|updates?|analysis|explained|explainer|background|timeline|world|politics|business|sports?|glance|report|exclusive|breaking|photos?|videos?|gallery|read|more|about|council|street|county|republic|islands?|university|ministry|court|read|stories|takeaways|topics|tags|menu|share)\b/iu;

/** Whether a line is a person's name by its shape alone: two to five capitalised words. */
export function isNameShaped(text: string): boolean {
  return (
    text.length <= 60 &&
    NAME_ONLY.test(text) &&
    !NO_NAME.test(text) &&
    !/^\p{Lu}{3,}\s.*\p{Ll}/u.test(text)
  );
}

/** Whether a line names a newsroom as the author: "Courier staff". */
export function isStaff(text: string): boolean {
  return (
    text.length <= 60 &&
    STAFF.test(text) &&
    /\s.*(?:staff|desk|newsroom|team|board|agencies|bureau)/iu.test(text)
  );
}

/** Whether a line is a person's role: "Political correspondent". */
export function isRole(text: string): boolean {
  return wordCount(text) <= 8 && ROLE.test(text) && !/[.!?]$/u.test(text);
}

/** Whether a line is a sign-off of those who made the report: "Editing by Jane Doe". */
export function isSignOff(text: string): boolean {
  const label = SIGN_OFF.exec(text)?.[0];
  if (label !== undefined) return text.length <= 300 && /^\p{Lu}/u.test(text.slice(label.length));
  return CONTRIBUTED.test(text) || INITIALS_ONLY.test(text);
}

/** A byline's people, and what follows them: a place, a date, a role. */
export function splitByline(text: string): { people: string; rest: string } {
  const cut =
    /\s*(?:[|•·]|,?\s+(?:for|in|at|reporting from|updated|published|posted|last|special to)\s|\s[–—-]\s|\s(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s\d|\d))/iu.exec(
      text,
    );
  return cut
    ? { people: text.slice(0, cut.index), rest: text.slice(cut.index) }
    : { people: text, rest: '' };
}

/**
 * Reads a byline: "By Jane Doe and John Roe, Political Editor", "Jane Doe in Berlin", "By JANE DOE |
 * October 8, 2014". Null for any other line, and for a name alone, which only its place can tell.
 */
export function readByline(text: string): Byline | null {
  if (text.length > 160 || isQuoting(text)) return null;
  const label = LABEL.exec(text)?.[0] ?? '';
  const bare = withoutHandles(text.slice(label.length)).replace(/[.,]$/u, '').trim();
  if (STAFF.test(bare) && (label !== '' || isStaff(bare))) {
    return { authors: [bare], agencies: [], outlet: null, isLabelled: label !== '' };
  }
  const { people, rest } = splitByline(bare);
  const pieces = people
    .split(/\s*,\s*(?:and\s+)?|\s+(?:and|&|with)\s+|\s*[;/]\s*/iu)
    .filter((piece) => piece !== '');
  const authors: string[] = [];
  const agencies: string[] = [];
  let outlet: string | null = null;
  for (const [index, piece] of pieces.entries()) {
    if (isAgency(piece)) agencies.push(piece);
    else if (index > 0 && DEGREE.test(piece)) continue;
    else if (isRole(piece) || STAFF.test(piece)) {
      if (index === 0) return null;
    } else if (NAME_ONLY.test(piece) && (index === 0 || /\s/u.test(piece))) {
      // "By Jane Doe, Lowick Courier": what follows the comma is not always a person
      if (index > 0 && looksLikeOutlet(piece)) outlet = piece;
      else authors.push(piece);
    } else if (index > 0 && /^\p{Lu}[\p{L}.&'’ -]{1,40}$/u.test(piece)) outlet = piece;
    else if (index > 0 && label !== '' && JOB.test(piece)) continue;
    else return null;
  }
  if (authors.length === 0 && agencies.length === 0) return null;
  const place = rest.replace(/^[\s,|•·–—-]+/u, '');
  const isPlace =
    /^(?:in|at|for|reporting from|special to)\s+(?:the\s+)?\p{Lu}[\p{L} .,&'’-]{1,60}$/u.test(
      place,
    );
  const named = /^(?:for|special to)\s+(.+)$/iu.exec(place)?.[1];
  if (rest !== '' && !isPlace && readTimestamp(place) === null && !isRole(place)) {
    if (label === '' || /[.!?]$/u.test(text)) return null;
    if (!/^\p{Lu}[\p{L} .,&'’|-]{1,60}$/u.test(place)) return null;
  }
  const hasRole = pieces.some(
    (piece, index) => index > 0 && (isRole(piece) || isAgency(piece) || looksLikeOutlet(piece)),
  );
  if (label === '' && !isPlace && !hasRole && !(rest !== '' && readTimestamp(place))) return null;
  return { authors, agencies, outlet: named ?? outlet, isLabelled: label !== '' };
}
