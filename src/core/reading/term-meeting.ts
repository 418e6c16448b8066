import type { Corpus } from '../corpus/corpus';
import { signsOf, type CorpusSigns } from './corpus-signs';
import { findSlots, type QuestionSlots, type Meeting } from './question-slots';
import type { Question, VariantKind } from '../question/question';
import { READING_WEIGHTS } from './thresholds';

/** How one term of the question is met in one passage. */
export interface TermMatch {
  /** The best variant's weight, 0 where the term is not met. */
  readonly weight: number;
  readonly kind: VariantKind | null;
  /** Token numbers in the passage where that and other variants stand, ascending. */
  readonly tokens: readonly number[];
}

interface Met {
  weight: number;
  kind: VariantKind | null;
  tokens: number[];
}

/** Where a passage has the words of a question. */
export interface TermMeeting {
  readonly matches: readonly TermMatch[];
  /** For each term 1 where the passage only means it ("he" for the name asked about). */
  readonly isImplied: Uint8Array;
  /** For each token of the passage the term it meets, or -1. */
  readonly termAt: Int8Array;
  /** Tokens that are words of the question, function words too, ascending; and the slot of each. */
  readonly shared: readonly number[];
  readonly sharedSlots: readonly number[];
}

function meet(matches: readonly Met[], { term, weight, kind }: Meeting, token: number): void {
  const match = matches[term];
  if (!match) return;
  if (weight > match.weight) {
    match.weight = weight;
    match.kind = kind;
  }
  if (match.tokens.at(-1) !== token) match.tokens.push(token);
}

/** Token numbers of the first place where all stems of a phrase stand within its length plus two. */
function placesOf(
  phrase: readonly number[],
  stems: Int32Array,
  from: number,
  to: number,
): readonly number[] {
  const [head] = phrase;
  for (let start = from; start < to; start += 1) {
    if (stems[start] !== head) continue;
    const end = Math.min(to, start + phrase.length + 2);
    const places = phrase.map((stem) => {
      for (let at = start; at < end; at += 1) if (stems[at] === stem) return at - from;
      return -1;
    });
    if (!places.includes(-1)) return places;
  }
  return [];
}

/** Finds the question's terms and words in one passage. */
export function meetTerms(
  { slotOf, slots, phrases, question }: QuestionSlots & { readonly question: Question },
  { firstToken, stems, joined, firstImplied, impliedStems }: CorpusSigns,
  number: number,
): TermMeeting {
  const from = firstToken[number] ?? 0;
  const to = firstToken[number + 1] ?? from;
  const matches = question.terms.map((): Met => ({ weight: 0, kind: null, tokens: [] }));
  const shared: number[] = [];
  const sharedSlots: number[] = [];
  for (let at = from; at < to; at += 1) {
    const stem = stems[at] ?? -1;
    if (stem < 0) continue;
    const slot = slotOf[stem] ?? 0;
    const other = joined[at] ?? -1;
    const joinedSlot = other < 0 ? 0 : (slotOf[other] ?? 0);
    if (slot > 0) {
      const { meetings = [], places = [] } = slots[slot - 1] ?? {};
      for (const meeting of meetings) meet(matches, meeting, at - from);
      if (places.length > 0) {
        shared.push(at - from);
        sharedSlots.push(slot - 1);
      }
    }
    if (joinedSlot > 0) {
      for (const meeting of slots[joinedSlot - 1]?.meetings ?? []) {
        meet(matches, meeting, at - from);
      }
    }
  }
  for (const phrase of phrases) {
    const places = placesOf(phrase.stems, stems, from, to);
    if (places.length === 0) continue;
    for (const place of places) meet(matches, phrase, place);
    const match = matches[phrase.term];
    // a word of the phrase may have met the term already
    if (match) match.tokens = [...new Set(match.tokens)].sort((a, b) => a - b);
  }
  const isImplied = new Uint8Array(matches.length);
  // who somebody is stands beside the name itself
  const lastImplied = question.kind === 'who-is' ? 0 : (firstImplied[number + 1] ?? 0);
  for (let at = firstImplied[number] ?? 0; at < lastImplied; at += 1) {
    const slot = slotOf[impliedStems[at] ?? 0] ?? 0;
    for (const { term, weight } of slots[slot - 1]?.meetings ?? []) {
      const match = matches[term];
      if (!match || match.weight >= READING_WEIGHTS.implied * weight) continue;
      if (match.weight === 0) isImplied[term] = 1;
      match.weight = READING_WEIGHTS.implied * weight;
    }
  }
  const termAt = new Int8Array(to - from).fill(-1);
  for (let term = 0; term < matches.length; term += 1) {
    for (const token of matches[term]?.tokens ?? []) termAt[token] = term;
  }
  return { matches, isImplied, termAt, shared, sharedSlots };
}

/** Makes a reader that tells how a corpus's passages, by number, meet the terms of a question alone. */
export function termMatcher(
  question: Question,
  corpus: Corpus,
): (number: number) => Pick<TermMeeting, 'matches' | 'isImplied'> {
  const signs = signsOf(corpus);
  const asked = { ...findSlots(question, new Map(), signs.stemNumbers), question };
  return (number) => meetTerms(asked, signs, number);
}
