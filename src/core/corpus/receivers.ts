import { ARTICLES } from '../language/words/determiners';
import { NOT, isOf } from '../language/words/word-classes';
import { wordSet } from '../language/words/word-set';
import type { Token } from '../language/token';

/** What is competed for, by lemma: it is won by whom it goes to. */
const PRIZES = wordSet(`
  contract prize award title medal gold silver bronze trophy cup seat tender grant order deal licence license post job
  commission honour honor oscar crown bursary scholarship concession auction bid work vote
`);
/** Verbs by which it goes to somebody, by lemma. */
const GOING = wordSet('go fall pass award give hand grant present');
/** How far behind what is won the verb may stand, in tokens: "the contract for the new school in Ardal, which went to". */
const REACH = 14;

/**
 * The tokens, [from, to), of the name to whom a sentence tells that something went which is competed for: "The contract
 * went to Brand AG", "the seat, which fell to the Greens". null where it tells none, or denies it.
 */
export function receiverIn(tokens: readonly Token[]): readonly [from: number, to: number] | null {
  for (const [at, token] of tokens.entries()) {
    const isGoing = token.folded === 'to' && GOING.has(tokens[at - 1]?.lemma ?? '');
    if (!isGoing || isOf(tokens[at - 2]?.folded, NOT)) continue;
    const isPrize = tokens
      .slice(Math.max(0, at - REACH), at - 1)
      .some(({ lemma, folded }) => PRIZES.has(lemma) || PRIZES.has(folded));
    const from = ARTICLES.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
    let to = from;
    while (tokens[to]?.isCapitalised === true) to += 1;
    if (isPrize && to > from) return [from, to];
  }
  return null;
}
