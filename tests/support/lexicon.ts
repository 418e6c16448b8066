import { checksumOf, EVERYDAY_VERSION } from '../../src/core/language/words/everyday-table';
import { createEverydayWordings } from '../../src/core/language/words/everyday-wordings';
import type { Lexicon } from '../../src/core/language/words/lexicon';

/** A lexicon that has an entry for no word; every word is plain English unless given otherwise. */
export function emptyLexicon(given: Partial<Lexicon> = {}): Lexicon {
  return {
    wordings: () => [],
    knows: () => true,
    areAntonyms: () => false,
    everyday: createEverydayWordings(tableOf([])),
    ...given,
  };
}

/** Lines as a whole table of everyday wordings. */
export function tableOf(lines: readonly string[]): unknown {
  return { version: EVERYDAY_VERSION, checksum: checksumOf(lines), lines };
}
