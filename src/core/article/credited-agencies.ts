import { agencyNamed } from '../language/words/agencies';
import { paragraphsOf, type Article } from './article';
import { APOSTROPHES } from '../language/words/quote-marks';

/** UTF-16 code units: a line that credits somebody is no longer; nor is a dateline. */
const LONGEST_CREDIT = 160;
const LONGEST_DATELINE = 100;

/** What stands between the names in a byline, a dateline or a credit. */
const BETWEEN =
  /\s*[,;/|()[\]©:]+\s*|\s+[-–—]+\s+|^[-–—]+\s*|[.]+$|\s+(?:and|with|of|for|via|by|from|at)\s+/iu;
/** Words that make a line a credit and name nobody; bounded by all letters: "Inárritu" holds no "in". */
const CREDITS =
  /(?<![\p{L}\p{M}\p{N}_])(?:contribut\w+|report(?:s|ing|ed)?|additional|edit(?:ing|ed)|writing|written|compiled|files?|material|information|inputs?|sources?|credits?|copyright|all rights reserved|staff|agenc(?:y|ies)|wires?|services?|news|this|the|to|story|article|in|was|by|from|with|and|via|of)(?![\p{L}\p{M}\p{N}_])/giu;
/** What a line that names others beside agencies must hold to be a credit. */
const SIGNED = /[/©]|^[(—–-]|\b(?:contribut|report|edit|compiled|with|source|via)/iu;
/** Two to four small letters each, as editors sign: "jr/nm". */
const INITIALS = /(?<![\p{L}\p{N}])\p{Ll}{2,4}(?:\s?[/+]\s?\p{Ll}{2,4})*(?![\p{L}\p{N}])/gu;

const agenciesAmong = (parts: readonly string[]): readonly string[] =>
  parts.flatMap((part) => {
    const plain = part
      .replace(/^(?:by|the|with|via|from|source)\s+/iu, '')
      .replace(/\s+(?:staff|staff writers?|correspondents?|reporters?)$/iu, '')
      .trim();
    return agencyNamed(plain) ?? agencyNamed(part) ?? [];
  });

const named = (text: string): readonly string[] => agenciesAmong(text.split(BETWEEN));

const WORD = new RegExp(`[\\p{L}${APOSTROPHES}]+`, 'gu');
/** "LONDON (AP) — …", "AP — …", "LONDON, 3 May, Reuters – …": what opens the text, before its dash. */
function inDateline(opening: string): readonly string[] {
  const head = /^(.{2,}?)\s*(?:--|[–—]|\s-\s)/u.exec(opening.slice(0, LONGEST_DATELINE))?.[1] ?? '';
  // a sentence that a dash parts holds words with a small letter before it
  const words = head.replaceAll(/\([^()]*\)/gu, '').match(WORD) ?? [];
  const isHead = words.filter((word) => /^\p{Ll}/u.test(word) && agencyNamed(word) === null).length;
  return isHead > 0 ? [] : named(head);
}

/** "Reuters contributed to this report.", "dpa/xy", "jr/nm (AP, Reuters)": a line that does nothing else. */
function inCredit(line: string): readonly string[] {
  if (line.length > LONGEST_CREDIT) return [];
  const bare = line.replaceAll(CREDITS, ',');
  const found = named(bare);
  if (found.length === 0) return [];
  const others = bare
    .split(BETWEEN)
    .filter((part) => agenciesAmong([part]).length === 0)
    .map((part) => part.replaceAll(INITIALS, '').trim())
    .filter((part) => part !== '');
  // whoever is named beside them is a person or an outlet, so in capitals
  const isOfNames = others.every((part) => /^(?:\P{L}*\p{Lu}\S*\s*)+$/u.test(part));
  return isOfNames && (others.length === 0 || SIGNED.test(line)) ? found : [];
}

/**
 * The news agencies that an article names as where it comes from, each once and called for short: in its front
 * matter, its byline, its dateline or the credit at its end; front matter is believed whatever it names.
 */
export function creditedAgencies({
  agencies,
  author,
  publisher,
  body,
}: Article): readonly string[] {
  const paragraphs = paragraphsOf(body);
  const line = (index: number): string => {
    const span = paragraphs.at(index);
    return span === undefined ? '' : body.slice(span.start, span.end);
  };
  const stated = agencies.flatMap((name) => {
    const known = named(name);
    return known.length > 0 ? known : [name];
  });
  return [
    ...new Set([
      ...agenciesAmong([publisher]),
      ...stated,
      ...author.flatMap(named),
      ...inDateline(line(0)),
      ...(paragraphs.length > 1 ? inCredit(line(-1)) : []),
    ]),
  ];
}
