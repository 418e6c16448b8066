import { isAgency } from '../../core/language/words/agencies';
import { looksLikeOutlet, outletAt, outletNamed } from './outlets';
import { isFooterHeading, isRelatedHeading } from './related';

/** A name that a line gives for the outlet, with what that way of naming it is worth. */
export interface OutletClue {
  readonly name: string;
  readonly weight: number;
}

const NAME =
  "((?:the |The )?[\\p{Lu}\\d][\\p{L}\\d.&'’/+!-]*(?: (?:(?:of|and|&|the|in|for|de|on) )?[\\p{Lu}\\d&][\\p{L}\\d.&'’/+!-]*){0,5})";
const clue = (source: string, weight: number): readonly [RegExp, number] => [
  new RegExp(source.replaceAll('NAME', NAME), 'u'),
  weight,
];

/** How pages name themselves, with how much each way is worth. */
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  clue('[Ss]kip to (?:more )?NAME (?:sites?|home|homepage|navigation|content)', 3),
  clue('^Find NAME on your (?:TV|television|radio)', 3),
  clue('(?:[Uu]pdates|[Nn]ews|[Aa]lerts) from NAME$', 3),
  clue('(?:content|stories|coverage|headlines|offers|emails) from (?:the )?NAME\\.?$', 1.5),
  clue(
    '(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©|\\([cC]\\))?\\s*(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?)?\\s*(?:by )?NAME',
    2,
  ),
  clue('NAME (?:is|are) not responsible for the content', 3),
  clue(
    '(?:reflect|represent)(?: the)?(?: (?:views?|opinions?|editorial \\w+|position|policy)(?: (?:or|and) \\w+)* of)? NAME',
    2,
  ),
  clue(
    '^(?:Welcome to|Subscribe to|Support|Advertise with|Contact|About|Join|Download the|Get the|Follow|Read more (?:on|from|at)|More (?:from|on|at)|Elsewhere (?:on|in)|Watch|Listen to|Like|Donate to|Find) NAME(?::?$| (?:on|at|today|now|home|app|for|website)\\b)',
    1.2,
  ),
  clue(
    '(?:the|our|for|to|Get) NAME (?:[Nn]ewsletters?|app|App|[Pp]odcasts?|[Aa]lerts?|[Bb]riefing|e-?mails?|[Ww]hats[Aa]pp)',
    1.2,
  ),
  clue(
    '^NAME (?:logo|home ?page|Home ?page|newsletters?|live|on (?:Facebook|Twitter|X|Instagram))',
    2,
  ),
  clue('^[Ww]hy (?:you can )?trust NAME', 3),
  clue('(?:brought to you|published|produced) by NAME', 1.2),
  clue('\\d NAME\\. All [Rr]ights', 2),
  clue('^(?:Source|Via|From): NAME$', 1),
  clue('NAME (?:uses|and (?:its|our) partners use|would like to use) ', 2),
];
const LEGAL_FORM =
  /[,.]?\s+(?:Ltd|Limited|Inc|LLC|plc|PLC|Corp(?:oration)?|Co|Company|GmbH|Holdings|All Rights Reserved|All rights reserved|A Division|or its affiliated companies)\.?$/u;
/** Owners' names often add this to the outlet's: dropped where an outlet of common knowledge is left. */
const OWNER_FORM = /\s+(?:Media|Network|News|Group|Publishing|Publications|Newspapers)$/u;
const VERBS =
  /^(?:follow|like|find|join|subscribe|share|get|read|watch|sign|listen|download|support|contact|more)\s/iu;
const GENERIC =
  /^(?:the )?(?:main|content|home|us|our|news|all|more|facebook|twitter|x|instagram|youtube|google|app store|google play|apple|getty|getty images|author|this|your|breaking news|top stories|world|sports?|weather|live|privacy|cookies|terms|latest)$/iu;
const SHAPE_WEIGHT = 1.5;
const KNOWN_WEIGHT = 2;
const LONGEST_NAME = 60;

