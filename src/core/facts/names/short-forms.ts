import type { Passage } from '../../article/passage';
import { countriesNamed } from '../../language/words/countries';
import { genderOfFirstName } from '../../language/words/first-names';
import { genderOfWord, type Gender } from '../../language/words/gender';
import { GROUP_WORDS, NAME_OPENERS, PLACES } from './name-words';
import type { NameGroup } from './name-group';
import { nameKeyOf } from './name-key';
import type { NameSpan } from './name-spans';

/** More words than a short form has. */
const MOST_SHORT = 3;

/** Every key under which a full name's shorter forms find it: its first words, its last, or both ends. */
function partKeys(words: readonly string[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (let count = 1; count <= MOST_SHORT && count < words.length; count += 1) {
    keys.add(words.slice(0, count).join(' '));
    keys.add(words.slice(-count).join(' '));
  }
  if (words.length > 2) keys.add([words[0], words.at(-1)].join(' '));
  return keys;
}

/** Full names by the parts of them that may stand for them, in the order of the groups. */
function fullByPart(groups: readonly NameGroup[]): ReadonlyMap<string, readonly NameGroup[]> {
  const byPart = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.words.length < 2) continue;
    for (const part of partKeys(group.words)) {
      const found = byPart.get(part);
      if (found) found.push(group);
      else byPart.set(part, [group]);
    }
  }
  return byPart;
}

const isElsewhere = (group: NameGroup): boolean =>
  countriesNamed(group.spans[0]?.form ?? '').length > 0 ||
  PLACES.has(group.key) ||
  GROUP_WORDS.has(group.key);

/** Those of the full names it is a part of that a short form may stand for. */
function candidates(short: NameGroup, wholes: readonly NameGroup[]): readonly NameGroup[] {
  const elsewhere = isElsewhere(short);
  if (elsewhere && short.scores.person < 2) return [];
  return wholes.filter((full) => {
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

/** A mention of a full name. */
interface FullMention {
  readonly group: NameGroup;
  readonly span: NameSpan;
}

/** Every mention of some full names, in reading order. */
function mentionsOf(full: readonly NameGroup[]): readonly FullMention[] {
  const mentions = full.flatMap((group) => group.spans.map((span) => ({ group, span })));
  return full.length === 1
    ? mentions
    : mentions.sort((one, two) => (isBefore(one.span, two.span) ? -1 : 1));
}

/** The last of some mentions that stands before a span, found by halving. */
function lastBefore(span: NameSpan, mentions: readonly FullMention[]): FullMention | undefined {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention !== undefined && isBefore(mention.span, span)) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}

/** The gender that a title before a mention shows: "Mr". */
const genderOfTitle = ({ title }: NameSpan): Gender | null => genderOfWord(title.at(-1) ?? '');

/** Whether a mention by a family name is of a man and the full name a woman's, or the other way round: "Mr Berg", "Ida Berg". */
function isOtherGender(span: NameSpan, { words, spans }: NameGroup): boolean {
  const own = genderOfTitle(span);
  if (own === null || !words.join(' ').endsWith(` ${nameKeyOf(span.form)}`)) return false;
  const shown = spans.map(genderOfTitle).find((gender) => gender !== null);
  const other = shown ?? genderOfFirstName(words[0] ?? '');
  return other !== null && other !== own;
}

/** For each mention of a short form, the key of the full name it stands for ("Kirby", "Jong Un"). */
export function findFullNames(
  groups: readonly NameGroup[],
  passages: readonly Passage[],
): ReadonlyMap<NameSpan, string> {
  const paragraphOf = (passage: number): number => passages[passage]?.paragraph ?? -1;
  const full = new Map<NameSpan, string>();
  const byPart = fullByPart(groups);
  for (const short of groups) {
    const whole = byPart.get(short.words.join(' ')) ?? [];
    const found = whole.length === 0 ? [] : candidates(short, whole);
    if (found.length === 0) continue;
    const all = mentionsOf(found);
    let last: NameGroup | undefined;
    for (const span of short.spans) {
      const others = found.filter((group) => isOtherGender(span, group));
      const fitting =
        others.length === 0 ? all : all.filter(({ group }) => !others.includes(group));
      // many given names are men's and women's: of whom was named in full before, the title is believed
      if (fitting.length === 0 && lastBefore(span, all) === undefined) continue;
      const mentions = fitting.length === 0 ? all : fitting;
      // the one mentioned last before: in its own paragraph, else any, else the first that comes after
      const latest = lastBefore(span, mentions);
      const isClose =
        latest !== undefined && paragraphOf(latest.span.passage) === paragraphOf(span.passage);
      // once used for somebody, a short form keeps to him unless another stands in the paragraph
      if (last === undefined || isClose || (mentions !== all && others.includes(last)))
        last = latest?.group ?? mentions[0]?.group ?? found[0];
      if (last !== undefined) full.set(span, last.key);
    }
  }
  return full;
}
