import type { Passage } from '../article/passage';
import { indexedStems } from '../corpus/postings';
import type { Judged } from './decide';
import type { Span } from '../language/token';

/** Content words two sentences must share to tell the same fact, as a share of the shorter's. */
const SAME_FACT = 0.35;
/** The same where both give the very words asked for. */
const SAME_SUBJECT = 0.2;
/** How likely another outlet's sentence must be, beside the answer. */
const AS_LIKELY = 0.5;

function overlap(a: readonly string[], b: readonly string[]): number {
  const [few, many] = a.length < b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  if (few.size === 0) return 0;
  return [...few].filter((stem) => many.has(stem)).length / few.size;
}

/** Whether two sentences share enough words to tell the same fact, whatever they say of it. */
export function tellsSameFact(one: Passage, other: Passage): boolean {
  return overlap(indexedStems(one), indexedStems(other)) >= SAME_FACT;
}

/**
 * Other outlets' sentences that answer as well and tell the same fact, or give another figure for
 * it: at most one an outlet, best first. Wire copy (all but the same words) adds nothing and is
 * left out.
 */
export function corroborationsOf(
  answer: Judged,
  judged: readonly Judged[],
  wordsOf: (reading: Judged) => Span | null,
): readonly Judged[] {
  const { passage } = answer.one;
  const seen = new Set([passage.article.publisher]);
  const stems = indexedStems(passage);
  const said = (reading: Judged): string | null => {
    const words = wordsOf(reading);
    return words && reading.one.passage.text.slice(words.start, words.end);
  };
  const own = said(answer);
  const others: Judged[] = [];
  for (const reading of judged) {
    const other = reading.one.passage;
    if (seen.has(other.article.publisher)) continue;
    if (reading.probability < AS_LIKELY * answer.probability) continue;
    const shared = overlap(stems, indexedStems(other));
    const sameWords = own !== null && own === said(reading);
    if (shared < SAME_FACT && !(sameWords && shared >= SAME_SUBJECT)) continue;
    if (other.text === passage.text) continue;
    seen.add(other.article.publisher);
    others.push(reading);
  }
  return others;
}
