import type { AnalysedArticle } from '../corpus/analysed-article';
import type { Corpus } from '../corpus/corpus';
import { derive } from '../corpus/derived';
import { stemOf } from '../language/stem';
import type { Question, QuestionTerm } from '../question/question';
import { readQuestion } from '../question/read-question';
import type { Excerpt } from '../outcome/outcome';
import type { AnswerTools } from './tools';

/** The stems of every word of a person's name in an article. */
const personStemsIn = derive(({ facts }: AnalysedArticle): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const { kind, forms } of facts.names) {
    if (kind !== 'person') continue;
    for (const form of forms) {
      for (const word of form.split(/[\s-]+/u)) stems.add(stemOf(word.toLowerCase()));
    }
  }
  return stems;
});

/** The stems of every word of a person's name in the coverage. */
export const personStems = derive(({ analysed }: Corpus): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const article of analysed) for (const stem of personStemsIn(article)) stems.add(stem);
  return stems;
});

/**
 * The terms by which "he" or "she" in the next turn is asked for: a person the question names, else
 * the one its answer points out or quotes; empty where there is none.
 */
export function personTerms(
  question: Question,
  excerpt: Excerpt | null,
  { corpus, english, lexicon }: AnswerTools,
): readonly QuestionTerm[] {
  const words = personStems(corpus);
  const asked = question.terms.filter(
    (term) =>
      term.isName &&
      term.weight >= 0.5 &&
      (term.variants[0]?.stems ?? []).every((stem) => words.has(stem)),
  );
  if (asked.length > 0) return asked;
  const highlighted = excerpt?.highlight ? excerpt.text.slice(...excerpt.highlight) : '';
  const isPerson =
    highlighted !== '' &&
    highlighted.split(/[\s-]+/u).every((word) => words.has(stemOf(word.toLowerCase())));
  const who = isPerson ? highlighted : (excerpt?.speaker ?? null);
  return who === null ? [] : readQuestion(who, corpus, english, lexicon).terms;
}
