import { isNameShaped } from './bylines';
import { runsOf, type Run } from './headline-candidates';
import { looksLikeOutlet, outletNamed } from './outlets';
import { isOpen, sameBlock, textAt, type Page } from './page';
import { matterOf, plainForm, sharedMatter, wordCount } from './prose';
import { textStart } from './text-start';
import { titleParts } from './title-parts';

/** The headline as chosen. */
export interface Headline {
  /** The line it stands on; -1 where it was given and stands on none. */
  readonly index: number;
  readonly text: string;
  /** Whether another line was nearly as likely. */
  readonly isDoubtful: boolean;
}

/** Lines above the text among which the headline is looked for. */
const WINDOW = 150;
/** Lines of the text that a headline is compared with. */
const SAMPLE = 20;
/** A lead this small between the two best candidates is named as a doubt. */
const NARROW_LEAD = 0.25;

function headlineOf(page: Page, index: number, start: number): string {
  const text = textAt(page, index);
  const [first = text, ...others] = titleParts(text);
  if (others.length === 0 || wordCount(first) < 3) return text;
  const repeated = page.lines
    .slice(index + 1, Math.max(start, 0))
    .some((line) => plainForm(line.text) === plainForm(first));
  const isTitle = others.some((part) => outletNamed(part) !== null || wordCount(part) <= 4);
  return repeated || isTitle ? first : text;
}

function scoreOf(
  page: Page,
  index: number,
  run: Run,
  end: number,
  matter: ReadonlySet<string>,
): number {
  const text = textAt(page, index);
  const words = wordCount(text);
  const title = plainForm(text);
  const shared = sharedMatter(text, matter);
  const repeats = page.lines
    .slice(0, Math.min(end, WINDOW))
    .filter(
      (line, at) => at !== index && title.length > 12 && plainForm(line.text).includes(title),
    ).length;
  const long = run.indices.filter(
    (at) => wordCount(textAt(page, at)) >= 4 && sharedMatter(textAt(page, at), matter) >= 0.25,
  );
  // a standfirst stands right below its headline and is longer
  const above = run.indices.includes(index - 1) ? wordCount(textAt(page, index - 1)) : 0;
  const isStandfirst = above >= 4 && words >= 9 && words > 1.15 * above;
  const isInList = sameBlock(page, index, index - 1) && sameBlock(page, index, index + 1);
  return (
    2 * shared +
    (words >= 4 && words <= 20 ? 1 : 0) +
    (long[0] === index ? 1.2 : 0) +
    (run.isAboveMeta ? 1 : 0) +
    (repeats > 0 ? 1.5 : 0) +
    0.8 / (1 + run.between) -
    (run.isBelowMeta ? 1 : 0) -
    (isStandfirst ? 1 : 0) -
    (isInList ? 0.4 : 0) -
    (looksLikeOutlet(text) && shared < 0.34 ? 2 : 0) -
    (words <= 3 && isNameShaped(text) ? 1.5 : 0)
  );
}

/** Finds the headline: above the text, shares words with it, carries a date or byline below it. */
export function findHeadline(page: Page, given: string | null): Headline | null {
  const start = textStart(page);
  if (given !== null) {
    const index = page.lines.findIndex(
      ({ text }, at) => plainForm(text) === plainForm(given) && (start < 0 || at <= start),
    );
    return { index, text: given, isDoubtful: false };
  }
  const end = start < 0 ? page.lines.length : start;
  const matter = matterOf(
    page.lines
      .slice(end, end + SAMPLE)
      .filter((_, step) => isOpen(page, end + step))
      .map(({ text }) => text)
      .join('\n'),
  );
  const candidates = runsOf(page, Math.max(0, end - WINDOW), end)
    .flatMap((run) =>
      run.indices.map((index) => ({ index, score: scoreOf(page, index, run, end, matter) })),
    )
    .sort((left, right) => right.score - left.score || left.index - right.index);
  const [best, next] = candidates;
  if (best === undefined) return null;
  const text = headlineOf(page, best.index, end);
  const isRival =
    next !== undefined &&
    best.score - next.score < NARROW_LEAD &&
    !plainForm(textAt(page, next.index)).includes(plainForm(text));
  return { index: best.index, text, isDoubtful: isRival };
}
