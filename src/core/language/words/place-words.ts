import { wordSet } from './word-set';

const SETTLEMENTS = wordSet(`
  city town village hamlet township municipality suburb province capital island region district county state port river
  resort country nation neighbourhood neighborhood valley mountain volcano lake
`);

/** Whether a folded noun says what a place with a name is: "town", "river", "province". */
export function isSettlement(word: string): boolean {
  return SETTLEMENTS.has(word);
}

/** Folded words that end the name of a place, whatever reads it: "Harbour Bridge", "Salt Lake". */
export const NAMED_PLACES = wordSet(`
  airport avenue bay beach bridge canal city coast county creek desert district falls forest gulf harbor
  harbour hill hills island islands isle lake mount mountain mountains ocean park peninsula plain
  plateau port province region river road sea square station strait street territory town valley village
  republic kingdom
`);
