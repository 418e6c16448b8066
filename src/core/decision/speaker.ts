import { foldText } from '../language/fold';
import { NOMINALS, isPart } from '../language/parts-of-speech';
import { isPassiveAsked } from '../language/passive';
import { PREPOSITION, isLink } from '../language/words/link-classes';
import type { Question, QuestionTerm } from '../question/question';
import type { Pair } from './pair';
import { THRESHOLDS } from './thresholds';

/** The names that stand before the verb of saying: whose words are asked for. */
export function speakerAsked({ question }: Pair): readonly QuestionTerm[] {
  const { tokens, terms } = question;
  const verb = tokens.findIndex(({ pos }, index) => pos === 'VERB' && index > 1);
  const owns = (term: QuestionTerm): boolean =>
    /^'s?$/u.test(tokens[term.position + 1]?.folded ?? '');
  const before = terms.filter(
    (term) => term.isName && !term.inherited && (verb < 0 || term.position < verb),
  );
  // in "what does the city's report say" it is the report that speaks
  if (before.some(owns)) return [];
  if (before.length === 0) return terms.filter((term) => term.isName && term.inherited);
  // of "the Orsley shopkeeper" and "the teacher from Orsley" the name says only which one
  const opener = tokens.findIndex(({ pos }) => pos === 'AUX');
  const from = tokens.findIndex(
    ({ folded }, at) => at > opener && isLink(folded, PREPOSITION) && (verb < 0 || at < verb),
  );
  const head = from < 0 ? before : before.filter(({ position }) => position < from);
  const next = (head.at(-1)?.position ?? verb) + 1;
  const isHead = next >= verb || !isPart(tokens[next], NOMINALS);
  return isHead ? head : [];
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
  // "was the mayor told?" asks what others said
  return (
    kind === 'yes-no' &&
    tokens.some(
      ({ lemma }, at) => /^(?:say|tell|claim|comment)$/u.test(lemma) && !isPassiveAsked(tokens, at),
    )
  );
}
