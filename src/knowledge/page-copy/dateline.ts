import { isAgency } from '../../core/language/words/agencies';
import { wordCount } from './prose';
import { readTimestamp } from './timestamps';

/** What the dateline that begins a text says: "ARDAL, 3 May 2023 (Reuters) – …". */
export interface Dateline {
  /** ISO 8601 date; null where no day with its year is named. */
  readonly date: string | null;
  /** The agency it is signed by, or null. */
  readonly agency: string | null;
}

/** A colon ends it behind its day or behind who reports. */
const HEAD = /^(.{3,100}?)\s*(?:--|[–—-]|(?<=[\d)]):)\s/u;
const COLON = /:\s$/u;
/** "WASHINGTON — May 9, 2017 — …": the day between two dashes. */
const DASHED = /^([^–—]{3,60}?)\s+(?:--|[–—-])\s+(?=[^–—]{6,60}?(?:\s(?:--|[–—-])|(?<=[\d)]):)\s)/u;
/** Who reports, behind the place and the day or between them. */
const SIGNED = /\s*(?:\(([^()]{2,40})\)|\/([^()/]{2,40})\/)(?=$|,?\s)/u;
const SHOUTED = /^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u;
const PLACE =
  /^(?!(?:A|An|In|On|At|The|By|From|For|After|Before|Since)\s)\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|del|la|le|al|of|upon|am|on) )?\p{Lu}[\p{L}.'’-]*){0,3}(?:\/\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)?$/u;

/** The day that some of the parts name, and the rest of them; null where none do, or where more than one day. */
function dayOf(
  parts: readonly string[],
): { date: string | null; places: readonly string[] } | null {
  for (let size = Math.min(3, parts.length); size > 0; size -= 1) {
    for (const from of new Set([0, parts.length - size])) {
      const stamp = readTimestamp(parts.slice(from, from + size).join(', '));
      if (stamp?.hasDay !== true || stamp.isLabelled) continue;
      const places = [...parts.slice(0, from), ...parts.slice(from + size)];
      return { date: stamp.published.length === 1 ? (stamp.published[0] ?? null) : null, places };
    }
  }
  return null;
}

/**
 * Reads the dateline at the beginning of a paragraph: a place, then or before it a day, then who reports. A place
 * that is not in capitals needs the day, and so does a colon. Null for any other beginning.
 */
export function readDateline(paragraph: string): Dateline | null {
  const dashed = paragraph.replace(DASHED, '$1, ');
  const read = readBeginning(dashed);
  return (read?.date ?? null) === null && dashed !== paragraph ? readBeginning(paragraph) : read;
}

function readBeginning(paragraph: string): Dateline | null {
  const [begun = '', head = ''] = HEAD.exec(paragraph) ?? [];
  const read = readHead(head);
  return COLON.test(begun) && (read?.date ?? null) === null ? null : read;
}

function readHead(head: string): Dateline | null {
  const signed = SIGNED.exec(head);
  const source = (signed?.[1] ?? signed?.[2] ?? '').trim();
  const parts = head
    .replace(SIGNED, ',')
    .split(/,\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const day = dayOf(parts);
  const date = day?.date ?? null;
  if (isAgency(source) && /^\P{Ll}/u.test(head)) return { date, agency: source };
  const places = day?.places ?? parts;
  const [place = ''] = places;
  const isShouted = SHOUTED.test(place);
  const isPlaced =
    places.length <= 3 && places.every((name) => SHOUTED.test(name) || PLACE.test(name));
  if (place === '' || !isPlaced) return null;
  if (isShouted ? source === '' && day === null : date === null) return null;
  // what signs there in more than one word is an agency, whatever its name, or the outlet itself
  const isNamed = wordCount(source) >= 2 && /^\p{Lu}/u.test(source);
  return { date, agency: isNamed ? source : null };
}
