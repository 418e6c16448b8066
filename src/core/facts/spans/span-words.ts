const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Months and weekdays, lower-cased, with their usual short forms. */
export const CALENDAR_WORDS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday
`);

/** Cardinal numbers that are written as words. */
export const NUMBER_WORDS = words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
  thousand thousands million millions billion billions trillion dozen dozens half quarter
`);

/** Ordinal numbers that are written as words. */
export const ORDINAL_WORDS = words(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
`);

/** Units of time, as lemmas. */
export const TIME_UNITS = words(`
  second minute hour day week fortnight month year decade century millennium season quarter
`);

/** Units that are measured in, as lemmas. */
export const MEASURE_UNITS = words(`
  meter metre kilometer kilometre centimeter millimeter mile foot feet inch yard acre hectare km m cm mm kg g lb lbs
  kilogram gram pound ton tonne ounce liter litre gallon barrel degree celsius fahrenheit watt kilowatt megawatt
  volt amp hertz khz mhz ghz hz byte bit gb mb kb tb mph kph knot page square cubic sq ft mi ha nm
  megabyte gigabyte nanometer pixel bpm rpm psi bar calorie joule horsepower hp story storey
`);

/** Names of currencies, as lemmas. */
export const CURRENCIES = words(`
  dollar euro pound cent pence sterling yen yuan rupee ruble rouble won peso franc usd gbp eur mark lira
  crown krone krona króna koruna zloty forint leu lev kuna hryvnia renminbi quid buck rial riyal dinar dirham shekel naira
  cedi shilling rand taka baht ringgit rupiah dong riel tenge som lari dram boliviano bolivar sol guarani quetzal lempira
  guilder schilling drachma escudo peseta kwacha birr bitcoin chf jpy cny inr sek nok dkk krw rub
`);

/** Words before a name that make it a person's. */
export const PERSON_TITLES = words(`
  mr mrs ms dr sir dame lord lady prof professor president king queen prince princess pope saint st emperor
  empress general colonel captain major lieutenant sergeant commander admiral minister chancellor senator
  governor mayor judge justice bishop archbishop cardinal rabbi imam sheikh duke duchess count countess
  baron actor actress singer author writer director coach player secretary chairman chairwoman spokesman
  spokeswoman ambassador architect engineer philosopher historian scientist economist poet composer
  painter artist producer journalist reporter critic detective officer inspector father brother sister
  mother son daughter wife husband uncle aunt leader founder analyst
`);

/** Words within a name that make it a place's. */
export const PLACE_WORDS = words(`
  city town village county state province region district island islands isle river lake sea ocean bay gulf strait
  mountain mountains mount hill hills valley desert forest park peninsula coast beach street road avenue square
  bridge airport station port harbor harbour republic kingdom continent borough township territory
  plateau plain canal creek springs falls peak north south east west northern southern eastern western central
`);

/** Words within a name that make it an organisation's. */
export const GROUP_WORDS = words(`
  university college school academy institute institution company corporation corp inc ltd co group bank
  ministry department agency bureau commission committee council court parliament congress senate assembly
  association society union league club team party army navy force forces police church museum library
  hospital foundation organization organisation federation alliance network press times post news radio
  television records studios entertainment board office authority service services administration
  government house band orchestra act
`);

/** Small words that may stand within a name ("Ministry of Foreign Affairs", "Ludwig van Beethoven"). */
export const NAME_LINKS = words(
  'of de la le du von van der den del da di al bin ibn el for the and &',
);
