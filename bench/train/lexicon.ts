import { createLexicon } from '../../src/core/language/words/create-lexicon';

/** The shipped tables, as the engine has them. */
export const lexicon = createLexicon();
