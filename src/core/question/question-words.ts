/** A set of folded words from a list. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Nouns for people: "which official", "what actor". */
export const PERSON_NOUNS = words(`
  person people man woman men women guy boy girl actor actress singer player artist author writer president
  minister king queen emperor leader official politician scientist philosopher director producer general
  commander officer engineer architect coach manager chairman chief head founder inventor governor mayor
  ambassador diplomat spokesman spokeswoman spokesperson lawyer judge doctor professor senator monarch
  pope bishop saint explorer composer musician poet journalist reporter candidate individual expert critic
  someone somebody anyone character god goddess quarterback athlete winner boss ceo owner employee witness
`);
/** Nouns for groups and organisations: "which company". */
export const GROUP_NOUNS = words(`
  organization organisation company group team party agency institution university school college firm band
  network corporation club union committee council government ministry department court army outlet newspaper
  church tribe family association alliance league nationality ethnicity business publisher studio label bank
`);
/** Nouns for places: "what country". */
export const PLACE_NOUNS = words(`
  country city place state town region continent location area nation province county district village
  island river street building site capital part venue sea ocean mountain neighborhood neighbourhood
`);
/** Nouns for dates: "what day". */
export const DATE_NOUNS = words('date day month season weekday time decade century era period');
/** What "how" measures: "how far", "how tall". */
export const MEASURES = words(
  'far tall big large high fast deep wide heavy close hot cold strong wealthy small thick quickly',
);
/** Lemmas of verbs that give somebody's words or view. */
export const SAYING = words(
  'say tell claim state think believe stress argue deny promise announce explain describe respond answer reply comment feel insist warn admit acknowledge',
);
/** Nouns for two numbers that stand against each other: "what was the score". */
export const SCORES = words('score scoreline');
/** Words that may stand before a noun and say nothing of it. */
export const NEUTRAL_DETERMINERS = words(
  'the a an this that these those their his her its of any all',
);
