import type { Corpus } from '../corpus/corpus';
import type { Judged } from '../decision/judging/decide';
import type { Topic } from '../decision/judging/turn-signs';
import { lastPassageOf } from '../outcome/excerpt';
import type { TurnMemory } from './tools';

/** The numbers of the passages that turns showed. */
const shownBy = (turns: readonly TurnMemory[], corpus: Corpus): readonly number[] =>
  turns.flatMap(({ answer, about }) =>
    answer !== null && about ? (lastPassageOf(corpus, about) ?? []) : [],
  );

/**
 * What a question that follows turns, oldest first, is about: what the last was; null where that found nothing, or it is
 * not there any more.
 */
export function topicOf(turns: readonly TurnMemory[], corpus: Corpus): Topic | null {
  const before = turns.at(-1);
  const place = before?.about ?? null;
  const number = place && lastPassageOf(corpus, place);
  if (place === null || number === null) return null;
  const earlier = shownBy(turns.slice(0, -1), corpus);
  return { number, probability: place.probability, isShown: before?.answer !== null, earlier };
}

/** What a message is about behind a part of it. */
export const topicFound = ({ one, probability }: Judged, isShown: boolean): Topic => ({
  number: one.number,
  probability,
  isShown,
  earlier: [],
});
