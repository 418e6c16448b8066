import { wordSet } from './word-set';

/** Folded words that deny the verb they stand with. */
export const NOT = wordSet("not n't never hardly scarcely barely rarely seldom neither nor cannot");
/** Folded words that stand for nobody and nothing, or open a phrase that does: "none of", "no witness". */
export const NOBODY = wordSet('no none nobody nothing nowhere neither');
/** Lemmas of verbs and adjectives whose infinitive did not happen: "refused to sign", "unable to find". */
export const REFUSING = wordSet(
  'refuse decline fail neglect forget omit unable unwilling reluctant hesitate unlikely forbid',
);
/** Lemmas of verbs by which somebody holds that what they govern is not so, or will not be. */
export const DENYING = wordSet('deny reject refute rebut dismiss rubbish disprove');
/** Lemmas of verbs and nouns that keep what they govern from being so: "avoided closing". */
export const PREVENTING = wordSet('avoid prevent stop halt block escape lack absence avert resist');

/** Lemmas of what leaves open what the question word behind it asks: "asked who", "unclear when". */
export const ASKING = wordSet(
  'ask wonder inquire enquire unclear unknown uncertain question query',
);
/** Lemmas of verbs and adjectives that tell or know what such a question asks, where they are not denied. */
export const ANSWERING = wordSet(
  'say tell know disclose reveal explain clear decide identify establish find determine confirm specify comment remember',
);
/** Folded words that open a reported question. */
export const REPORTED_QUESTION = wordSet('who whom whose what which when where why how whether if');
/** Folded words behind a denied verb by which it is so after all: "not until Monday", "not seen since May". */
export const EXCEPTING = wordSet(
  'until till before since except excepting unless but only besides apart than either',
);

/** Folded words that tell that something said is not so, or is not there. */
export const UNTRUE = wordSet(
  'false untrue baseless unfounded nonsense unrelated empty impossible',
);
/** Folded words that open what is only supposed. */
export const SUPPOSING = wordSet('if unless lest whether provided would could might may should');
/** Lemmas by which a charge is told that is not proven. */
export const ALLEGING = wordSet(
  'allege accuse suspect claim insist complain allegation accusation story version rumor rumour according',
);

/** The word as these lists have it: straight quotes. */
export function negationForm(folded: string): string {
  return folded.replaceAll('’', "'");
}
