import { looksLikeOutlet } from './outlets';

/** News agencies as pages name them, longest names first within a line. */
const AGENCIES =
  'The Associated Press|Associated Press|AP|Reuters|Thomson Reuters|Thomson Reuters Foundation|' +
  'Agence France-Presse|AFP|dpa|DPA|EPA|EFE|UPI|United Press International|PA Media|Press Association|PA|' +
  'Xinhua|TASS|Interfax|RIA Novosti|Kyodo|Kyodo News|Jiji Press|Yonhap|KCNA|ANSA|LUSA|ANI|PTI|' +
  'Press Trust of India|IANS|AAP|Australian Associated Press|Bernama|Antara|Anadolu Agency|Anadolu|AA|' +
  'APA|KNA|epd|SID|ATS|Keystone-ATS|Belga|TT|NTB|Ritzau|STT|The Canadian Press|Canadian Press|CP|' +
  'Bloomberg|Bloomberg News|News Agency of Nigeria|GNA|' +
  'Ukrinform|Tribune News Service|TNS';
const AGENCY = new RegExp(`^(?:${AGENCIES})$`, 'u');
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

/** What agencies that no list has call themselves: "Ouse Valley News Agency", "Canal Newswire". */
const CALLS_ITSELF =
  /^(?:The )?(?:\p{Lu}[\p{L}.&'’-]*\s+(?:(?:of|and|&)\s+)?){1,5}(?:(?:News|Press) (?:Agency|Service|Association)|News ?[Ww]ire|Wire Service)$/u;

/** Whether a name is that of a news agency. */
export function isAgency(name: string): boolean {
  const bare = name.replace(/^the /iu, '').trim();
  return AGENCY.test(bare) || AGENCY.test(name.trim()) || CALLS_ITSELF.test(name.trim());
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
