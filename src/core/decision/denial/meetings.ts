import type { QuestionTerm } from '../../question/question';
import { areDeniedByPrefix } from '../../language/words/opposites';
import type { Case } from '../candidate/case';
import { THRESHOLDS, isMet } from '../thresholds';

/** Whether one of two lemmas tells the opposite of the other: "leave" and "remain", "harmless" and "harm". */
export const excludes = (
  { areAntonyms }: Case['lineup']['lexicon'],
  lemma: string,
  other: string,
): boolean =>
  areAntonyms(lemma, other) ||
  areDeniedByPrefix(lemma, other) ||
  lemma === `${other}less` ||
  other === `${lemma}less`;

/** The passage's tokens that the question's words meet, by the ranking or by the reader, with their terms. */
export function meetingsOf({ pair, reading, lineup }: Case): ReadonlyMap<number, number> {
  const { question, matches } = pair;
  const met = new Map<number, number>();
  for (const [term, match] of matches.entries()) {
    if (isMet(match)) for (const at of match.tokens) met.set(at, term);
  }
  for (const { questionToken, sentenceToken, weight, by } of reading.alignment()) {
    if (weight < THRESHOLDS.aligned || by === 'opposite' || by === 'reverse' || by === 'meaning')
      continue;
    const term = question.terms.findIndex(({ position }) => position === questionToken);
    if (term < 0 || met.has(sentenceToken)) continue;
    const [asked, said] = [question.terms[term]?.lemma, pair.passage.tokens[sentenceToken]?.lemma];
    if (!excludes(lineup.lexicon, asked ?? '', said ?? '')) met.set(sentenceToken, term);
  }
  return met;
}

/** "is it true that", "someone told me", "…, is that right?": words around what is asked. */
const FRAME =
  /^(?:true|right|correct|real|really|rly|hear|heard|tell|told|someone|somebody|people|facebook|bs|way|say|said)$/u;

/** Whether a term stands around what is asked and is no part of it. */
export const isFrame = ({ text }: QuestionTerm): boolean => FRAME.test(text.toLowerCase());

/** How much of the question's own words is met, 0 to 1, by weight; 1 where it has none. */
export function shareMet({ pair: { question } }: Case, met: ReadonlyMap<number, number>): number {
  const found = new Set(met.values());
  let [all, share] = [0, 0];
  for (const [term, asked] of question.terms.entries()) {
    if (isFrame(asked)) continue;
    all += asked.weight;
    if (found.has(term)) share += asked.weight;
  }
  return all > 0 ? share / all : 1;
}
