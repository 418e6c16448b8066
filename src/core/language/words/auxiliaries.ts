import { wordSet } from './word-set';

/** Folded forms of "be": in the present, in the past, those that are not finite, and the shortened ones. */
export const BE_NOW_FORMS = wordSet('am is are');
export const BE_THEN_FORMS = wordSet('was were');
export const BARE_BE_FORMS = wordSet('be been being');
export const SHORT_BE_FORMS = wordSet("'s 're 'm");
/** Of those the ones for whom or what is spoken of. */
export const THIRD_BE_FORMS: ReadonlySet<string> = new Set(['is', 'are', ...BE_THEN_FORMS]);
/** Folded forms of "have" that a verb may follow; all of them; those of "do" and "get". */
export const FINITE_HAVE_FORMS = wordSet('have has had');
export const HAVE_FORMS: ReadonlySet<string> = new Set([...FINITE_HAVE_FORMS, 'having', "'ve"]);
export const DO_FORMS = wordSet('do does did');
export const GET_FORMS = wordSet('get gets got getting gotten');
/** Folded verbs that say what may, must or will be; of those, the ones that leave open whether it is. */
export const MODALS = wordSet("can could may might must shall should will would ought 'll ll");
export const TENTATIVES = wordSet('could may might should');
/** Folded auxiliaries with the "not" that belongs to them. */
export const DENIED_AUXILIARIES = wordSet(`
  isn't aren't wasn't weren't ain't don't doesn't didn't haven't hasn't hadn't can't couldn't mayn't mightn't mustn't
  shan't shouldn't won't wouldn't needn't
`);
/** Of the first the ones that commonly open a question. */
export const OPENING_MODALS = wordSet('can could will would should');
/** Folded verbs that commonly open a yes-no question, none of which is often another word. */
export const COMMON_OPENERS: ReadonlySet<string> = new Set([
  ...THIRD_BE_FORMS,
  ...[...DO_FORMS, ...FINITE_HAVE_FORMS],
  ...OPENING_MODALS,
]);
/** Folded verbs that open a yes-no question and stand between question word and subject. */
export const OPENING_AUXILIARIES: ReadonlySet<string> = new Set([
  ...COMMON_OPENERS,
  ...wordSet('am be been shall may might must'),
  ...wordSet(`
  isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't
  ain't
`),
]);
