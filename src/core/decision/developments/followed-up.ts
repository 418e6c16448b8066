import type { DateFact } from '../../facts/facts';
import type { Article } from '../../article/article';
import type { Corpus } from '../../corpus/corpus';
import { overlap, type Span } from '../../language/token';
import { speechForm } from '../../language/words/speech-verbs';
import { areCounterparts } from '../judging/corroboration';
import type { Judged } from '../judging/decide';
import { tokenAt } from './foreseen';
import { namesOf } from '../judging/same-story';
import { isSameDate, type Telling } from '../judging/told-value';
import { THRESHOLDS } from '../thresholds';

const DAY_MS = 86_400_000;

/** Whether a short article names no place or body that the other does not. */
function haveOneSetting(corpus: Corpus, one: Article, other: Article): boolean {
  const [few, many] = [one, other]
    .map((article) => namesOf(corpus, article).setting)
    .sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0 || few.size >= THRESHOLDS.ownSetting) return false;
  return [...few].every((name) => many.has(name));
}

/** The days that a sentence tells of, but for what answers and when it was said: "said on Friday". */
function daysOf({ pair: { facts, passage } }: Judged, words: Span | null): readonly DateFact[] {
  const { tokens } = passage;
  return facts.dates.filter((date) => {
    if (date.precision !== 'day' || (words && overlap(words, date))) return false;
    const at = tokenAt(tokens, date);
    return ![at - 1, at - 2].some((before) => speechForm(tokens[before]?.folded ?? ''));
  });
}

/**
 * Whether the later of two short articles goes on with what the earlier told: within a month, of the same places
 * and bodies, in a sentence of mostly the same words that tells of no other day and speaks of its event as one
 * that is known ("the landslide"), where "a landslide" would be a new one.
 */
export function isFollowedUp(a: Telling, b: Telling): boolean {
  const [first, second] = [a, b].map((told) => {
    const { article } = told.judged.one.passage;
    return { told, article, day: Date.parse((article.datePublished ?? '').slice(0, 10)) };
  });
  if (!first || !second) return false;
  const apart = Math.abs(first.day - second.day);
  if (!(apart > 0 && apart <= THRESHOLDS.sequelDays * DAY_MS)) return false;
  const later = first.day > second.day ? first : second;
  if (/^an?$/u.test(later.told.judged.one.passage.tokens[0]?.folded ?? '')) return false;
  if (!haveOneSetting(a.judged.lineup.corpus, first.article, second.article)) return false;
  if (!areCounterparts(a.judged.one.passage, b.judged.one.passage)) return false;
  const [days, others] = [daysOf(a.judged, a.words), daysOf(b.judged, b.words)];
  if (days.length === 0 || others.length === 0) return true;
  return days.some((day) => others.some((other) => isSameDate(day, other)));
}
