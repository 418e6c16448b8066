import { wordSet } from './word-set';

/** Folded titles before a name that tell nothing of what somebody does. */
export const HONORIFICS = wordSet('mr mrs ms miss mx dr sir dame lord lady rev reverend hon st');
/** Folded words behind a name that tell its bearer from an older one. */
export const GENERATIONS = wordSet('jr sr ii iii iv');
