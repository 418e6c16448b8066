import { FINITE_BE, SHORT_BE, isOf } from '../language/words/word-classes';
import { QUESTION_WORD, isLink } from '../language/words/link-classes';
import { PARTS, NOUNS, COUNTABLES, isPart } from '../language/parts-of-speech';
import type { Question, QuestionTerm } from './question';
import { JOINING_WORDS } from '../language/words/link-words';
import { anyOf, without } from '../language/words/word-set';

/** A question says by these that it goes on with what was asked before, whatever else it names. */
const CONTINUES = new RegExp(
  String.raw`^\W*(?:${anyOf(without(JOINING_WORDS, 'so'))}|also|what about|how about)\b|\b(?:too|also|as well|either|instead)\W*$`,
  'iu',
);

/**
 * The terms of a question that name somebody or something: names, and what stands for a name where the
 * coverage does not know the word: a noun with nothing before it that belongs to it ("what did xyz say").
 */
export function namingTerms({ tokens, terms }: Question): readonly QuestionTerm[] {
  return terms.filter((term) => {
    if (term.inherited || term.weight < 1) return false;
    if (term.isName) return true;
    const isBare = !isPart(tokens[term.position - 1], COUNTABLES | PARTS.DET | PARTS.PART);
    return isBare && !term.isHeld && isPart(term, NOUNS | PARTS.X);
  });
}

/** Whether something is asked of what is named: "where was X", "did X agree", not "and X", "did X". */
function asks({ tokens, kind }: Question, names: readonly QuestionTerm[]): boolean {
  if (kind === 'quote') return true;
  const named = new Set(names.map(({ position }) => position));
  const others = tokens.filter((token, index) => token.kind !== 'mark' && !named.has(index));
  if (others.some(({ pos }) => pos === 'VERB')) return true;
  if (!others.some(({ folded }) => isOf(folded, FINITE_BE))) return false;
  return others.some((token) => isLink(token.folded, QUESTION_WORD) || isPart(token, COUNTABLES));
}

/**
 * Whether a question without pronouns that point out of it is understood by itself: it names whom or
 * what it is about, asks something of it, and does not say that it goes on with what went before.
 */
export function standsAlone(question: Question): boolean {
  const names = namingTerms(question);
  return names.length > 0 && !CONTINUES.test(question.text) && asks(question, names);
}

/**
 * Whether a question has a verb and something that it is about, "who is the treasurer", so that it can be
 * understood without the one before, though it may go on with it.
 */
export function isClause({ tokens, terms, text }: Question): boolean {
  const isAbout = terms.some((term) => !term.inherited && term.weight >= 1 && isPart(term, NOUNS));
  const says = tokens.some(
    ({ pos, folded }) => pos === 'VERB' || isOf(folded, FINITE_BE | SHORT_BE),
  );
  return isAbout && says && !CONTINUES.test(text);
}