function cleanName(name: string): string {
  let clean = name
    .replace(/^the (?=\p{Lu})/u, '')
    .replace(/['’]s$/u, '')
    .replace(/[,.]?\s+All(?: [Rr]ights?.*)?$/u, '')
    .replace(/\s+\d{4}(?:\s*[-–]\s*\d{4})?$/u, '')
    .trim();
  while (LEGAL_FORM.test(clean)) clean = clean.replace(LEGAL_FORM, '');
  let owner = clean;
  while (OWNER_FORM.test(owner) && outletNamed(owner) === null)
    owner = owner.replace(OWNER_FORM, '');
  return outletNamed(owner) === null ? clean : owner;
}

/** A clue for a name as written; none where the name says nothing. A known outlet counts more, an odd name less. */
function clueFor(written: string, weight: number): readonly OutletClue[] {
  const name = cleanName(written);
  if (name.length < 2 || name.length > LONGEST_NAME || /^\d+$/u.test(name)) return [];
  if (GENERIC.test(name) || VERBS.test(name)) return [];
  const known = outletNamed(name);
  if (known) return [{ name: known.name, weight: weight + 0.5 }];
  return [{ name, weight: looksLikeOutlet(name) ? weight : weight / 2 }];
}

/** What a line of the page's furniture says about whose page it is. */
export function cluesOfLine(text: string): readonly OutletClue[] {
  const clues: OutletClue[] = [];
  for (const [pattern, weight] of PATTERNS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) clues.push(...clueFor(found, weight));
  }
  const mail = /@([\w.-]+\.\w+)/u.exec(text)?.[1];
  const address = /(?:https?:\/\/|www\.)\S+|^(?:[\w-]+\.)+[a-z]{2,}\/\S*$/iu.exec(text)?.[0];
  for (const place of [mail, address]) {
    const host = place === undefined ? null : outletAt(place);
    if (host) clues.push({ name: host.name, weight: KNOWN_WEIGHT });
  }
  if (/Thomson Reuters Trust Principles/u.test(text)) clues.push(...clueFor('Reuters', 1.5));
  return isFooterHeading(text) || isRelatedHeading(text) ? clues : [...clues, ...cluesOfName(text)];
}

/** What a line that is nothing but a name says: a logo, a title's part, the outlet beside an author. */
export function cluesOfName(text: string): readonly OutletClue[] {
  const known = outletNamed(text);
  if (known && [known.name, ...known.aliases].includes(text)) return clueFor(text, KNOWN_WEIGHT);
  return looksLikeOutlet(text) && text.length <= 40 ? clueFor(text, SHAPE_WEIGHT) : [];
}

const ownName = (name: string): readonly OutletClue[] =>
  looksLikeOutlet(name) && !isAgency(name) ? clueFor(name, SHAPE_WEIGHT) : [];

/** "Jane Doe for The Courier", "Jane Doe/The Courier": whom the photographer works for. */
export function cluesOfPicture(text: string): readonly OutletClue[] {
  const name = /(?:\bfor |\/\s?)((?:The |the )?\p{Lu}[\p{L} .'’&-]{2,40}?)\W*$/u.exec(text)?.[1];
  return name === undefined ? [] : ownName(name);
}

const DESK =
  /^(?:by\s+)?(.{3,40}?)\s+(?:bureau|staff|news ?desk|web ?desk|correspondent|reporters?|newsroom|team)\b/iu;

/** "The Courier Bureau": the newsroom that signs is the outlet's. */
export function cluesOfByline(text: string): readonly OutletClue[] {
  const name = DESK.exec(text)?.[1];
  return name === undefined ? [] : ownName(name);
}

const DATELINE = /^[^()\n]{0,60}\(([^()]{2,30})\)\s*(?:[–—-]|--)/u;
const CREDIT = /^source:\s*(.{2,40}?)(?:\s+and\s|,)/iu;

/** "(CNN) -- …" or "Source: The Courier and agencies": outlets sign so too, agencies always. */
export function cluesOfSignature(text: string): readonly OutletClue[] {
  const opened = /^\(([^()]{2,30})\)\s/u.exec(text)?.[1];
  if (opened !== undefined && outletNamed(opened) && !isAgency(opened))
    return clueFor(opened, KNOWN_WEIGHT);
  const name = DATELINE.exec(text)?.[1] ?? CREDIT.exec(text)?.[1];
  if (name === undefined || isAgency(name)) return [];
  const known = outletNamed(name);
  return [{ name: known?.name ?? name, weight: known ? KNOWN_WEIGHT : 1 }];
}
