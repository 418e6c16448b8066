import { foldText } from '../language/fold';
import type { Question, QuestionTerm } from '../question/question';
import type { Pair } from './pair';
import { THRESHOLDS } from './thresholds';

/** The names that stand before the verb of saying: whose words are asked for. */
export function speakerAsked({ question }: Pair): readonly QuestionTerm[] {
  const verb = question.tokens.findIndex(({ pos }, index) => pos === 'VERB' && index > 1);
  const owns = (term: QuestionTerm): boolean =>
    /^'s?$/u.test(question.tokens[term.position + 1]?.folded ?? '');
  const before = question.terms.filter(
    (term) => term.isName && !term.inherited && (verb < 0 || term.position < verb),
  );
  // in "what does the city's report say" it is the report that speaks
  if (before.some(owns)) return [];
  if (before.length > 0) return before;
  return question.terms.filter((term) => term.isName && term.inherited);
}

/** Whether somebody's name, as the article has it, is met by one of the terms. */
export function isNamedBy(speaker: string, terms: readonly QuestionTerm[]): boolean {
  const words = foldText(speaker).split(/[\s-]+/u);
  return terms.some((term) =>
    term.variants.some(
      ({ stems, weight }) =>
        weight >= THRESHOLDS.named &&
        stems.every((stem) =>
          words.some((word) =>
            word.startsWith(stem.toLowerCase().slice(0, Math.max(3, stem.length - 1))),
          ),
        ),
    ),
  );
}

/** Whether the passage quotes or reports words of somebody that the terms name. */
export function isSpokenBy({ facts }: Pair, terms: readonly QuestionTerm[]): boolean {
  return facts.quotations.some(({ speaker }) => speaker !== null && isNamedBy(speaker, terms));
}

/** Whether a question asks for somebody's words: what they say, a quote, whether they say a thing. */
export function asksForWords({ kind, tokens }: Question): boolean {
  if (kind === 'what-say' || kind === 'quote') return true;
  return (
    kind === 'yes-no' && tokens.some(({ lemma }) => /^(?:say|tell|claim|comment)$/u.test(lemma))
  );
}
