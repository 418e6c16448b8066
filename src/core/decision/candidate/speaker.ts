import { PERSON_TITLES } from '../../facts/spans/span-words';
import { foldText } from '../../language/fold';
import { NOMINALS, isPart } from '../../language/parts-of-speech';
import { isPassiveAsked } from '../../language/passive';
import { PEOPLE_AT_LARGE } from '../../language/words/light-words';
import { PREPOSITION, isLink } from '../../language/words/link-classes';
import { isBodyNoun } from '../../language/words/person-words';
import type { Question, QuestionTerm } from '../../question/question';
import type { Pair } from './pair';
import { THRESHOLDS } from '../thresholds';

/** Who is named before the verb of saying, and the noun that the names only belong to; see below. */
interface Subject {
  readonly names: readonly QuestionTerm[];
  readonly office: QuestionTerm | null;
}

/**
 * The subject of a question for words. Of "the Orsley miller" and "the miller from Orsley" the name says only which
 * one, and the noun who speaks; in "what does the city's report say" the report does.
 */
function subjectOf({ tokens, terms }: Question): Subject {
  const verb = tokens.findIndex(({ pos }, index) => pos === 'VERB' && index > 1);
  const end = verb < 0 ? tokens.length : verb;
  const owns = (term: QuestionTerm): boolean =>
    /^'s?$/u.test(tokens[term.position + 1]?.folded ?? '');
  const before = terms.filter((term) => term.isName && !term.inherited && term.position < end);
  if (before.some(owns)) return { names: [], office: null };
  if (before.length === 0)
    return { names: terms.filter((term) => term.isName && term.inherited), office: null };
  const opener = tokens.findIndex(({ pos }) => pos === 'AUX');
  const from = tokens.findIndex(
    ({ folded }, at) => at > opener && at < end && isLink(folded, PREPOSITION),
  );
  const named = from < 0 ? before : before.filter(({ position }) => position < from);
  let last = (named.at(-1)?.position ?? opener) + 1;
  const isHead = named.length > 0 && (last >= verb || !isPart(tokens[last], NOMINALS));
  if (isHead) return { names: named, office: null };
  while (last + 1 < (from < 0 ? verb : from) && isPart(tokens[last + 1], NOMINALS)) last += 1;
  return { names: [], office: terms.find(({ position }) => position === last) ?? null };
}

/** The names that stand before the verb of saying: whose words are asked for. */
export function speakerAsked({ question }: Pair): readonly QuestionTerm[] {
  return subjectOf(question).names;
}

/**
 * The office or body whose words are asked for, of a place or another body: "the mayor of Orsley"; null for others. "The
 * lady from the union" has none: she may be anybody there.
 */
export function officeAsked({ question }: Pair): QuestionTerm | null {
  const { office } = subjectOf(question);
  if (office === null || PEOPLE_AT_LARGE.has(office.lemma)) return null;
  return PERSON_TITLES.has(office.lemma) || isBodyNoun(office.lemma) ? office : null;
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
