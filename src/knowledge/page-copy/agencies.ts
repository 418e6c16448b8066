import { isAgency } from '../../core/language/words/agencies';
import { looksLikeOutlet } from './outlets';

const GENERIC =
  /^(?:(?:the )?(?:news |wire |international |other |local )*(?:agenc(?:y|ies)|wires?|services?|wire services|news services|staff|correspondents?|staff (?:and )?(?:writers?|reporters?)|our correspondents?|own correspondent))$/iu;
const LABEL =
  /^(?:[–—*-]\s*)?(?:sources?|via|credit|agenc(?:y|ies)|(?:additional |with )?(?:reporting|report|material|information|inputs?|files|contributions?) (?:by|from)|from|with|compiled (?:by|from)|contributors?|contributing|by|includes reporting (?:by|from))\s*:?\s+/iu;
const INITIALS = /^(?:\p{Ll}{2,4}(?:\s?[/,+]\s?\p{Ll}{2,4})*)\s*(?=\(|$)/u;

/** What an agency line says. */
export interface AgencyCredit {
  /** Agencies named; a credit that also says "and wire services" is kept whole, as written. */
  readonly agencies: readonly string[];
}

/**
 * Reads a line that credits news agencies and nothing else: "jr/nm (AP, Reuters)", "Source: AFP",
 * "The Courier and wire services". Null for any other line. Names of outlets may stand among them.
 */
export function readAgencyCredit(text: string): AgencyCredit | null {
  if (text.length > 120 || /\/\s?(?:Getty|Shutterstock)|getty images|photo|image/iu.test(text))
    return null;
  const bare = text
    .replace(INITIALS, '')
    .replace(LABEL, '')
    .replace(/^[([]\s*|\s*[)\]]?\.?$/gu, '')
    .trim();
  // "with agencies", "with AFP, AP": the label may follow the bracket
  const credit = bare.replace(LABEL, '');
  if (credit === '') return null;
  const parts = credit.split(/\s*[,/|&+;]\s*(?:and\s+)?|\s+and\s+|\s+with\s+/iu).filter(Boolean);
  const named = parts.filter(isAgency);
  const generic = parts.filter((part) => GENERIC.test(part));
  const isSigned = generic.length > 0 && LABEL.test(text);
  const others = parts.filter(
    (part) =>
      !isAgency(part) &&
      !GENERIC.test(part) &&
      !looksLikeOutlet(part) &&
      !/^\p{Lu}{2,6}$/u.test(part) &&
      !(isSigned && /^(?:\p{Lu}\S* ?){1,4}$/u.test(part)),
  );
  if (parts.length === 0 || others.length > 0) return null;
  if (named.length === 0 && !generic.some((part) => /agenc|wire|service/iu.test(part))) return null;
  return { agencies: generic.length > 0 ? [credit] : [...new Set(named)] };
}
