import { stemOf } from '../language/stem';
import { wants } from '../question/kinds';
import type { Question, QuestionTerm } from '../question/question';
import { readQuestion } from '../question/read-question';
import type { Excerpt } from '../outcome/outcome';
import type { AnswerTools } from './tools';
import { APOSTROPHES } from '../language/words/quote-marks';
import { isTelling } from '../decision/thresholds';

const BETWEEN_WORDS = new RegExp(`[^\\p{L}\\p{M}${APOSTROPHES}.]+`, 'u');

/**
 * The terms by which "he" or "she" in the next turn is asked for: whom an answer to "who" points out, else a person the
 * question names, else the one its answer points out or quotes; empty where there is none.
 */
export function personTerms(
  question: Question,
  excerpt: Excerpt | null,
  { corpus, english, lexicon }: Pick<AnswerTools, 'corpus' | 'english' | 'lexicon'>,
): readonly QuestionTerm[] {
  const { vocabulary } = corpus;
  const asked = question.terms.filter(
    (term) =>
      term.isName &&
      isTelling(term) &&
      (term.variants[0]?.stems ?? []).every((stem) => vocabulary.isOfPerson(stem)),
  );
  const highlighted = excerpt?.highlight ? excerpt.text.slice(...excerpt.highlight) : '';
  // of "its treasurer, Umar Shah" the name
  const named = highlighted
    .split(BETWEEN_WORDS)
    .filter((word) => /^\p{Lu}/u.test(word) && vocabulary.isOfPerson(stemOf(word.toLowerCase())))
    .join(' ');
  const isAskedFor = wants(question.kind, 'person') && named !== '';
  if (asked.length > 0 && !isAskedFor) return asked;
  const who = named === '' ? (excerpt?.speaker ?? null) : named;
  return who === null ? [] : readQuestion(who, corpus, english, lexicon).terms;
}
