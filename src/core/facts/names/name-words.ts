import { NAME_PARTICLES as PARTICLES } from '../../language/words/link-words';
import { NAMED_PLACES } from '../../language/words/place-words';
import { wordSet } from '../../language/words/word-set';

/** Heads of an organisation's name, folded: "Committee for …", "… Watch". */
export const ORGANISATION_HEADS = wordSet(`
  academy administration agency airlines airways alliance army assembly association associates authority bank board
  broadcasting brigade bureau cabinet campaign center centre chamber church club coalition college commission committee
  company confederation conference congress consortium consulate convention corp corporation council court department
  directorate division embassy enterprises exchange faculty federation force forces forum foundation front fund
  government group guard holdings hospital inc industries initiative institute institution insurance
  international journal laboratories laboratory league legion llc llp ltd magazine ministry mission motors movement museum
  navy network news newspaper observatory office orchestra organisation organization parliament partners party
  patrol plc police post press program programme project records regiment registry school secretariat senate service services
  society studios study studies syndicate systems taskforce telegraph theatre theater times trust union united university
  watch workers gazette herald tribune chronicle guardian observer daily weekly airline railway railways
  prosecutor ombudsman treasury reserve duma knesset bundestag nations squad team fc rovers
`);

/** What newspapers call themselves, which are words and surnames as well: "The Augustine Sun". */
export const PAPER_HEADS = wordSet(`
  sun star mirror echo post times mail express standard courier journal press news record argus examiner inquirer globe
  advertiser bulletin chronicle dispatch gazette guardian herald independent leader mercury observer reporter sentinel
  telegraph tribune
`);

/** Heads that "of", "for", "on" go on from: "Department of Health", "Committee for Refugees". */
export const JOINED_HEADS = wordSet(`
  academy administration agency alliance association authority bank board brotherhood bureau center centre
  chamber church city coalition college commission committee commonwealth confederation conference congress
  convention council court department director-general directorate duchy emirate emirates faculty federation fellowship
  forum foundation friends front fund group guild gulf high house initiative institute institution isle
  islands kingdom laboratory league library ministry mission movement museum office order organisation organization party
  parliament people province register republic royal school secretariat sea senate service society state states
  strait straits survey synod theatre treasury tower trust tribunal union university
  bay cape battle treaty temple national studies rights watch school port bishop
`);

/** Heads of a place's name, folded. */
export const PLACE_HEADS: ReadonlySet<string> = new Set([
  ...NAMED_PLACES,
  ...wordSet(`
  boulevard canyon castle cathedral cemetery dam fort garden gardens glacier heights highway hotel mall
  oblast palace plaza prefecture prison reservoir ridge stadium straits volcano wood woods tower camp
  `),
]);

/** Small words that are tied into the names of places by a hyphen on both sides: "Stoke-on-Trent". */
export const PLACE_TIES = wordSet(
  'on upon in by under next super le la les sur sous en de du am an der of the cum',
);

/** Ordinary words in capitals that belong to names joined with "and": "Health and Welfare". */
export const FIELD_WORDS = wordSet(`
  agriculture arts commerce communications control cooperation crime culture customs defence defense development drug drugs
  economy education energy engineering environment exchange family finance fisheries food foreign forestry health
  home housing human humanities immigration industry information investment justice labor labour law letters
  livestock medicine migration mining natural nutrition order peace pensions planning prevention protection research
  resources rights rural safety science sciences security services social sport sports statistics sustainability tax
  technology tourism trade transport urban veterans water welfare wildlife women work youth oceanic atmospheric sea
`);

/** First words of names that are adjectives or directions: kept before a capital at a sentence's start. */
export const NAME_OPENERS = wordSet(`
  new old north south east west northern southern eastern western central great greater upper lower saint st san santa
  los las el la le mount lake port fort royal national international european african american asian red white black
  green blue united democratic federal high supreme world first second third grand big little cape gulf inner outer
  mid sri hong costa burkina sierra ivory saudi social labour labor conservative liberal christian free human
`);

/** Titles that end a run of title words and can stand right before a name. */
export const TITLE_HEADS = wordSet(`
  mr mrs ms miss mx dr prof professor doctor sir dame lord lady king queen prince princess pope president
  secretary minister senator sen representative rep congressman congresswoman governor gov mayor chancellor
  ambassador judge justice colonel col captain capt commander cmdr lieutenant lt sergeant sgt major maj brigadier
  brig admiral adm marshal corporal cpl constable superintendent supt inspector detective det sheriff officer
  commissioner bishop archbishop cardinal rabbi imam sheikh ayatollah reverend rev father fr sister brother
  chairman chairwoman chair director coach manager premier spokesman spokeswoman spokesperson undersecretary
  councillor councilman councilwoman emperor empress sultan duke duchess count countess baron baroness general gen hon mp
  envoy lady leader chief speaker treasurer editor head attorney whip executive principal headteacher dean canon deputy
`);

