import { classOdds } from './answer-odds';
import type { AnswerPhrase } from './answer-phrases';
import type { Evidence } from './evidence';
import { nearestOf, wordsBetween } from './span-distance';
import { READING_WEIGHTS } from './thresholds';

/** What is measured of a phrase that may be the answer. */
export const PHRASE_FEATURES = [
  ['odds-first', 'log of how often a stretch of its first class answers such a question'],
  ['odds-last', 'the same for the class of its last stretch'],
  ['near', 'closeness to the terms met, by background IDF share'],
  ['very-near', 'the same, falling off faster'],
  ['near-anchor', 'closeness to the word after the question word'],
  ['near-focus', "closeness to the answer's noun"],
  ['near-verb', "closeness to the question's verbs"],
  ['asked', 'share of its content words that the question has'],
  ['length', 'log of its number of tokens'],
  ['rarity', 'mean background IDF of its content words, in tens of nats'],
  ['place', 'where in the sentence it begins, 0 to 1'],
  ['marks-between', 'marks between it and the nearest term met, at most 3'],
  ['verbs-between', 'verbs between it and the nearest term met, at most 3'],
  ['focus-lift', "log lift of the answer's noun by its strongest word"],
  ['kind-lift', 'log lift of the kind of question by its strongest word'],
  ['capitals', 'share of its tokens that begin with a capital'],
] as const;

/** From 1 beside or inside the nearest of some tokens towards 0, half of it at `half` words; 0 where there are none. */
function closenessTo(from: number, to: number, tokens: readonly number[], half: number): number {
  const nearest = nearestOf(from, to, tokens);
  return nearest < 0 ? 0 : 1 / (1 + nearest / half);
}

const MOST_BETWEEN = 3;

/** Writes the values of `PHRASE_FEATURES` of a phrase at a place. */
export function readPhrase(
  { from, to, first, last }: AnswerPhrase,
  { asked, matches, passage, signs, start, termAt }: Evidence,
  values: Float64Array | Float32Array,
  at: number,
): void {
  const { tokens } = passage;
  const { translations, question, background, backgroundMass } = asked;
  const odds = classOdds(asked.kind, question.focus);
  let near = 0;
  let veryNear = 0;
  let nearVerb = 0;
  let nearest = -1;
  for (const [term, { weight, tokens: places }] of matches.entries()) {
    if (places.length === 0) continue;
    const share = (weight * (background[term] ?? 0)) / backgroundMass;
    near += share * closenessTo(from, to, places, READING_WEIGHTS.farHalf);
    veryNear += share * closenessTo(from, to, places, READING_WEIGHTS.nearHalf);
    if (question.terms[term]?.pos === 'VERB') {
      nearVerb = Math.max(nearVerb, closenessTo(from, to, places, READING_WEIGHTS.farHalf));
    }
    for (const place of places) {
      if (nearest < 0 || wordsBetween(from, to, place) < wordsBetween(from, to, nearest))
        nearest = place;
    }
  }
  let marksBetween = 0;
  let verbsBetween = 0;
  if (nearest >= 0) {
    const [begin, end] = nearest < from ? [nearest + 1, from] : [to, nearest];
    for (let token = begin; token < end; token += 1) {
      if (tokens[token]?.kind === 'mark') marksBetween += 1;
      else if (tokens[token]?.pos === 'VERB') verbsBetween += 1;
    }
  }
  let content = 0;
  let met = 0;
  let rarity = 0;
  let focusLift = 0;
  let kindLift = 0;
  let capitals = 0;
  const terms = question.terms.length;
  for (let token = from; token < to; token += 1) {
    const word = tokens[token];
    if (!word) continue;
    if (word.isCapitalised) capitals += 1;
    const weight = signs.weights[start + token] ?? 0;
    if (weight > 0) {
      content += 1;
      rarity += weight;
      if ((termAt[token] ?? -1) >= 0) met += 1;
      else if ((signs.stems[start + token] ?? -1) >= 0) {
        const row =
          translations.rows[(translations.rowOf[signs.stems[start + token] ?? 0] ?? 0) - 1];
        kindLift = Math.max(kindLift, row?.[terms] ?? 0);
        focusLift = Math.max(focusLift, row?.[terms + 1] ?? 0);
      }
    }
  }
  const focus = matches[asked.focus]?.tokens ?? [];
  const anchor = matches[asked.anchor]?.tokens ?? [];
  values[at] = Math.log((odds[first] ?? 0) + READING_WEIGHTS.leastOdds);
  values[at + 1] = Math.log((odds[last] ?? 0) + READING_WEIGHTS.leastOdds);
  values[at + 2] = near;
  values[at + 3] = veryNear;
  values[at + 4] = closenessTo(from, to, anchor, READING_WEIGHTS.farHalf);
  values[at + 5] = closenessTo(from, to, focus, READING_WEIGHTS.farHalf);
  values[at + 6] = nearVerb;
  values[at + 7] = content > 0 ? met / content : 0;
  values[at + 8] = Math.log(to - from);
  values[at + 9] = content > 0 ? rarity / content / 10 : 0;
  values[at + 10] = from / tokens.length;
  values[at + 11] = Math.min(MOST_BETWEEN, marksBetween);
  values[at + 12] = Math.min(MOST_BETWEEN, verbsBetween);
  values[at + 13] = question.focus === null ? 0 : focusLift;
  values[at + 14] = kindLift;
  values[at + 15] = capitals / (to - from);
}
