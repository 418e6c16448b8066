import { genreOfLabel } from '../page-copy/genre-label';
import { isSectionMenu } from '../page-copy/navigation';
import { countVotes } from '../page-copy/outlet-votes';
import { cluesOfLine } from '../page-copy/outlet-wording';
import { looksLikeOutlet, outletNamed } from '../page-copy/outlets';
import { plainForm } from '../page-copy/prose';
import { titleParts } from '../page-copy/title-parts';
import type { Claim } from './vote';

/** What a title's last part is worth: behind the headline it hardly ever names anything else. */
const TITLE_WEIGHT = 2;
const SHAPED_WEIGHT = 1.5;
/** Lines of the page's frame say it in many ways, and sometimes of others. */
const FRAME_SHARE = 0.4;
const LONGEST_LINE = 400;
/** Below this nothing is said: one weak sign, such as the name of an app. */
const LEAST = 1;

const LONGEST_NAME = 40;
/** "thrupp-sentinel.example": an outlet that goes by its address. */
const DOMAIN = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/u;
/** What stands before headlines and is no outlet: "Live:", "Video - ". */
const LABEL =
  /^(?:live|video|watch|breaking|exclusive|updated?|photos?|podcast|interview|recap|review)\b/iu;

const mayBeOutlet = (part: string): boolean =>
  part.length <= LONGEST_NAME &&
  (/^[\p{Lu}\d]/u.test(part) || DOMAIN.test(part)) &&
  !/\b\d{4}\b/u.test(part) &&
  !isSectionMenu(part);

/** "Thrupp Sentinel: Ferry keeps its price": what stands before a headline at the end of the title. */
function inFront(title: string, headlines: readonly string[]): string | null {
  for (const headline of headlines) {
    const before = title.slice(0, -headline.length);
    if (headline === '' || !title.endsWith(headline)) continue;
    const name = /^(.{2,40}?)\s*(?::|\s[|·•»›–—-]|\s::)\s+$/u.exec(before)?.[1];
    if (name === undefined || LABEL.test(name) || genreOfLabel(name) !== null) continue;
    if (outletNamed(name) !== null || looksLikeOutlet(name) || /\p{Lu}\S*\s.*\p{Lu}/u.test(name))
      return name;
  }
  return null;
}

/** The outlet that a page's title names behind (or before) one of its headlines, or by its shape. */
export function titleClaims(
  title: string | null,
  headlines: readonly string[],
): readonly Claim<string>[] {
  if (title === null) return [];
  const known = headlines.find((headline) => titleParts(title, headline).length > 1);
  const parts = titleParts(title, known);
  const isHeadline = (part: string): boolean =>
    headlines.some((headline) => plainForm(headline) === plainForm(part));
  const value = parts.filter((part) => !isHeadline(part) && mayBeOutlet(part)).at(-1);
  if (parts.length > 1 && value !== undefined) {
    if (parts.some(isHeadline)) return [{ value, weight: TITLE_WEIGHT }];
    return looksLikeOutlet(value) ? [{ value, weight: SHAPED_WEIGHT }] : [];
  }
  const front = inFront(title, headlines);
  return front === null || !mayBeOutlet(front) ? [] : [{ value: front, weight: SHAPED_WEIGHT }];
}

/**
 * The outlet that most of what a page says bears out: metadata, its title, and the lines around the text
 * (`frame`). Null where nothing says enough, or two names have as much behind them and no place claims one.
 */
export function electOutlet(
  claims: readonly Claim<string>[],
  frame: readonly string[],
): string | null {
  const named = claims.map(({ value, weight }) => ({
    name: outletNamed(value)?.name ?? value,
    weight,
  }));
  const around = new Map<string, number>();
  for (const line of frame) {
    if (line.length > LONGEST_LINE) continue;
    for (const { name, weight } of cluesOfLine(line)) {
      // a name counts once, however often the page repeats it
      around.set(name, Math.max(around.get(name) ?? 0, weight * FRAME_SHARE));
    }
  }
  const claimed = new Set(named.map(({ name }) => plainForm(name).replace(/^the /u, '')));
  const votes = countVotes([
    ...named,
    ...[...around].map(([name, weight]) => ({ name, weight })),
  ]).filter(({ name }) => claimed.has(plainForm(name).replace(/^the /u, '')));
  const [best] = votes;
  if (best === undefined || best.weight < LEAST) return null;
  const written = claims.filter(
    ({ value }) => (outletNamed(value)?.name ?? value).toLowerCase() === best.name.toLowerCase(),
  );
  return written[0]?.value ?? best.name;
}
