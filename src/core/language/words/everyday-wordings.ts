import { createUnitReader, type AskedUnit } from './asked-units';
import { indexWordings } from './everyday-index';
import { shippedEverydayTable, type EverydayTable } from './everyday-table';
import type { Token } from '../token';
import { hitsOf, relationsTo, type WordingHits, type WordingRelation } from './wording-relations';

/** A question read by the dictionary of everyday wordings. */
export interface AskedWordings {
  /** The words and phrases of the question that the dictionary knows, in order, a longer phrase beside those in it. */
  readonly units: readonly AskedUnit[];
  /**
   * Which tokens of a sentence the question's tokens may mean, in order of the sentence: each pair
   * once as near or loose, once as opposite, once as reverse. About 2 µs.
   */
  relationsTo(sentence: readonly Token[]): readonly WordingRelation[];
}

/** The dictionary of everyday wordings. */
export interface EverydayWordings {
  /** Reads a question's tokens, longest phrases first. About 0.1 ms. */
  wordingsOf(question: readonly Token[]): AskedWordings;
}

/** Opens a table as a dictionary: the one that ships unless given. Throws a `DamagedTable` where that is damaged. */
export function createEverydayWordings(table?: EverydayTable): EverydayWordings {
  const index = indexWordings(table ?? shippedEverydayTable());
  const unitsOf = createUnitReader(index);
  return {
    wordingsOf(question) {
      const units = unitsOf(question);
      let hits: WordingHits | null = null;
      return {
        units,
        relationsTo: (sentence) => relationsTo(sentence, (hits ??= hitsOf(units, index))),
      };
    },
  };
}
