import type { PassageRange } from '../corpus/corpus';
import type { PassageFacts } from '../corpus/passage-facts';
import type { Passage } from '../article/passage';
import { probabilityOf } from '../decision/judging/decide';
import type { Span } from '../language/token';
import { excerptOf } from '../outcome/excerpt';
import { found, type Finding } from '../outcome/finding';
import type { Intent } from '../outcome/outcome';
import type { Question } from '../question/question';
import { lineupOf } from './lineup';
import { holds } from './scope';
import type { AnswerTools } from './tools';

const MOST = 5;

/** What is looked for: a fact of a passage, and what is marked where it is shown. */
export interface ToldFact<T extends Span = Span> {
  readonly intent: Intent;
  /** Whether a passage, by its number, tells of what is asked about; every one does where this is left out. */
  tells?(number: number): boolean;
  /** The fact in a passage that tells it; undefined in any other. */
  factIn(facts: PassageFacts, passage: Passage): T | undefined;
  /** What is marked of it; the fact itself where this is left out. */
  markOf?(fact: T, facts: PassageFacts, passage: Passage): Span | null;
}

/**
 * The first passages of bodies that tell a fact, in reading order; null where none does. How sure it is, is how
 * surely the first of them answers.
 */
export function answerTold<T extends Span>(
  { intent, factIn, markOf = (fact) => fact, tells = () => true }: ToldFact<T>,
  question: Question,
  tools: AnswerTools,
  range: PassageRange,
): Finding | null {
  const { corpus } = tools;
  const told: { readonly number: number; readonly mark: Span | null }[] = [];
  for (let number = range.from; number < range.to && told.length < MOST; number += 1) {
    const facts = corpus.passageFacts[number];
    const passage = corpus.passages[number];
    if (passage?.field !== 'body' || !facts || !holds(range, number)) continue;
    const fact = factIn(facts, passage);
    if (fact && tells(number)) told.push({ number, mark: markOf(fact, facts, passage) });
  }
  const [first] = told;
  if (first === undefined) return null;
  return found(
    intent,
    told.map(({ number, mark }) =>
      excerptOf(corpus, number, mark && { start: mark.start, end: mark.end }),
    ),
    probabilityOf(first.number, lineupOf(question, range, tools)),
  );
}
