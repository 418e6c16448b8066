import { without, wordSet } from './word-set';

/** Folded pronouns that stand as a subject, those for whom or what is spoken of, and as an object. */
export const SUBJECTS = wordSet('i you he she it we they');
export const THIRD_SUBJECTS = without(SUBJECTS, 'i you we');
export const OBJECTS = wordSet('me you him her it us them');
/** Folded pronouns that stand before what somebody has; those for whom is spoken of in the second list. */
export const POSSESSIVES = wordSet('my your our his her its their whose');
export const THIRD_POSSESSIVES = wordSet('his her its their');
/** Folded pronouns that point back at the subject. */
export const REFLEXIVES = wordSet(
  'myself yourself himself herself itself ourselves yourselves themselves oneself',
);
/** Folded pronouns for one person that is spoken of, in every case. */
export const ONE_PERSON_WORDS = wordSet('he she him her his hers himself herself');
/** Folded pronouns for people without saying who. */
export const SOMEBODY_WORDS = wordSet('someone somebody anyone anybody everyone everybody others');
