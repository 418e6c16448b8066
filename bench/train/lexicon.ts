import type { Lexicon } from '../../src/core/language/lexicon';

/** Stand-in until the tables of related words are there: no wordings, and no word is a typo. */
export const lexicon: Lexicon = { wordings: () => [], knows: () => true, areAntonyms: () => false };
