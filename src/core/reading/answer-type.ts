import { classOdds, presenceFits } from './answer-odds';
import { CUES } from './cues';
import type { Evidence } from './evidence';
import { NUMBER_CLASSES, SPAN_CLASSES, spanClassIndex } from '../facts/spans/span-class';
import type { FeatureGroup } from './feature-group';
import { nearestOf } from './span-distance';

const NUMERIC = new Set(NUMBER_CLASSES.map(spanClassIndex));

/** Whether one of the passage's stretches says something that the question does not say already. */
export function isNew(span: number, { signs, start, termAt, asked }: Evidence): boolean {
  const end = signs.spanEnds[span] ?? 0;
  // number words are function words that weigh nothing, and answer all the same
  const isNumber = NUMERIC.has(signs.spanSorts[span] ?? -1);
  for (let token = signs.spanStarts[span] ?? 0; token < end; token += 1) {
    const stem = signs.stems[start + token] ?? -1;
    const counts = isNumber ? stem >= 0 : (signs.weights[start + token] ?? 0) > 0;
    if (!counts || (termAt[token] ?? -1) >= 0) continue;
    const slot = asked.slotOf[stem] ?? 0;
    if (slot === 0 || asked.slots[slot - 1]?.places.length === 0) return true;
  }
  return false;
}

/** Which of `SPAN_CLASSES` (a new stretch of each), then of `CUES`, the candidate has: 1 or 0 each. */
export function presenceOf(evidence: Evidence): Uint8Array {
  const { signs, number } = evidence;
  const present = new Uint8Array(SPAN_CLASSES.length + CUES.length);
  const last = signs.firstSpan[number + 1] ?? 0;
  for (let span = signs.firstSpan[number] ?? 0; span < last; span += 1) {
    if (isNew(span, evidence)) present[signs.spanSorts[span] ?? 0] = 1;
  }
  for (let cue = 0; cue < CUES.length; cue += 1) {
    present[SPAN_CLASSES.length + cue] = ((signs.cues[number] ?? 0) >> cue) & 1;
  }
  return present;
}

/** Whether the passage holds something new of the kind that is asked for, near what is asked about. */
export const ANSWER_TYPE: FeatureGroup = {
  features: [
    ['type-best', 'how often the likeliest new stretch is the answer to this kind of question'],
    ['type-any', 'the probability that at least one new stretch is, were they independent'],
    ['type-near', 'the best of likelihood times closeness to the terms met'],
    ['type-best-closeness', "the likeliest new stretch's closeness to the terms met"],
    ['type-anchor', 'the best of likelihood times closeness to the word after the question word'],
    ['type-focus', "the best of likelihood times closeness to the answer's noun"],
    ['kind-fit', 'what is there, by what that is worth to this kind of question'],
    ['number-by-focus', "1 where a new number stands within two words before the answer's noun"],
    ['new-stretches', 'how many new stretches there are, as log(1 + n)'],
    ['new-share', "share of the passage's stretches that are new"],
  ],
  read(evidence, values, at) {
    const { asked, matches, signs, number } = evidence;
    const odds = classOdds(asked.kind, asked.question.focus);
    const fits = presenceFits(asked.kind);
    const focusTokens = matches[asked.focus]?.tokens ?? [];
    const anchorTokens = matches[asked.anchor]?.tokens ?? [];
    let best = 0;
    let bestCloseness = 0;
    let none = 1;
    let near = 0;
    let anchor = 0;
    let byFocus = 0;
    let fresh = 0;
    let numberByFocus = 0;
    let seen = 0;
    let fit = 0;
    const first = signs.firstSpan[number] ?? 0;
    const last = signs.firstSpan[number + 1] ?? first;
    for (let span = first; span < last; span += 1) {
      if (!isNew(span, evidence)) continue;
      const from = signs.spanStarts[span] ?? 0;
      const to = signs.spanEnds[span] ?? 0;
      const sort = signs.spanSorts[span] ?? 0;
      fresh += 1;
      if (((seen >> sort) & 1) === 0) {
        seen |= 1 << sort;
        fit += fits[sort] ?? 0;
      }
      const likely = odds[sort] ?? 0;
      let closeness = 0;
      for (let term = 0; term < matches.length; term += 1) {
        const match = matches[term];
        if (!match || match.weight === 0) continue;
        const distance = nearestOf(from, to, match.tokens);
        closeness +=
          (match.weight * (asked.background[term] ?? 0)) / (1 + Math.max(0, distance) / 4);
      }
      closeness /= asked.backgroundMass;
      none *= 1 - likely;
      if (likely > best || (likely === best && closeness > bestCloseness)) {
        best = likely;
        bestCloseness = closeness;
      }
      near = Math.max(near, likely * closeness);
      if (anchorTokens.length > 0) {
        const distance = nearestOf(from, to, anchorTokens);
        anchor = Math.max(anchor, likely / (1 + Math.max(0, distance) / 3));
      }
      if (focusTokens.length > 0) {
        const distance = nearestOf(from, to, focusTokens);
        byFocus = Math.max(byFocus, likely / (1 + Math.max(0, distance) / 3));
        if (NUMERIC.has(sort) && focusTokens.some((token) => token >= from && token - to <= 2)) {
          numberByFocus = 1;
        }
      }
    }
    for (let cue = 0; cue < CUES.length; cue += 1) {
      if ((((signs.cues[number] ?? 0) >> cue) & 1) === 1)
        fit += fits[SPAN_CLASSES.length + cue] ?? 0;
    }
    values[at] = best;
    values[at + 1] = 1 - none;
    values[at + 2] = near;
    values[at + 3] = bestCloseness;
    values[at + 4] = anchor;
    values[at + 5] = byFocus;
    values[at + 6] = fit;
    values[at + 7] = numberByFocus;
    values[at + 8] = Math.log1p(fresh);
    values[at + 9] = last > first ? fresh / (last - first) : 0;
  },
};
