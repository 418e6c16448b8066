import type { Corpus } from '../corpus/corpus';
import type { Passage } from '../coverage/passage';
import type { Question, QuestionTerm } from '../question/question';
import { backgroundIdf } from '../ranking/background';
import { matchTerms, type TermMatch } from '../ranking/match';
import type { Reading } from './answer-words';

/** How far each of the question's words is borne out by a passage and what stands around it. */
export interface Evidence {
  /** Share of the question's term weight that the passage and its surroundings hold, 0 to 1. */
  readonly support: number;
  /** The same for the sentence alone. */
  readonly inSentence: number;
  /** For each term: 1 in the sentence, less in the paragraph, the headline or the rest; 0 nowhere. */
  readonly perTerm: readonly number[];
  /** Strong terms that nothing near the passage holds. */
  readonly unmet: readonly QuestionTerm[];
}

/** A name that the sentence means without writing it: "he said". */
const IMPLIED = 0.9;
const IN_PARAGRAPH = 0.75;
const IN_NEXT_PARAGRAPH = 0.45;
const IN_HEADLINE = 0.5;

const MATCHES = new WeakMap<Question, Map<number, readonly TermMatch[]>>();

/** How a passage meets a question's terms, worked out once: neighbours are looked at many times. */
function matchesOf(question: Question, number: number, passage: Passage): readonly TermMatch[] {
  let known = MATCHES.get(question);
  if (!known) MATCHES.set(question, (known = new Map()));
  let matches = known.get(number);
  if (!matches) known.set(number, (matches = matchTerms(question, passage)));
  return matches;
}

/** Reads one passage against the question. */
export function readPassage(question: Question, number: number, corpus: Corpus): Reading | null {
  const passage = corpus.passages[number];
  const facts = corpus.passageFacts[number];
  if (!passage || !facts) return null;
  return { question, number, passage, matches: matchesOf(question, number, passage), facts };
}

/** What the surroundings of a passage hold of each term: the best match weight times its nearness. */
function surroundings(reading: Reading, corpus: Corpus): readonly number[] {
  const { question, number, passage } = reading;
  const best = question.terms.map(() => 0);
  const look = (other: number, share: number): void => {
    const neighbour = corpus.passages[other];
    if (!neighbour || neighbour.article !== passage.article) return;
    for (const [index, match] of matchesOf(question, other, neighbour).entries()) {
      best[index] = Math.max(best[index] ?? 0, match.weight * share);
    }
  };
  for (let step = 1; step <= 6; step += 1) {
    for (const other of [number - step, number + step]) {
      const neighbour = corpus.passages[other];
      if (!neighbour || neighbour.article !== passage.article || neighbour.field !== 'body')
        continue;
      const apart = Math.abs(neighbour.paragraph - passage.paragraph);
      if (apart === 0) look(other, IN_PARAGRAPH);
      else if (apart === 1) look(other, IN_NEXT_PARAGRAPH);
    }
  }
  const range = corpus.rangeOf(passage.article.id);
  for (let other = range?.from ?? 0; other < (range?.to ?? 0); other += 1) {
    if (corpus.passages[other]?.field === 'body') break;
    look(other, IN_HEADLINE);
  }
  return best;
}

/** A common word ("allow", "keep") proves little by being there or not; a rare one much. */
const COMMON = 3;
const RARE = 8;
const TYPE_WORD = 0.4;
const SAYS_LITTLE = 0.3;
/** Exponent that lifts partial matches: 1 leaves them as they are. */
const SOFTNESS = 0.6;
/** What an earlier turn lent guides the search; it must not silence an answer. */
const LENT = 0.5;

/** What a term weighs as evidence: its rarity in English at large, held between two bounds. */
function massOf(term: QuestionTerm, { kind, focus }: Question): number {
  // "which official", "what day": the answer is an instance of the word and need not repeat it
  const isType = term.stem === focus && /^what-(?:person|group|place|date|year)$/u.test(kind);
  return (
    (isType ? TYPE_WORD : 1) *
    ((term.inherited ? LENT : 1) *
      term.weight *
      Math.max(COMMON, Math.min(RARE, backgroundIdf(term.stem))))
  );
}

/**
 * For each term, whether it belongs to a choice the question offers ("open or closed") of which the
 * passage holds another side.
 */
function forgivenByChoice(question: Question, perTerm: readonly number[]): readonly boolean[] {
  const or = question.tokens.findIndex(({ folded }) => folded === 'or');
  if (or < 1) return question.terms.map(() => false);
  const held = (after: boolean): boolean =>
    question.terms.some(
      (term, index) =>
        !term.inherited && term.position > or === after && (perTerm[index] ?? 0) > 0.5,
    );
  const [before, after] = [held(false), held(true)];
  return question.terms.map(
    (term) => !term.inherited && (term.position > or ? before : after) && before !== after,
  );
}

/** Weighs the question's terms against the passage. */
export function weighEvidence(reading: Reading, corpus: Corpus): Evidence {
  const { question, matches } = reading;
  const around = surroundings(reading, corpus);
  const meant = new Set(corpus.implied[reading.number]);
  const isMeant = (term: QuestionTerm | undefined): boolean =>
    term?.variants.some(
      ({ stems, weight }) => weight >= 0.75 && stems.every((stem) => meant.has(stem)),
    ) ?? false;
  const perTerm = matches.map((match: TermMatch, index) => {
    const term = question.terms[index];
    return Math.max(match.weight, around[index] ?? 0, isMeant(term) ? IMPLIED : 0);
  });
  const forgiven = forgivenByChoice(question, perTerm);
  let total = 0;
  let supported = 0;
  let inSentence = 0;
  const unmet: QuestionTerm[] = [];
  for (const [index, term] of question.terms.entries()) {
    if (forgiven[index] && (perTerm[index] ?? 0) === 0) continue;
    // words that say little prove something by being there and nothing by being absent
    if (term.weight <= SAYS_LITTLE && (perTerm[index] ?? 0) === 0 && question.terms.length > 1)
      continue;
    const mass = massOf(term, question);
    total += mass;
    // a synonym proves more than its weight in the ranking says: nobody chose it by chance
    supported += mass * (perTerm[index] ?? 0) ** SOFTNESS;
    inSentence +=
      mass * Math.max(matches[index]?.weight ?? 0, isMeant(term) ? IMPLIED : 0) ** SOFTNESS;
    if (!term.inherited && term.weight >= 0.5 && (perTerm[index] ?? 0) < 0.2) unmet.push(term);
  }
  return {
    support: total === 0 ? 0 : supported / total,
    inSentence: total === 0 ? 0 : inSentence / total,
    perTerm,
    unmet,
  };
}
