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
  const outlets = parts.filter(
    (part) =>
      !isHeadline(part) &&
      part.length <= 40 &&
      /^[\p{Lu}\d]/u.test(part) &&
      !/\d{4}/u.test(part) &&
      !isSectionMenu(part),
  );
  const value = outlets.at(-1);
  if (value === undefined || parts.length < 2) return [];
  if (parts.some(isHeadline)) return [{ value, weight: TITLE_WEIGHT }];
  return looksLikeOutlet(value) ? [{ value, weight: SHAPED_WEIGHT }] : [];
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
