import { excerptOf } from '../core/outcome/excerpt';
import type { Excerpt } from '../core/outcome/outcome';
import type { Corpus } from '../core/corpus/corpus';
import { stemsIn, stemsOf, type TopicWord } from './topic-words';

/** The dated sentences of a coverage, each group in order of date; those whose day is not known come last. */
export interface DatedSentences {
  /** About the topic; all, where there is none. */
  readonly about: readonly Excerpt[];
  /** With a part of its words. */
  readonly near: readonly Excerpt[];
  /** Whether the coverage has any word of the topic, in a dated sentence or not. */
  readonly isKnown: boolean;
}

/** How a sentence meets a topic, its headline lending what the sentence leaves out. */
function meeting(
  text: string,
  headline: string,
  stems: readonly TopicWord[],
): 'about' | 'near' | null {
  if (stems.length === 0) return 'about';
  const own = stemsIn(text, stems);
  if (own.length === 0) return null;
  return stemsIn(`${text} ${headline}`, stems).length === stems.length ? 'about' : 'near';
}

/** After every date that is known. */
const UNKNOWN_DAY = '9999';

interface Dated {
  readonly from: string;
  readonly excerpt: Excerpt;
}

const inOrder = (dated: readonly Dated[]): readonly Excerpt[] =>
  [...dated]
    // as they stand where the day is the same
    .sort((left, right) => (left.from < right.from ? -1 : Number(left.from > right.from)))
    .map(({ excerpt }) => excerpt);

function datedIn(corpus: Corpus, number: number): Dated | null {
  const dates = corpus.passageFacts[number]?.dates ?? [];
  const [first] = dates
    .filter(({ precision }) => precision !== 'time')
    .sort((left, right) => ((left.from ?? UNKNOWN_DAY) < (right.from ?? UNKNOWN_DAY) ? -1 : 1));
  if (first === undefined) return null;
  const { start, end, from } = first;
  return { from: from ?? UNKNOWN_DAY, excerpt: excerptOf(corpus, number, { start, end }) };
}

/** The dated sentences on a topic, by its words, or all of them. */
export function datedSentences(corpus: Corpus, topic: string | null): DatedSentences {
  const stems = topic === null ? [] : stemsOf(topic);
  const found: Record<'about' | 'near', Dated[]> = { about: [], near: [] };
  let isKnown = topic === null;
  for (const [number, { field, text, article }] of corpus.passages.entries()) {
    const met =
      topic !== null && stems.length === 0 ? null : meeting(text, article.headline, stems);
    isKnown ||= met !== null;
    if (met === null || field !== 'body') continue;
    const dated = datedIn(corpus, number);
    if (dated !== null) found[met].push(dated);
  }
  return { about: inOrder(found.about), near: inOrder(found.near), isKnown };
}
