import { probabilityOf } from '../decision/judging/decide';
import { DEMONSTRATIVES } from '../language/words/determiners';
import { APOSTROPHES } from '../language/words/quote-marks';
import { anyOf } from '../language/words/word-set';
import { excerptOf, lastPassageOf } from '../outcome/excerpt';
import { found, type Finding } from '../outcome/finding';
import { OUTLET_WORD } from '../question/comparison';
import { OPENINGS } from '../question/openings';
import { lineupOf } from './lineup';
import { scopeOf } from './scope';
import type { AnswerTools, InquiryOptions, TurnMemory } from './tools';

const SO = `(?:so|it|${anyOf(DEMONSTRATIVES)})`;
const SAYS = '(?:says|said|claims|claimed|told (?:them|you|us)|reports|reported|wrote|writes)';
const WHO_SAYS = new RegExp(
  `${OPENINGS}(?:who(?: actually| exactly)? ${SAYS} ${SO}|who(?:[${APOSTROPHES}]?s| is) (?:saying|claiming|reporting) ${SO}|says who|according to whom?|(?:which|what) ${OUTLET_WORD} ${SAYS} ${SO})\\W*$`,
  'iu',
);

/** Whether a question asks of what was shown before who says it: "who says so?", "according to whom?", "which paper said that?" */
export const asksWhoSays = (text: string): boolean => WHO_SAYS.test(text);

/**
 * The answer of the turn before once more, with the speaker marked where its sentence names one: who says it is told by
 * its speaker and its outlet. null where that turn showed nothing.
 */
export function answerWhoSays(
  { shown, answer, outlet, antecedent }: TurnMemory,
  tools: AnswerTools,
  options: InquiryOptions,
): Finding | null {
  const { corpus } = tools;
  if (shown === null || answer === null) return null;
  const number = lastPassageOf(corpus, { ...shown, field: 'body' });
  const passage = number === null ? undefined : corpus.passages[number];
  if (number === null || passage === undefined) return null;
  const spoken = corpus.passageFacts[number]?.quotations.find(
    ({ speakerSpan, speakerPassage }) =>
      speakerSpan !== null && speakerPassage === passage.position,
  );
  const range = scopeOf(corpus, options, options.outlet ?? outlet);
  return found(
    'who',
    [excerptOf(corpus, number, spoken?.speakerSpan ?? null)],
    probabilityOf(number, lineupOf(antecedent.question, range, tools)),
  );
}
