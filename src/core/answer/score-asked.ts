import type { PassageRange } from '../corpus/corpus';
import type { PassageFacts } from '../corpus/passage-facts';
import type { Finding } from '../outcome/finding';
import { wants } from '../question/kinds';
import { BE_BEHIND, OPENINGS } from '../question/openings';
import type { Question } from '../question/question';
import { answerTold } from './told-fact';
import type { AnswerTools } from './tools';

/** A score or a winner asked for and nothing else: no match is named that a sentence could be held against. */
const SCORE = new RegExp(
  String.raw`${OPENINGS}(?:what${BE_BEHIND} the (?:final |end )?(?:score|scores|scoreline|result)|who won(?: the (?:match|game))?|how did the (?:match|game) end|what did (?:it|the (?:match|game)) end)\W*$`,
  'iu',
);

/** Whether a question asks how the match ended that the coverage tells of, whichever that is. */
export function asksScore(text: string): boolean {
  return SCORE.test(text);
}

/** The passages that tell a score, marked unless a winner is asked for: see `answerTold`. */
export function answerScores(
  question: Question,
  tools: AnswerTools,
  range: PassageRange,
): Finding | null {
  const score = {
    intent: 'how-many',
    isMarked: !wants(question.kind, 'person'),
    spanIn: ({ figures }: PassageFacts) => figures.find(({ kind }) => kind === 'score'),
  } as const;
  return answerTold(score, question, tools, range);
}
