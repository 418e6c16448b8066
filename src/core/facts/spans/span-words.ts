import { CALENDAR_UNITS, CLOCK_UNITS, MONTHS, WEEKDAYS } from '../../language/words/calendar-words';
import { NAME_JOINTS, NAME_PARTICLES } from '../../language/words/link-words';
import { CARDINALS, ORDINALS } from '../../language/words/number-words';
import { NAMED_PLACES } from '../../language/words/place-words';
import { without, wordSet } from '../../language/words/word-set';

/*
 * What sort of answer a stretch may be is read by these, and the weights that read on were trained with them
 * as they are: a class of words that stands elsewhere is taken with the few it has less and more here.
 */

/** Months and weekdays, lower-cased, with the usual short forms of months. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...[...WEEKDAYS.keys()].filter((word) => word.endsWith('day')),
]);

/** Cardinal numbers that are written as words. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...without(CARDINALS.keys(), 'zero fourty'),
  ...wordSet('hundred hundreds thousand thousands million millions billion billions trillion'),
  ...wordSet('dozen dozens half quarter'),
]);

const LAST_ORDINAL = 20;
/** Ordinal numbers up to the twentieth that are written as words. */
export const ORDINAL_WORDS: ReadonlySet<string> = new Set(
  [...ORDINALS].filter(([, rank]) => rank <= LAST_ORDINAL).map(([word]) => word),
);

/** Units of time, as lemmas. */
export const TIME_UNITS: ReadonlySet<string> = new Set([
  ...[...CLOCK_UNITS, ...CALENDAR_UNITS],
  ...['fortnight', 'millennium', 'season', 'quarter'],
]);

/** Units that are measured in, as lemmas. */
export const MEASURE_UNITS = wordSet(`
  meter metre kilometer kilometre centimeter millimeter mile foot feet inch yard acre hectare km m cm mm kg g lb lbs
  kilogram gram pound ton tonne ounce liter litre gallon barrel degree celsius fahrenheit watt kilowatt megawatt
  volt amp hertz khz mhz ghz hz byte bit gb mb kb tb mph kph knot page square cubic sq ft mi ha nm
  megabyte gigabyte nanometer pixel bpm rpm psi bar calorie joule horsepower hp story storey
`);

/** Names of currencies, as lemmas. */
export const CURRENCIES = wordSet(`
  dollar euro pound cent pence sterling yen yuan rupee ruble rouble won peso franc usd gbp eur mark lira
  crown krone krona króna koruna zloty forint leu lev kuna hryvnia renminbi quid buck rial riyal dinar dirham shekel naira
  cedi shilling rand taka baht ringgit rupiah dong riel tenge som lari dram boliviano bolivar sol guarani quetzal lempira
  guilder schilling drachma escudo peseta kwacha birr bitcoin chf jpy cny inr sek nok dkk krw rub
`);

/** Words before a name that make it a person's. */
export const PERSON_TITLES = wordSet(`
  mr mrs ms dr sir dame lord lady prof professor president king queen prince princess pope saint st emperor
  empress general colonel captain major lieutenant sergeant commander admiral minister chancellor senator
  governor mayor judge justice bishop archbishop cardinal rabbi imam sheikh duke duchess count countess
  baron actor actress singer author writer director coach player secretary chairman chairwoman spokesman
  spokeswoman ambassador architect engineer philosopher historian scientist economist poet composer
  painter artist producer journalist reporter critic detective officer inspector father brother sister
  mother son daughter wife husband uncle aunt leader founder analyst
`);

/** Words within a name that make it a place's. */
export const PLACE_WORDS: ReadonlySet<string> = new Set([
  ...NAMED_PLACES,
  ...wordSet(`
  state continent borough township springs peak north south east west northern southern eastern western
  central
  `),
]);

/** Words within a name that make it an organisation's. */
export const GROUP_WORDS = wordSet(`
  university college school academy institute institution company corporation corp inc ltd co group bank
  ministry department agency bureau commission committee council court parliament congress senate assembly
  association society union league club team party army navy force forces police church museum library
  hospital foundation organization organisation federation alliance network press times post news radio
  television records studios entertainment board office authority service services administration
  government house band orchestra act
`);

/** Small words that may stand within a name ("Ministry of Foreign Affairs", "Ludwig van Beethoven"). */
export const NAME_LINKS: ReadonlySet<string> = new Set([
  ...[...NAME_JOINTS, ...NAME_PARTICLES],
  ...wordSet('le du den del da di ibn el &'),
]);

/** Those of them that a name goes on behind, whatever stands before. */
export const NAME_PARTS: ReadonlySet<string> = new Set([
  ...NAME_PARTICLES,
  ...wordSet('of del di el &'),
]);
