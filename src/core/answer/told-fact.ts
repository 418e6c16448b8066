import type { PassageRange } from '../corpus/corpus';
import type { PassageFacts } from '../corpus/passage-facts';
import { probabilityOf } from '../decision/decide';
import type { Span } from '../language/token';
import { excerptOf } from '../outcome/excerpt';
import { found, type Finding } from '../outcome/finding';
import type { Intent } from '../outcome/outcome';
import type { Question } from '../question/question';
import { lineupOf } from './lineup';
import { holds } from './scope';
import type { AnswerTools } from './tools';

const MOST = 5;

/** What is looked for: a fact of a passage, and whether it is marked where it is shown. */
export interface ToldFact {
  readonly intent: Intent;
  readonly isMarked: boolean;
  /** Whether a passage, by its number, tells of what is asked about; every one does where this is left out. */
  tells?(number: number): boolean;
  /** Where a passage tells it; undefined where it does not. */
  spanIn(facts: PassageFacts): Span | undefined;
}

/**
 * The first passages of bodies that tell a fact, in reading order; null where none does. How sure it is, is how
 * surely the first of them answers.
 */
export function answerTold(
  { intent, isMarked, spanIn, tells = () => true }: ToldFact,
  question: Question,
  tools: AnswerTools,
  range: PassageRange,
): Finding | null {
  const { corpus } = tools;
  const told: { readonly number: number; readonly span: Span }[] = [];
  for (let number = range.from; number < range.to && told.length < MOST; number += 1) {
    const facts = corpus.passageFacts[number];
    if (corpus.passages[number]?.field !== 'body' || !facts || !holds(range, number)) continue;
    const span = spanIn(facts);
    if (span && tells(number)) told.push({ number, span: { start: span.start, end: span.end } });
  }
  const [first] = told;
  if (first === undefined) return null;
  return found(
    intent,
    told.map(({ number, span }) => excerptOf(corpus, number, isMarked ? span : null)),
    probabilityOf(first.number, lineupOf(question, range, tools)),
  );
}