/** Words of titles, folded: what may stand between a country or office and a person's name. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...TITLE_HEADS,
  ...wordSet(`
  vice former ex acting interim assistant associate prime foreign defence defense finance interior
  health education home ministers private police saint state environment transport trade energy agriculture culture
  labor labour opposition senior junior lead special financial operating medical scientific technology first crown
  supreme party majority minority economy budget commerce treasury homeland security infrastructure climate fisheries
  housing immigration sports tourism welfare veterans archdeacon shadow permanent under national district county
  regional city
  `),
]);

/** Words of an office that stand behind its "of": "Secretary of State", "Chief of Staff". */
export const OFFICE_FIELDS = wordSet(
  'state defense defence staff treasury operations national intelligence homeland security interior foreign affairs war navy army police naval commerce agriculture transportation veterans parliament public works communications',
);

/** Titles that stay with a lone given name, which would not name anybody without: "Pope Francis". */
export const REGNAL_TITLES = wordSet(
  'pope king queen prince princess emperor empress saint sultan lord lady sheikh father sister brother mother duke duchess',
);

/** What may follow "General", "Major" and the like in names that are no titles: "General Motors". */
export const NOT_AFTER_TITLE = wordSet(
  'motors electric mills assembly hospital election elections staff council secretariat strike league office department museum prize award park island day',
);

/** Lower-case words inside people's names: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...wordSet('da do dos del della di du den ter ten ibn el ul abu af av zu le y e'),
]);

/** Plurals and the like whose possessive goes on as a name: "Workers' Party", "People's Republic". */
export const POSSESSIVE_OPENERS = wordSet(
  'workers people peoples children women men nurses teachers farmers veterans king queen prince st saint doctors students lawyers writers citizens patients consumers bookmakers',
);

/** Plural words for people of a creed or party, folded. */
export const GROUP_WORDS = wordSet(`
  muslim muslims christian christians jew jews jewish buddhist buddhists hindu hindus sikh sikhs catholic catholics
  protestant protestants sunni sunnis shia shiite shiites shias democrat democrats republican republicans tory tories
  conservatives liberals socialists communist communists nazi nazis arab arabs kurd kurds kurdish roma uyghur uyghurs
  rohingya african africans european europeans asian asians american americans latino latinos hispanic hispanics
  soviet soviets western islamic islamist islamists marxist marxists maoist maoists orthodox arctic
  anglican anglicans mormon mormons evangelical evangelicals zionist zionists
`);

/** Well-known cities and regions that are no capitals, by folded name; countries have their own table. */
export const PLACES: ReadonlySet<string> = new Set(
  `new york|los angeles|chicago|houston|boston|san francisco|seattle|miami|atlanta|dallas|detroit|philadelphia|denver|
  california|texas|florida|alaska|hawaii|ohio|michigan|arizona|nevada|oregon|virginia|maryland|illinois|colorado|
  pennsylvania|massachusetts|minnesota|wisconsin|louisiana|new orleans|new jersey|north carolina|south carolina|
  toronto|montreal|vancouver|quebec|ontario|alberta|sydney|melbourne|brisbane|perth|auckland|shanghai|hong kong|
  shenzhen|guangzhou|wuhan|tibet|xinjiang|osaka|kyoto|mumbai|kolkata|chennai|bangalore|kashmir|punjab|karachi|lahore|
  dubai|jeddah|mecca|medina|istanbul|tel aviv|gaza|west bank|aleppo|homs|mosul|basra|crimea|donetsk|kharkiv|odesa|
  st petersburg|siberia|chechnya|munich|hamburg|frankfurt|cologne|leipzig|bavaria|saxony|milan|turin|naples|venice|
  florence|sicily|lombardy|barcelona|seville|valencia|catalonia|marseille|lyon|nice|strasbourg|normandy|brittany|
  manchester|liverpool|birmingham|glasgow|edinburgh|leeds|bristol|cardiff|belfast|yorkshire|cornwall|england|scotland|
  wales|northern ireland|rotterdam|the hague|hague|antwerp|geneva|zurich|basel|salzburg|krakow|gdansk|gothenburg|
  sao paulo|rio de janeiro|rio|medellin|guadalajara|lagos|johannesburg|cape town|durban|darfur|casablanca|alexandria|
  mombasa|africa|europe|asia|america|north america|south america|latin america|middle east|antarctica|arctic|
  the arctic|atlantic|pacific|mediterranean|baltic|balkans|caribbean|scandinavia|amazon|sahara|himalayas|alps|
  wall street|downing street|silicon valley|hollywood|manhattan|brooklyn|westminster`
    .split('|')
    .map((place) => place.trim()),
);
