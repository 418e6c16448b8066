import type { DateFact } from '../facts/facts';
import type { Article } from '../article/article';
import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import type { Span } from '../language/token';
import { speechForm } from '../language/words/speech-verbs';
import { areCounterparts } from './corroboration';
import type { Judged } from './decide';
import { tokenAt } from './foreseen';
import { isSameDate } from './told-value';

/** Days behind an article within which another is read as its sequel: news of an event rarely takes longer. */
const LONGEST_DAYS = 31;
const DAY_MS = 86_400_000;
/** An article that names so many places and bodies says itself what it is about. */
const FEW_NAMES = 3;

const knownNames = derive<Corpus, Map<string, ReadonlySet<string>>>(() => new Map());

/** The places and bodies that an article names; people, who mostly tell it, change from day to day. */
function settingOf(corpus: Corpus, { id }: Article): ReadonlySet<string> {
  const known = knownNames(corpus).get(id);
  if (known) return known;
  const { from, to } = corpus.rangeOf(id) ?? { from: 0, to: 0 };
  const names = corpus.passageFacts.slice(from, to).flatMap((facts) => facts.names);
  const setting = names.filter(({ name }) => name.kind !== 'person').map(({ name }) => name.id);
  const found = new Set(setting);
  knownNames(corpus).set(id, found);
  return found;
}

/** Whether a short article names no place or body that the other does not. */
function haveOneSetting(corpus: Corpus, one: Article, other: Article): boolean {
  const [few, many] = [settingOf(corpus, one), settingOf(corpus, other)].sort(
    (a, b) => a.size - b.size,
  );
  if (!few || !many || few.size === 0 || few.size >= FEW_NAMES) return false;
  return [...few].every((name) => many.has(name));
}

/** The days that a sentence tells of, but for what answers and when it was said: "said on Friday". */
function daysOf({ pair: { facts, passage } }: Judged, words: Span | null): readonly DateFact[] {
  const { tokens } = passage;
  return facts.dates.filter(({ start, end, precision }) => {
    if (precision !== 'day' || (words && words.start < end && start < words.end)) return false;
    const at = tokenAt(tokens, { start, end });
    return ![at - 1, at - 2].some((before) => speechForm(tokens[before]?.folded ?? ''));
  });
}

/** An answer with the words of it that answer; null where the whole sentence does. */
interface Told {
  readonly judged: Judged;
  readonly words: Span | null;
}

/**
 * Whether the later of two short articles goes on with what the earlier told: within a month, of the same places
 * and bodies, in a sentence of mostly the same words that tells of no other day and speaks of its event as one
 * that is known ("the landslide"), where "a landslide" would be a new one.
 */
export function isFollowedUp(a: Told, b: Told): boolean {
  const [first, second] = [a, b].map((told) => {
    const { article } = told.judged.one.passage;
    return { told, article, day: Date.parse((article.datePublished ?? '').slice(0, 10)) };
  });
  if (!first || !second) return false;
  const apart = Math.abs(first.day - second.day);
  if (!(apart > 0 && apart <= LONGEST_DAYS * DAY_MS)) return false;
  const later = first.day > second.day ? first : second;
  if (/^an?$/u.test(later.told.judged.one.passage.tokens[0]?.folded ?? '')) return false;
  if (!haveOneSetting(a.judged.lineup.corpus, first.article, second.article)) return false;
  if (!areCounterparts(a.judged.one.passage, b.judged.one.passage)) return false;
  const [days, others] = [daysOf(a.judged, a.words), daysOf(b.judged, b.words)];
  if (days.length === 0 || others.length === 0) return true;
  return days.some((day) => others.some((other) => isSameDate(day, other)));
}
