import { isCount } from '../../facts/spans/number-stretch';
import type { NamedHere, PassageFacts } from '../../corpus/passage-facts';
import type { Passage } from '../../article/passage';
import type { Span, Token } from '../../language/token';
import type { Question } from '../../question/question';
import type { TermMatch } from '../../reading/term-meeting';
import { isMet, isTelling } from '../thresholds';

/** One passage held against one question. */
export interface Pair {
  readonly question: Question;
  /** The passage's number in the corpus. */
  readonly number: number;
  readonly passage: Passage;
  /** How the passage meets each of the question's terms, in their order. */
  readonly matches: readonly TermMatch[];
  /** The facts that stand in the passage. */
  readonly facts: PassageFacts;
}

/** Whether a token number lies in a span of the passage's text. */
function within(passage: Passage, index: number, { start, end }: Span): boolean {
  const token = passage.tokens[index];
  return token !== undefined && token.start >= start && token.end <= end;
}

/** The tokens of the passage, by number, that meet the question's terms, term by term. */
export const metTokens = ({ matches }: Pick<Pair, 'matches'>): readonly number[] =>
  matches.filter(isMet).flatMap((match) => match.tokens);

/** The places in the passage's text where the question's own content words stand. */
function matchedOffsets({ passage, matches, question }: Pair): readonly number[] {
  return matches
    .flatMap((match, index) => {
      const term = question.terms[index];
      return term !== undefined && isTelling(term) ? match.tokens : [];
    })
    .map((index) => passage.tokens[index]?.start ?? 0);
}

/** The spans nearest to the question's own words first. */
export function byNearness<T extends Span>(pair: Pair, spans: readonly T[]): readonly T[] {
  const offsets = matchedOffsets(pair);
  const distance = ({ start, end }: Span): number =>
    offsets.length === 0
      ? start
      : offsets
          .map((offset) => Math.min(Math.abs(offset - start), Math.abs(offset - end)))
          .reduce((a, b) => a + b, 0);
  return [...spans].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}

/** Whether the question itself names what stands in a span. */
export function isAsked({ passage, matches }: Pair, span: Span): boolean {
  const inside = passage.tokens.flatMap((token, index) =>
    token.kind !== 'mark' && !token.isStop && within(passage, index, span) ? [index] : [],
  );
  if (inside.length === 0) return true;
  return inside.every((index) =>
    matches.some((match) => match.tokens.includes(index) && isMet(match)),
  );
}

/**
 * Whether the question itself says a figure or a date: "nine" and "May" are function words, which no
 * term stands for.
 */
export function isAskedValue(pair: Pair, value: Span): boolean {
  const { passage, question } = pair;
  const words = passage.tokens.flatMap((token, index) =>
    token.kind !== 'mark' && within(passage, index, value) ? [{ token, index }] : [],
  );
  const isTyped = ({ folded }: Token): boolean =>
    question.tokens.some((token) => token.folded === folded);
  if (words.every(({ token: { isStop } }) => isStop))
    return words.every(({ token }) => isTyped(token));
  // "how many seconds" says no number of "nine seconds"
  const met = new Set(metTokens(pair));
  const isSaid = words.every(
    ({ token, index }) => !token.isStop || !isCount(token) || isTyped(token) || met.has(index),
  );
  return isSaid && isAsked(pair, value);
}

/** The names in the passage that the question does not name, nearest first. */
export function otherNames(pair: Pair, kinds: readonly string[]): readonly NamedHere[] {
  const here = pair.facts.names.filter(
    (named) => kinds.includes(named.name.kind) && !isAsked(pair, named),
  );
  return byNearness(pair, here);
}
