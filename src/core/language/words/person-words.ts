import { remembered } from '../remembered';
import { wordSet } from './word-set';

/** Nouns for a single person, by folded word: what somebody is. Written down from general knowledge. */
const PERSONS = `
  academic accountant activist actor actress adviser advisor advocate agent aide ally ambassador analyst anchor
  anthropologist applicant apprentice archaeologist archbishop architect artist astronaut astronomer athlete attache
  attacker attorney aunt author baker banker barrister batsman bishop blogger bodyguard boss botanist bowler boxer boy
  boyfriend brother builder businessman businesswoman butcher buyer bystander cabbie campaigner candidate
  captain cardinal caretaker carer carpenter cashier celebrity ceo chair chairman chairperson chairwoman champion
  chancellor chaplain chef chemist chief child choreographer citizen clergyman cleric clerk climatologist climber coach
  colleague collector colonel columnist comedian commander commentator commissioner commuter competitor composer
  conductor congressman congresswoman conservationist constable consul consultant contractor convict coordinator
  co-founder cofounder coroner correspondent counsel councillor councilman councilwoman councilor counsellor counselor
  cousin creator critic curator customer cyclist dad dancer daughter dean dealer defector defendant defender delegate demonstrator
  dentist deputy designer detainee detective developer dictator diplomat director dissident diver doctor donor driver
  driller ecologist economist editor educator employee employer engineer entrepreneur envoy epidemiologist
  ex-president ex-wife ex-husband executive expert explorer eyewitness farmer father filmmaker financier firefighter
  fisherman footballer forecaster forester founder friend gardener general geneticist geographer geologist girl
  girlfriend goalkeeper governor graduate grandfather grandmother guard guest guide hairdresser head headmaster
  headmistress headteacher heir historian host hostage housewife hunter husband hydrologist imam immigrant
  inmate insider inspector instructor interpreter intern inventor investigator investor jeweller jockey journalist judge
  juror jurist justice killer king laborer labourer landlady landlord lawmaker lawyer leader lecturer legislator
  librarian lieutenant lifeguard linguist lobbyist local man manager marine marshal mathematician
  mayor mechanic mediator medic member mentor merchant meteorologist midwife migrant militant miner minister missionary
  model moderator monk mother motorist mum musician narrator naturalist negotiator neighbor neighbour nephew
  neurologist neuroscientist newcomer niece novelist nun nurse nutritionist observer officer official ombudsman
  operator opponent organiser organizer owner paediatrician painter parent parliamentarian participant partner
  passenger passerby pastor patient patrolman pediatrician pensioner performer pharmacist philanthropist philosopher
  photographer physician physicist pianist pilot pioneer planner player plumber poet policeman policewoman politician
  pollster pope porter postman premier presenter president priest prime-minister prince princess principal prisoner
  producer professor programmer promoter prosecutor protester protestor provost psychiatrist psychologist 
  pundit pupil queen rabbi ranger reader rebel receptionist recruit rector refugee registrar relative reporter
  representative rescuer researcher resident retiree reviewer rider rival runner sailor salesman
  saleswoman saxophonist scholar scientist screenwriter sculptor secretary seismologist senator sergeant servant
  shareholder sheikh sheriff shopkeeper shopper singer sister skipper sniper sociologist soldier solicitor son
  songwriter source speaker specialist spectator spokesman spokesperson spokeswoman sportsman staffer
  statesman statistician stepfather stepmother steward stewardess storekeeper strategist striker student
  superintendent supervisor supporter surgeon surveyor survivor suspect swimmer taxi-driver teacher technician teenager
  tenant therapist toddler toxicologist tourist trader trainer translator traveller treasurer trustee tutor tycoon
  uncle undersecretary user vendor veteran veterinarian vice-president vicar victim victor villager violinist
  virologist visitor volunteer voter waiter waitress warden weaver widow widower wife winemaker winner witness woman
  worker worshipper writer youngster youth zoologist beekeeper lighthouse-keeper fan counterpart predecessor successor
  granddaughter grandson grandchild stepson stepdaughter son-in-law daughter-in-law godfather godmother fiance fiancee
  partner bride groom baby infant twin orphan soprano alto tenor baritone bass cellist drummer guitarist bassist trumpeter rapper dj organist flautist harpist
  pop-star star diva virtuoso maestro choirmaster playwright dramatist essayist satirist cartoonist illustrator
  philologist calligrapher restorer trustee benefactor patron mogul oligarch magnate heiress socialite model
  paratrooper commando airman seaman gunner medic corpsman cadet veteran ex-soldier influencer youtuber vlogger streamer podcaster tiktoker gamer hacker understudy compatriot teammate classmate co-author coauthor co-star winger midfielder sprinter golfer keeper baroness
  baron duke duchess earl count countess commodore magistrate bailiff usher registrar cook brewer baker potter
  foreman forewoman barman barwoman cameraman camerawoman craftsman doorman frontman frontwoman groundsman gunman
  handyman helmsman henchman linesman lineswoman milkman oarsman repairman ringleader stuntman stuntwoman swordsman
  tradesman watchman yachtsman yachtswoman shopkeeper gamekeeper innkeeper bookkeeper zookeeper timekeeper groundskeeper
  electrician carpenter welder miller herder trapper logger shepherd ferryman signalman
`;

