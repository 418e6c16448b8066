import { QUESTION_WORD, isLink } from '../language/words/link-classes';
import type { Corpus } from '../corpus/corpus';
import type { Question } from '../question/question';
import { QUESTION_KINDS } from '../question/kinds';
import { backgroundIdf } from './background';
import { signsOf } from './corpus-signs';
import { findSlots, type QuestionSlots } from './question-slots';
import { findTranslations, type Translations } from './translation';

/** What ranking needs of a question, worked out once for all its candidates. */
export interface QuestionSigns extends QuestionSlots {
  readonly question: Question;
  readonly translations: Translations;
  /** Index in `QUESTION_KINDS`. */
  readonly kind: number;
  /** IDF of each term within the scope, times its weight, and the sum; at least a trifle. */
  readonly idf: readonly number[];
  readonly mass: number;
  /** The same by background IDF. */
  readonly background: readonly number[];
  readonly backgroundMass: number;
  /** How many words the question has, marks and question words left out. */
  readonly length: number;
  /** For each term that is a verb, the number of its lemma in the corpus; -1 for all others. */
  readonly verbLemmas: readonly number[];
  /** Each term as typed, lower-cased. */
  readonly typed: readonly string[];
  /** The number of the first term after the question word and focus: what the answer does or is. */
  readonly anchor: number;
  /** The number of the term that is the focus, or -1. */
  readonly focus: number;
}

/** Reads the signs of a question against the IDF of the scope that is searched. */
export function questionSigns(
  question: Question,
  idf: readonly number[],
  corpus: Corpus,
): QuestionSigns {
  const signs = signsOf(corpus);
  const { stemNumbers, lemmaNumbers } = signs;
  const places = new Map<string, number[]>();
  let length = 0;
  for (const token of question.tokens) {
    if (token.kind === 'mark' || isLink(token.folded, QUESTION_WORD)) continue;
    places.set(token.stem, [...(places.get(token.stem) ?? []), length]);
    length += 1;
  }
  const background = question.terms.map(({ stem, weight }) => backgroundIdf(stem) * weight);
  const sum = (values: readonly number[]): number =>
    values.reduce((total, value) => total + value, 0);
  const asked = question.tokens.findIndex(({ folded }) => isLink(folded, QUESTION_WORD));
  const focus = question.terms.findIndex(({ stem }) => stem === question.focus);
  const focusPlace = question.terms[focus]?.position ?? -1;
  return {
    ...findSlots(question, places, stemNumbers),
    question,
    translations: findTranslations(question, corpus),
    kind: QUESTION_KINDS.indexOf(question.kind),
    idf,
    mass: Math.max(sum(idf), 1e-3),
    background,
    backgroundMass: Math.max(sum(background), 1e-3),
    length,
    verbLemmas: question.terms.map(({ pos, lemma }) =>
      pos === 'VERB' ? lemmaNumbers.find(lemma) : -1,
    ),
    typed: question.terms.map(({ text }) => text.toLowerCase()),
    anchor: question.terms.findIndex(
      ({ position }, index) => position > Math.max(asked, focusPlace) && index !== focus,
    ),
    focus,
  };
}
