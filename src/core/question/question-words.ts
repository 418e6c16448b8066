import { ARTICLES, DEMONSTRATIVES } from '../language/words/determiners';
import { THIRD_POSSESSIVES } from '../language/words/pronouns';
import { wordSet } from '../language/words/word-set';

/** Nouns for people: "which official", "what actor". */
export const PERSON_NOUNS = wordSet(`
  person people man woman men women guy boy girl actor actress singer player artist author writer president
  minister king queen emperor leader official politician scientist philosopher director producer general
  commander officer engineer architect coach manager chairman chief head founder inventor governor mayor
  ambassador diplomat spokesman spokeswoman spokesperson lawyer judge doctor professor senator monarch
  pope bishop saint explorer composer musician poet journalist reporter candidate individual expert critic
  someone somebody anyone character god goddess quarterback athlete winner boss ceo owner employee witness
`);
/** Nouns for groups and organisations: "which company". */
export const GROUP_NOUNS = wordSet(`
  organization organisation company group team party agency institution university school college firm band
  network corporation club union committee council government ministry department court army outlet newspaper
  church tribe family association alliance league nationality ethnicity business publisher studio label bank
`);
/** Nouns for places: "what country". */
export const PLACE_NOUNS = wordSet(`
  country city place state town region continent location area nation province county district village
  island river street building site capital part venue sea ocean mountain neighborhood neighbourhood
  spot room hospital hotel port airport harbour harbor station prison jail stadium museum suburb beach
`);
/** Nouns for dates: "what day". */
export const DATE_NOUNS = wordSet(`
  date day month season weekday time decade century era period hour week weekend night morning afternoon evening
  deadline
`);
/** Those of them that say when, whatever is said of them besides: "what is the deadline for claims". */
export const SET_DATES = wordSet('date day year deadline');
/** Those of them that a date answers without their word: "what day was it". */
export const BARE_DATES = wordSet('date day weekday');
/** What "how" measures: "how far", "how tall". */
export const MEASURES = wordSet(
  'far tall big large high fast deep wide heavy close hot cold strong wealthy small thick quickly loud warm windy steep quick',
);
/** Lemmas of verbs that give somebody's words or view. */
export const SAYING = wordSet(
  'say tell claim state think believe stress argue deny promise announce explain describe respond answer reply comment feel insist warn admit acknowledge recall shout declare remark whisper vow joke sigh yell scream exclaim mutter murmur',
);
/** Nouns for two numbers that stand against each other: "what was the score". */
export const SCORES = wordSet('score scoreline');
/** Nouns for a sum or a size, which a figure tells: "what was the price of", "what was the turnout". */
export const AMOUNTS = wordSet(`
  price cost fee fare toll rent ransom salary worth value budget turnout attendance temperature weight height depth width
  sum amount wage fine margin speed profit turnover reward bounty
`);
/** Verbs behind which stands a sum, asked for without another word: "what did they pay". */
export const PAYING = wordSet('cost pay charge earn fetch weigh');
/** What "how" asks for a sum with. */
export const PRICINGS = wordSet('expensive cheap costly pricey dear');
/** Nouns for why something is done. */
export const REASONS = wordSet('reason cause purpose excuse motive rationale pretext');
/** Verbs of what brings something about, of which "what" asks why: "what prompted the strike". */
export const CAUSING = wordSet('cause trigger prompt provoke spark');
/** Nouns for people that as often name a thing: "which model", "which source". */
export const HARDLY_PERSONS = wordSet(
  'model source guide operator developer anchor marine host local',
);
/** Nouns for how many there are of what follows: "the number of", "a total of". */
export const COUNT_NOUNS = wordSet('number amount count total');
/** Words that may stand before a noun and say nothing of it. */
export const NEUTRAL_DETERMINERS: ReadonlySet<string> = new Set([
  ...[...ARTICLES, ...DEMONSTRATIVES, ...THIRD_POSSESSIVES],
  ...['of', 'any', 'all'],
]);
