import type { NamedHere, PassageFacts } from '../corpus/passage-facts';
import type { Passage } from '../coverage/passage';
import type { Span } from '../language/token';
import type { Question, QuestionTerm } from '../question/question';
import type { TermMatch } from '../ranking/match';

/** One passage held against a question. */
export interface Reading {
  readonly question: Question;
  /** The passage's number in the corpus. */
  readonly number: number;
  readonly passage: Passage;
  readonly matches: readonly TermMatch[];
  readonly facts: PassageFacts;
}

/** Whether a token number lies in a span of the passage's text. */
function within(passage: Passage, index: number, { start, end }: Span): boolean {
  const token = passage.tokens[index];
  return token !== undefined && token.start >= start && token.end <= end;
}

/** The places in the passage's text where the question's own content words stand. */
function matchedOffsets({ passage, matches, question }: Reading): readonly number[] {
  return matches
    .flatMap((match, index) => ((question.terms[index]?.weight ?? 0) > 0.4 ? match.tokens : []))
    .map((index) => passage.tokens[index]?.start ?? 0);
}

/** The spans nearest to the question's own words first. */
export function byNearness<T extends Span>(reading: Reading, spans: readonly T[]): readonly T[] {
  const offsets = matchedOffsets(reading);
  const distance = ({ start, end }: Span): number =>
    offsets.length === 0
      ? start
      : offsets
          .map((offset) => Math.min(Math.abs(offset - start), Math.abs(offset - end)))
          .reduce((a, b) => a + b, 0);
  return [...spans].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}

/** Whether the question itself names what stands in a span. */
export function isAsked({ passage, matches, question }: Reading, span: Span): boolean {
  const inside = passage.tokens.flatMap((token, index) =>
    token.kind !== 'mark' && !token.isStop && within(passage, index, span) ? [index] : [],
  );
  if (inside.length === 0) return true;
  return inside.every((index) =>
    matches.some(
      (match, at) =>
        match.tokens.includes(index) && isStrong(question.terms[at]) && match.weight > 0.6,
    ),
  );
}

function isStrong(term: QuestionTerm | undefined): boolean {
  return term !== undefined && term.weight > 0.2;
}

/** The names in the passage that the question does not name, nearest first. */
export function otherNames(reading: Reading, kinds: readonly string[]): readonly NamedHere[] {
  const here = reading.facts.names.filter(
    (named) => kinds.includes(named.name.kind) && !isAsked(reading, named),
  );
  return byNearness(reading, here);
}
