import type { Passage } from '../../article/passage';
import { indexedStems } from '../../corpus/postings';
import { carries, isSameText } from '../../corpus/shared-texts';
import { tellSameValue, toldValue, type ToldValue } from './told-value';
import { wantsDetail } from '../../question/kinds';
import type { Judged } from './decide';
import { foldText } from '../../language/fold';
import type { Span } from '../../language/token';
import { THRESHOLDS } from '../thresholds';

function overlap(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length < b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  if (few.size === 0) return 0;
  return [...few].filter((stem) => many.has(stem)).length / few.size;
}

/** Whether two sentences, of two articles that carry one text, are one and the same apart from what was edited. */
export function areCounterparts(a: Passage, b: Passage): boolean {
  return overlap(indexedStems(a), indexedStems(b)) >= THRESHOLDS.sameSentence;
}

/** Whether two sentences share enough words to tell the same fact, whatever they say of it. */
export function tellsSameFact(one: Passage, other: Passage): boolean {
  return overlap(indexedStems(one), indexedStems(other)) >= THRESHOLDS.sameFact;
}

/**
 * Other outlets' sentences that answer as well and tell the same fact, or give another figure for
 * it: at most one an outlet, best first. What carries a sentence of one that is there already adds nothing and
 * is left out, unless the edit of that very sentence changed the words that answer.
 */
export function corroborationsOf(
  answer: Judged,
  judged: readonly Judged[],
  wordsOf: (reading: Judged) => Span | null,
): readonly Judged[] {
  const { passage } = answer.one;
  const { corpus } = answer.lineup;
  const seen = new Set([passage.article.publisher]);
  const stems = indexedStems(passage);
  const said = (reading: Judged): string | null => {
    const words = wordsOf(reading);
    return words && foldText(reading.one.passage.text.slice(words.start, words.end));
  };
  const valueOf = (reading: Judged): ToldValue => {
    const words = wordsOf(reading);
    return words === null ? { figure: null, date: null } : toldValue(reading, words);
  };
  const saySame = (one: Judged, other: Judged): boolean =>
    tellSameValue(valueOf(one), valueOf(other)) ??
    (said(one) !== null && said(one) === said(other));
  const others: Judged[] = [];
  const holds = (reading: Judged, words: string | null): boolean =>
    words === null || foldText(reading.one.passage.text).includes(words);
  const isEdited = (told: Judged, reading: Judged): boolean =>
    wantsDetail(told.pair.question.kind) &&
    areCounterparts(told.one.passage, reading.one.passage) &&
    !saySame(told, reading) &&
    !holds(reading, said(told)) &&
    !holds(told, said(reading));
  const isRepeated = (reading: Judged): boolean =>
    [answer, ...others].some((told) => {
      const [before, now] = [told.one.passage, reading.one.passage];
      if (before.text === now.text) return true;
      if (!isSameText(corpus, before.article, now.article)) return false;
      // what an outlet put in is its own
      const isCopied =
        areCounterparts(before, now) || carries(corpus, before.article.id, reading.one.number);
      return isCopied && !isEdited(told, reading);
    });
  for (const reading of judged) {
    const other = reading.one.passage;
    if (seen.has(other.article.publisher)) continue;
    if (reading.probability < THRESHOLDS.asLikely * answer.probability) continue;
    const shared = overlap(stems, indexedStems(other));
    if (
      shared < THRESHOLDS.sameFact &&
      !(saySame(answer, reading) && shared >= THRESHOLDS.sameSubject)
    )
      continue;
    if (isRepeated(reading)) continue;
    seen.add(other.article.publisher);
    others.push(reading);
  }
  return others;
}
