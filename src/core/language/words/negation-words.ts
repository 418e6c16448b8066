import { DENIED_AUXILIARIES } from './auxiliaries';
import { wordSet } from './word-set';

/** Folded words that deny the verb they stand with; "didnt" is read as "did" and "nt". */
export const DENIERS: ReadonlySet<string> = new Set([
  ...wordSet("not n't nt never hardly scarcely barely rarely seldom neither nor cannot"),
  ...DENIED_AUXILIARIES,
]);
/** Folded words that stand for nobody and nothing, or open a phrase that does: "none of", "no witness". */
export const NOBODIES = wordSet('no none nobody nothing nowhere neither');
/** Folded words that deny the noun or participle behind them. */
export const PRIVATIVES = wordSet('without');
/** Lemmas of verbs and adjectives whose infinitive did not happen: "refused to sign", "unable to find". */
export const REFUSALS = wordSet(
  'refuse decline fail neglect forget omit unable unwilling reluctant hesitate unlikely forbid',
);
/** Lemmas of verbs by which somebody holds that what they govern is not so, or will not be. */
export const REBUTTALS = wordSet('deny reject refute rebut dismiss rubbish disprove');
/** Lemmas of verbs by which somebody leaves open whether what they govern is so. */
export const MISGIVINGS = wordSet('doubt dispute question challenge wonder ask');
/** Lemmas of verbs and nouns that keep what they govern from being so: "avoided closing". */
export const PREVENTIONS = wordSet(
  'avoid prevent stop halt block escape lack absence avert resist',
);
/** Lemmas by which what was planned, in force or feared is not, or befell nobody: "shelved the plan", "was unhurt". */
export const UNDOINGS = wordSet(
  'cancel drop shelve scrap abandon withdraw suspend postpone axe exempt acquit unhurt unharmed untouched unpaid harmless',
);
/** Lemmas of verbs whose "saying" was not said, or is only thought of: "forgot saying", "imagined saying". */
export const WITHHOLDINGS = wordSet('deny avoid forget cease quit stop consider imagine');
/** Lemmas that make a whole sentence one that denies, as far as can be told without its grammar. */
export const NEGATIVES = wordSet('fail lack refuse unable prevent exclude avoid deny');

/** Lemmas of what leaves open what the question word behind it asks: "asked who", "unclear when". */
export const INQUIRIES = wordSet(
  'ask wonder inquire enquire unclear unknown uncertain question query',
);
/** Lemmas of verbs and adjectives that tell or know what such a question asks, where they are not denied. */
export const ANSWERS = wordSet(
  'say tell know disclose reveal explain clear decide identify establish find determine confirm specify comment remember',
);
/** Folded words behind a denied verb by which it is so after all: "not until Monday", "not seen since May". */
export const EXCEPTIONS = wordSet(
  'until till before since except excepting unless but only besides apart than either',
);
/** Folded words by which a question asks for something besides what it names. */
export const BESIDES = wordSet('besides except excluding aside apart unlike');

/** Folded words that tell that something said is not so, or is not there. */
export const UNTRUTHS = wordSet(
  'false untrue baseless unfounded nonsense unrelated empty impossible',
);
/** Folded words before "that" under which a clause is not told as fact: "no evidence that", "not true that". */
export const UNCERTAINTIES = wordSet(
  'true untrue false wrong possible impossible unlikely likely unclear evidence proof sign denial possibility ' +
    'idea notion suggestion suggestions rumor rumors rumour rumours allegation allegations claim claims report ' +
    'reports accusation accusations hint hints doubt doubts question suspicion suspicions',
);
/** Lemmas by which a charge is told that is not proven. */
export const CHARGES = wordSet(
  'allege accuse suspect claim insist complain allegation accusation story version rumor rumour according',
);
