import { isAgency } from './agencies';
import type { Furniture } from './furniture';
import { titleParts } from './headline';
import { isSectionMenu } from './navigation';
import { looksLikeOutlet, outletAt, outletNamed } from './outlets';
import type { Page } from './page';
import { isFooterHeading, isRelatedHeading } from './related';

/** The outlet as far as the page tells it. */
export interface OutletReading {
  readonly publisher: string | null;
  readonly aliases: readonly string[];
  /** Whether the name is only guessed from one weak clue, or others were nearly as likely. */
  readonly isDoubtful: boolean;
}

interface Clue {
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
    '^(?:Welcome to|Subscribe to|Support|Advertise with|Contact|About|Join|Download the|Get the|Follow|Read more (?:on|from|at)|More (?:from|on|at)|Elsewhere (?:on|in)|Watch|Listen to|Like|Donate to|Find) NAME(?:$| (?:on|at|today|now|home|app|for|website)\\b)',
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
  /[,.]?\s+(?:Ltd|Limited|Inc|LLC|plc|PLC|Corp(?:oration)?|Co|Company|GmbH|Media Network|News Network|News Group|Media Group|Media|Group|Holdings|Publishing|Publications|Newspapers|All Rights Reserved|All rights reserved|A Division|or its affiliated companies)\.?$/u;
const VERBS =
  /^(?:follow|like|find|join|subscribe|share|get|read|watch|sign|listen|download|support|contact|more|find)\s/iu;
const GENERIC =
  /^(?:the )?(?:main|content|home|us|our|news|all|more|facebook|twitter|x|instagram|youtube|google|app store|google play|apple|getty|getty images|author|this|your|breaking news|top stories|world|sports?|weather|live|privacy|cookies|terms|latest)$/iu;
const SHAPE_WEIGHT = 1.5;
const KNOWN_ALONE = 2;
/** Below this nothing is said. */
const LEAST = 1;
/** The same for a name that does not even look like an outlet's. */
const LEAST_UNKNOWN = 1.5;
/** Below this the name is taken but named as a doubt. */
const SURE = 2;

const TELLING: ReadonlySet<Furniture> = new Set<Furniture>([
  'navigation',
  'newsletter',
  'subscription',
  'copyright',
  'cookies',
  'call-out',
  'sharing',
  'topics',
  'player',
  'below-the-text',
  'related',
  'byline',
]);

function cleanName(name: string): string {
  let clean = name
    .replace(/^the (?=\p{Lu})/u, '')
    .replace(/['’]s$/u, '')
    .replace(/[,.]?\s+All(?: [Rr]ights?.*)?$/u, '')
    .replace(/\s+\d{4}(?:\s*[-–]\s*\d{4})?$/u, '')
    .trim();
  while (LEGAL_FORM.test(clean) && outletNamed(clean) === null)
    clean = clean.replace(LEGAL_FORM, '');
  return clean;
}

function cluesOf(text: string): readonly Clue[] {
  const clues: Clue[] = [];
  const add = (raw: string, weight: number): void => {
    const name = cleanName(raw);
    if (
      name.length < 2 ||
      name.length > 60 ||
      GENERIC.test(name) ||
      VERBS.test(name) ||
      /^\d+$/u.test(name)
    )
      return;
    const known = outletNamed(name);
    if (known) clues.push({ name: known.name, weight: weight + 0.5 });
    else if (looksLikeOutlet(name)) clues.push({ name, weight });
    else clues.push({ name, weight: weight / 2 });
  };
  for (const [pattern, weight] of PATTERNS) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) add(found, weight);
  }
  if (isFooterHeading(text) || isRelatedHeading(text)) return clues;
  const known = outletNamed(text);
  if (known && [known.name, ...known.aliases].includes(text)) add(text, KNOWN_ALONE);
  else if (looksLikeOutlet(text) && text.length <= 40) add(text, SHAPE_WEIGHT);
  const address = /(?:https?:\/\/|www\.)\S+|^(?:[\w-]+\.)+[a-z]{2,}\/\S*$/iu.exec(text)?.[0];
  const mail = /@([\w.-]+\.\w+)/u.exec(text)?.[1];
  const writer = mail === undefined ? null : outletAt(mail);
  if (writer) add(writer.name, KNOWN_ALONE);
  const host = address === undefined ? null : outletAt(address);
  if (host) add(host.name, KNOWN_ALONE);
  if (/Thomson Reuters Trust Principles/u.test(text)) add('Reuters', 3);
  return clues;
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /u, '');

/** "Courier" and "The Lowick Courier" are one outlet: the longer name takes the shorter one's weight. */
function joined(clues: readonly Clue[]): readonly Clue[] {
  const sums = new Map<string, Clue>();
  for (const { name, weight } of clues) {
    const held = sums.get(plain(name));
    const longer = held !== undefined && held.name.length >= name.length ? held.name : name;
    sums.set(plain(name), { name: longer, weight: weight + (held?.weight ?? 0) });
  }
  const all = [...sums.values()];
  return all
    .map(({ name, weight }) => ({
      name,
      weight:
        weight +
        all
          .filter((other) => other.name !== name && plain(name).startsWith(`${plain(other.name)} `))
          .reduce((sum, other) => sum + other.weight, 0),
    }))
    .sort((left, right) => right.weight - left.weight || right.name.length - left.name.length);
}

/** "Jane Doe for The Courier", "Jane Doe/The Courier": whom the photographer works for. */
function pictureClues(text: string): readonly Clue[] {
  const name =
    /(?:\bfor |\/\s?)((?:The |the )?\p{Lu}[\p{L} .'’&-]{2,40}?)\W*$/u.exec(text)?.[1] ?? '';
  return name !== '' && looksLikeOutlet(name) && !isAgency(name)
    ? [{ name: outletNamed(name)?.name ?? name, weight: 1.5 }]
    : [];
}

/** "The Courier Bureau": the newsroom that signs is the outlet's. */
function deskClues(text: string): readonly Clue[] {
  const name =
    /^(?:by\s+)?(.{3,40}?)\s+(?:bureau|staff|news ?desk|web ?desk|correspondent|reporters?|newsroom|team)\b/iu.exec(
      text,
    )?.[1] ?? '';
  return name !== '' && looksLikeOutlet(name) && !isAgency(name)
    ? [{ name: outletNamed(name)?.name ?? name, weight: 1.5 }]
    : [];
}

/** The parts of a page's title that may name the outlet: "Storm hits | World | The Courier". */
function titleNames(text: string): readonly string[] {
  const [, ...others] = titleParts(text);
  return others.filter(
    (part) =>
      /^\p{Lu}/u.test(part) && part.length <= 40 && !/\d{4}/u.test(part) && !isSectionMenu(part),
  );
}

/** A title's part that is also a line of its own, such as a logo, is worth more. */
function alike(page: Page, name: string): readonly Clue[] {
  const isLine = page.lines.some(({ text }) => text === name);
  return [{ name: outletNamed(name)?.name ?? name, weight: isLine ? 2 : 1 }];
}

/**
 * Tells the outlet from the page's furniture: navigation, copyright line, newsletter box, title,
 * bylines' outlets. The article's own words do not count, nor do picture credits.
 */
export function recogniseOutlet(
  page: Page,
  title: string,
  bylineOutlets: readonly string[],
  authors: readonly string[],
  firstParagraph: string,
): OutletReading {
  const clues: Clue[] = [];
  for (const [index, { text }] of page.lines.entries()) {
    const mark = page.marks[index] ?? null;
    if (mark !== null && TELLING.has(mark) && text.length <= 400) clues.push(...cluesOf(text));
    if (mark !== null)
      for (const name of titleNames(text)) clues.push(...cluesOf(name), ...alike(page, name));
  }
  for (const name of titleNames(title)) clues.push(...cluesOf(name), ...alike(page, name));
  for (const name of bylineOutlets) clues.push(...cluesOf(name));
  const writers = new Set(authors.map(plain));
  for (const [index, { text }] of page.lines.entries()) {
    const mark = page.marks[index] ?? null;
    if (mark === 'caption' || mark === 'image-credit') clues.push(...pictureClues(text));
    if (mark === 'byline') clues.push(...deskClues(text));
  }
  const dateline = /^[^()\n]{0,60}\(([^()]{2,30})\)\s*(?:[–—-]|--)/u.exec(firstParagraph)?.[1];
  if (dateline !== undefined && !isAgency(dateline)) {
    clues.push({
      name: outletNamed(dateline)?.name ?? dateline,
      weight: outletNamed(dateline) ? 2 : 1,
    });
  }
  const [best, next] = joined(clues).filter(({ name }) => !writers.has(plain(name)));
  const least = best !== undefined && looksLikeOutlet(best.name) ? LEAST : LEAST_UNKNOWN;
  if (
    best === undefined ||
    best.weight < least ||
    (next !== undefined && next.weight === best.weight)
  ) {
    return { publisher: null, aliases: [], isDoubtful: false };
  }
  const known = outletNamed(best.name);
  return {
    publisher: known?.name ?? best.name,
    aliases: known?.aliases ?? [],
    isDoubtful: best.weight < SURE || !looksLikeOutlet(best.name),
  };
}
