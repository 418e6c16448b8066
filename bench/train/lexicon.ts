import { createLexicon } from '../../src/core/language/create-lexicon';

/** The shipped tables, as the engine has them. */
export const lexicon = createLexicon();