/** Folded nouns that mean several people without an "s" behind them. */
export const UNMARKED_PLURALS = wordSet('people men women children police');

/** Plural-only or collective nouns for people. */
const CROWDS = `
  people men women children police officials authorities residents families parents relatives neighbours neighbors
  workers staff troops forces protesters critics supporters opponents experts analysts scientists researchers
  doctors lawmakers leaders diplomats voters members activists campaigners prosecutors investigators lawyers
  ministers farmers villagers survivors witnesses others many some several most both locals sources rescuers
  crew fans organisers organizers students teachers passengers rebels fishermen businessmen policemen firefighters
  spokesmen congressmen councilmen youths media
`;

/** Bodies that speak: governments, companies, courts, and texts such as reports and letters. */
const BODIES = `
  government administration ministry department agency authority commission committee council court parliament
  senate congress cabinet party opposition union association organisation organization institute institution university
  college school hospital company firm bank corporation group charity foundation federation league club team army
  military navy force coalition alliance bureau office embassy delegation mission panel board jury tribunal inquiry
  investigation watchdog regulator operator airline manufacturer retailer network broadcaster newspaper paper magazine
  website agency outlet channel station publisher church city town council state kingdom country nation palace kremlin
  pentagon secretariat assembly chamber body campaign camp movement side leadership management
  consortium museum observatory laboratory lab service unit brigade utility supplier insurer trust cooperative maker carmaker brewer developer
  think-tank thinktank lobby family couple pair household tribe junta regime rebels
`;

const TEXTS = `
  report statement letter document study survey poll memo email message note text review paper article editorial
  indictment complaint lawsuit ruling verdict judgment judgement opinion filing release communique declaration
  resolution book diary post tweet banner sign placard poster headline leaflet notice email transcript order
  constitution law treaty draft agreement affidavit briefing summary audit dossier assessment analysis bulletin
  advisory manifesto petition testimony plaque caption label
`;

/** What people are counted as beside the nouns for them: by what befell them, or loosely. */
const HEAD_COUNTS = wordSet(`
  person persons kids dead death deaths injured wounded homeless missing casualties lives jobs souls folk folks adults
  detainees migrants delegates teenagers crowd attendance audience
`);
const PERSON_NOUNS = wordSet(PERSONS);
const CROWD_NOUNS = wordSet(CROWDS);
const BODY_NOUNS = wordSet(BODIES);
const TEXT_NOUNS = wordSet(TEXTS);

function namesPerson(word: string): boolean {
  if (PERSON_NOUNS.has(word)) return true;
  const dash = word.lastIndexOf('-');
  if (dash > 0) return PERSON_NOUNS.has(word.slice(dash + 1));
  return /(?:ologist|ographer|ician|woman|person)$/u.test(word) && word.length > 6;
}

/** The singular of a folded plural noun for people, or null: "officials" → "official". */
function singularOf(word: string): string | null {
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses') || word.endsWith('ches')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : null;
}

/** What a noun can name; it is asked of most words of an article, and often. */
const noun = remembered((word) => {
  const singular = singularOf(word);
  const one = singular ?? '';
  return {
    isPerson: namesPerson(word),
    isCrowd: CROWD_NOUNS.has(word) || (singular !== null && namesPerson(singular)),
    isBody: BODY_NOUNS.has(word) || BODY_NOUNS.has(one),
    isText: TEXT_NOUNS.has(word) || TEXT_NOUNS.has(one),
  };
});

/** Whether a folded singular noun names a person ("minister", "spokeswoman"). */
export function isPersonNoun(word: string): boolean {
  return noun(word).isPerson;
}

/** Whether a folded noun names several people ("officials", "police", "women"). */
export function isCrowdNoun(word: string): boolean {
  return noun(word).isCrowd;
}

/** Whether a folded plural looks like one for people by its ending ("sceptics", "loyalists"). */
export function looksLikePeople(word: string): boolean {
  return /(?:ers|ors|ists|ants|ians|ees|ites|men|ics|eers)$/u.test(word);
}

/** Whether a folded noun names a body that can speak ("ministry", "company"); plurals included. */
export function isBodyNoun(word: string): boolean {
  return noun(word).isBody;
}

/** Whether a folded noun names a text that can be quoted ("report", "letter"). */
export function isTextNoun(word: string): boolean {
  return noun(word).isText;
}

/** Whether people are counted by a folded word that is no noun for them: "dead", "lives", "jobs". */
export function isHeadCount(word: string): boolean {
  return HEAD_COUNTS.has(word);
}
