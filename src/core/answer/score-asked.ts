import { probabilityOf } from '../decision/decide';
import type { PassageRange } from '../corpus/corpus';
import { excerptOf } from '../outcome/excerpt';
import { found, type Finding } from '../outcome/finding';
import { wants } from '../question/kinds';
import type { Question } from '../question/question';
import { lineupOf } from './lineup';
import { holds } from './scope';
import type { AnswerTools } from './tools';
import { BE_BEHIND, OPENINGS } from '../question/openings';

const MOST = 5;
/** A score or a winner asked for and nothing else: no match is named that a sentence could be held against. */
const SCORE = new RegExp(
  String.raw`${OPENINGS}(?:what${BE_BEHIND} the (?:final |end )?(?:score|scores|scoreline|result)|who won(?: the (?:match|game))?|how did the (?:match|game) end|what did (?:it|the (?:match|game)) end)\W*$`,
  'iu',
);

/** Whether a question asks how the match ended that the coverage tells of, whichever that is. */
export function asksScore(text: string): boolean {
  return SCORE.test(text);
}

/**
 * The passages that tell a score, in reading order, each with it marked unless a winner is asked for; null where none does. How sure it
 * is, is how surely the first of them answers.
 */
export function answerScores(
  question: Question,
  tools: AnswerTools,
  range: PassageRange,
): Finding | null {
  const { corpus } = tools;
  const told: { readonly number: number; readonly start: number; readonly end: number }[] = [];
  for (let number = range.from; number < range.to && told.length < MOST; number += 1) {
    if (corpus.passages[number]?.field !== 'body' || !holds(range, number)) continue;
    const score = corpus.passageFacts[number]?.figures.find(({ kind }) => kind === 'score');
    if (score) told.push({ number, start: score.start, end: score.end });
  }
  const [first] = told;
  if (first === undefined) return null;
  return found(
    'how-many',
    told.map(({ number, start, end }) =>
      excerptOf(corpus, number, wants(question.kind, 'person') ? null : { start, end }),
    ),
    probabilityOf(first.number, lineupOf(question, range, tools)),
  );
}
