import { wordSet } from './word-set';

const SETTLEMENTS = wordSet(`
  city town village hamlet township municipality suburb province capital island region district county state port river
  resort country nation neighbourhood neighborhood valley mountain volcano lake
`);

/** Whether a folded noun says what a place with a name is: "town", "river", "province". */
export function isSettlement(word: string): boolean {
  return SETTLEMENTS.has(word);
}
