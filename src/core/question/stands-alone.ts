import type { Question, QuestionTerm } from './question';

/** A question says by these that it goes on with what was asked before, whatever else it names. */
const CONTINUES =
  /^\W*(?:and|but|or|also|what about|how about)\b|\b(?:too|also|as well|either|instead)\W*$/iu;
const BE = /^(?:is|are|was|were|isn't|aren't|wasn't|weren't)$/u;
const ASKING = /^(?:who|whom|whose|what|which|when|where|how)$/u;

/**
 * The terms of a question that name somebody or something: names, and what stands for a name where the
 * coverage does not know the word: a noun with nothing before it that belongs to it ("what did xyz say").
 */
export function namingTerms({ tokens, terms }: Question): readonly QuestionTerm[] {
  return terms.filter((term) => {
    if (term.inherited || term.weight < 1) return false;
    if (term.isName) return true;
    const before = tokens[term.position - 1]?.pos ?? 'X';
    const isBare = !/^(?:DET|ADJ|NUM|NOUN|PART)$/u.test(before);
    return isBare && !term.isHeld && /^(?:NOUN|PROPN|X)$/u.test(term.pos);
  });
}

/** Whether something is asked of what is named: "where was X", "did X agree", not "and X", "did X". */
function asks({ tokens, kind }: Question, names: readonly QuestionTerm[]): boolean {
  if (kind === 'quote') return true;
  const named = new Set(names.map(({ position }) => position));
  const others = tokens.filter((token, index) => token.kind !== 'mark' && !named.has(index));
  if (others.some(({ pos }) => pos === 'VERB')) return true;
  if (!others.some(({ folded }) => BE.test(folded))) return false;
  return others.some(({ folded, pos }) => ASKING.test(folded) || /^(?:NOUN|ADJ|NUM)$/u.test(pos));
}

/**
 * Whether a question without pronouns that point out of it is understood by itself: it names whom or
 * what it is about, asks something of it, and does not say that it goes on with what went before.
 */
export function standsAlone(question: Question): boolean {
  const names = namingTerms(question);
  return names.length > 0 && !CONTINUES.test(question.text) && asks(question, names);
}
