import { isNameShaped } from './bylines';
import { readMetaLine } from './meta-line';
import { outletNamed } from './outlets';
import { isOpen, sameBlock, textAt, type Page } from './page';
import { endsWithStop, isParagraph, matterOf, plainForm, sharedMatter, wordCount } from './prose';

/** The headline as chosen. */
export interface Headline {
  /** The line it stands on; -1 where it was given and stands on none. */
  readonly index: number;
  readonly text: string;
  /** Whether another line was nearly as likely. */
  readonly isDoubtful: boolean;
}

const MOST_WORDS = 32;
/** Lines above the text among which the headline is looked for. */
const WINDOW = 150;
/** Lines at the top of a page where a notice may stand above the headline. */
const TOP = 15;
/** Lines of the text that a headline is compared with. */
const SAMPLE = 20;
/** A lead this small between the two best candidates is named as a doubt. */
const NARROW_LEAD = 0.25;

/** Whether a paragraph stands above the headline: a label-like line and then a byline or date follow. */
function isBeforeHeadline(page: Page, index: number, next: number): boolean {
  if (index > TOP) return false;
  for (let at = index + 1; at < next; at += 1) {
    if (isMeta(page, at))
      return page.lines.slice(index + 1, at).some((_, step) => isCandidate(page, index + 1 + step));
  }
  return false;
}

/** The first line of the running text: a paragraph that others follow, or the only one there is. */
export function textStart(page: Page): number {
  const paragraphs = page.lines.flatMap(({ text }, index) =>
    isOpen(page, index) && isParagraph(text) ? [index] : [],
  );
  const joined = paragraphs.find((index, place) => {
    const next = paragraphs[place + 1];
    if (isBeforeHeadline(page, index, next ?? page.lines.length)) return false;
    return next !== undefined && next - index <= 8;
  });
  return joined ?? paragraphs[0] ?? -1;
}

/** "Storm hits coast | World | The Courier": the parts of a page's title. */
export function titleParts(text: string): readonly string[] {
  const parts = text.split(/\s+[|·•»›]\s+|\s+::\s+/u);
  const last = /^(.{12,}\S)\s+[–—-]\s+([^–—]{2,40})$/u.exec(parts.at(-1) ?? '');
  if (last?.[1] !== undefined && last[2] !== undefined && outletNamed(last[2])) {
    return [...parts.slice(0, -1), last[1], last[2]];
  }
  return parts;
}

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

function isCandidate(page: Page, index: number): boolean {
  const text = textAt(page, index);
  const words = wordCount(text);
  if (!isOpen(page, index) || words < 2 || words > MOST_WORDS) return false;
  if (/^\W*by\s/iu.test(text) && words <= 8 && /^\W*by\s+\p{Lu}/iu.test(text) && !/:/u.test(text))
    return false;
  if (endsWithStop(text) && !/["'”’]\.?$/u.test(text)) return false;
  return page.kinds[index] === null && outletNamed(text) === null;
}

/** Whether a line says who wrote the article or on which day. */
function isMeta(page: Page, index: number): boolean {
  const meta = readMetaLine(textAt(page, index));
  return meta !== null && (meta.byline !== null || meta.timestamps.some(({ hasDay }) => hasDay));
}

/** Candidates in a row, nothing between them: headline, standfirst and highlights, or a list. */
interface Run {
  readonly indices: readonly number[];
  /** Runs between this one and the text. */
  readonly between: number;
  /** Who and when stands right below it; or above it, with other candidates above that. */
  readonly isAboveMeta: boolean;
  readonly isBelowMeta: boolean;
}

function runsOf(page: Page, from: number, end: number): readonly Run[] {
  const runs: number[][] = [];
  let isNew = true;
  for (let at = from; at < end; at += 1) {
    if (!isCandidate(page, at)) isNew = true;
    else if (isNew) {
      runs.push([at]);
      isNew = false;
    } else runs.at(-1)?.push(at);
  }
  const metas = page.lines.flatMap((_, at) => (at < end && isMeta(page, at) ? [at] : []));
  return runs.map((indices, place) => {
    const last = indices.at(-1) ?? 0;
    const below = runs[place + 1]?.[0] ?? end;
    const top = runs[0]?.[0] ?? 0;
    return {
      indices,
      between: runs.length - 1 - place,
      isAboveMeta: metas.some((meta) => meta > last && meta < below),
      isBelowMeta: metas.some((meta) => meta < (indices[0] ?? 0) && meta > top),
    };
  });
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
