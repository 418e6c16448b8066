import type { Passage } from '../coverage/passage';
import { countriesNamed } from '../language/countries';
import { GROUP_WORDS, NAME_OPENERS, PLACES } from './name-words';
import type { NameGroup } from './name-group';
import type { NameSpan } from './name-spans';

/** Whether `part` are the first or last words of `whole`, or its first and last. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  const matches = (from: number): boolean => part.every((word, at) => whole[from + at] === word);
  if (matches(0) || matches(whole.length - part.length)) return true;
  return part.length === 2 && part[0] === whole[0] && part[1] === whole.at(-1);
}

const isElsewhere = (group: NameGroup): boolean =>
  countriesNamed(group.spans[0]?.form ?? '').length > 0 ||
  PLACES.has(group.key) ||
  GROUP_WORDS.has(group.key);

/** Full names that a short one may stand for. */
function candidates(short: NameGroup, groups: readonly NameGroup[]): readonly NameGroup[] {
  if (short.words.length > 3) return [];
  const elsewhere = isElsewhere(short);
  if (elsewhere && short.scores.person < 2) return [];
  return groups.filter((full) => {
    if (full.words.length < 2 || !isPartOf(short.words, full.words)) return false;
    if (full.kind === 'person') return short.kind !== 'organisation' || short.words.length === 1;
    if (full.kind === 'other')
      return short.words.length === 1 && full.words.at(-1) === short.key && short.kind !== 'place';
    if (full.kind !== 'organisation' || short.kind === 'person' || elsewhere) return false;
    // "Acme Holdings" → "Acme", but not "Northern" or "Human"
    const head = short.words.length === 1 && full.words[0] === short.key;
    const before = (full.spans[0]?.passage ?? 0) <= (short.spans[0]?.passage ?? 0);
    return head && before && !NAME_OPENERS.has(short.key) && short.key.length > 2;
  });
}

const isBefore = (one: NameSpan, two: NameSpan): boolean =>
  one.passage < two.passage || (one.passage === two.passage && one.start < two.start);

/**
 * Of several full names, the one mentioned last before a span: in its own paragraph, else any, else
 * the one that comes first after it.
 */
function nearest(
  span: NameSpan,
  full: readonly NameGroup[],
  paragraphOf: (passage: number) => number,
): { group: NameGroup | undefined; isClose: boolean } {
  let best: NameGroup | undefined;
  let latest: NameSpan | undefined;
  for (const group of full) {
    for (const mention of group.spans) {
      if (!isBefore(mention, span)) break;
      if (latest === undefined || isBefore(latest, mention)) [best, latest] = [group, mention];
    }
  }
  const isClose = latest !== undefined && paragraphOf(latest.passage) === paragraphOf(span.passage);
  return { group: best ?? full[0], isClose };
}

/** For each mention of a short form, the key of the full name it stands for ("Kirby", "Jong Un"). */
export function findFullNames(
  groups: readonly NameGroup[],
  passages: readonly Passage[],
): ReadonlyMap<NameSpan, string> {
  const paragraphOf = (passage: number): number => passages[passage]?.paragraph ?? -1;
  const full = new Map<NameSpan, string>();
  const longer = groups.filter(({ words }) => words.length > 1);
  for (const short of groups) {
    const found = candidates(short, longer);
    if (found.length === 0) continue;
    let last: NameGroup | undefined;
    for (const span of short.spans) {
      // once used for somebody, a short form keeps to him unless another stands in the paragraph
      const { group, isClose } = nearest(span, found, paragraphOf);
      if (last === undefined || isClose) last = group;
      if (last !== undefined) full.set(span, last.key);
    }
  }
  return full;
}
