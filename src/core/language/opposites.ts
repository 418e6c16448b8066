/**
 * Opposites of everyday news English that a dictionary's antonyms leave out: what stands left of a
 * bar excludes what stands right of it. Lemmas, American spelling.
 */
const GROUPS = `
  accept adopt approve pass welcome | reject refuse decline overthrow oppose veto block
  leave quit resign depart exit withdraw | join stay remain enter arrive return
  stop cease end halt suspend discontinue cancel abandon | start begin continue resume launch extend introduce
  merge unite join combine | split separate diverge divide
  support back endorse favor defend | oppose condemn renounce reject criticize attack denounce
  mandatory compulsory required | optional voluntary
  build construct erect create establish found form | demolish destroy dismantle dissolve abolish tear
  rise increase grow climb gain expand soar jump | fall decrease decline drop shrink sink plunge reduce cut lose
  win gain | lose
  buy acquire purchase | sell
  import | export
  arrest detain imprison jail capture | release free acquit
  open | close shut
  appoint hire elect employ | dismiss fire sack oust
  ban prohibit forbid outlaw bar | allow permit legalize let
  confirm admit acknowledge | deny dispute
  agree concur | disagree differ
  public | private
  northern north | southern south
  eastern east | western west
  domestic internal native local | foreign external international
  birth | death
  bear | die
  live survive | die perish
  maternal mother | paternal father
  male man boy | female woman girl
  old elderly ancient | young new modern recent
  majority | minority
  upper top | lower bottom
  victory win success | defeat loss failure
  succeed | fail
  attack | defend
  strengthen | weaken
  deploy send | withdraw recall
  give | take receive
  lend | borrow
  teach | learn
  ask | answer
  remember | forget
  love like | hate dislike
  happy glad pleased | sad angry unhappy upset
  rich wealthy | poor
  large big great huge | small little tiny
  long | short
  high | low
  heavy | light
  fast quick rapid | slow
  hot warm | cold cool
  wet | dry
  hard difficult | easy simple
  strong | weak
  good | bad evil
  positive | negative
  maximum | minimum
  guilty | innocent
  legal lawful | illegal unlawful
  formal official | informal unofficial
  temporary brief | permanent lasting
  safe secure | dangerous risky
  war | peace
  friend ally | enemy foe opponent rival
  friendly | hostile
  include | exclude
  connect attach | disconnect detach
  push | pull
  raise lift | lower
  advance | retreat
  appear emerge | disappear vanish
  begin beginning start | end ending finish
  arrival | departure
  entrance | exit
  question | answer
  cause | prevent
  encourage | discourage
  lengthen extend | shorten
  widen | narrow
  expand | contract
  save | spend waste
  profit | loss
  surplus | deficit
  employ | unemployed
  liberal progressive | conservative
  left | right
  democratic | authoritarian
  ancestor | descendant
  predecessor | successor
  precede | succeed follow
  child son daughter | parent
  husband | wife
  brother | sister
  employer | employee
  teacher | student
  doctor | patient
  buyer customer | seller supplier
  landlord | tenant
  host | guest
  odd | even
  odd | usual normal
  common frequent | rare uncommon
  often always usually | rarely seldom never
  early | late
  urban | rural
  civilian | military
  deep | shallow
  thick | thin
  wide broad | narrow
  full | empty
  fresh | stale salt
  natural | artificial synthetic
  real genuine authentic | fake false
  true | false
  front | rear back
  interior inner | exterior outer
  major | minor
  primary | secondary
  oldest | youngest newest
  largest biggest | smallest
  highest | lowest
  longest | shortest
  best | worst
  famous | unknown obscure
  known | unknown
  visible | invisible hidden
  active | passive dormant
  voluntary willing | forced reluctant
  summer | winter
  morning | evening night
  day | night
  sunrise | sunset
  heat | cool
  freeze | melt
  add | subtract remove
  multiply | divide
  keep retain | lose discard
  repair fix | damage break
  improve | worsen
  praise | criticize blame
  hide conceal | reveal disclose
  upstream | downstream
  ascend | descend
  accelerate | slow delay
  protect | harm endanger
`;

const byWord = new Map<string, Set<string>>();
function set(word: string, others: readonly string[]): void {
  const known = byWord.get(word) ?? new Set();
  for (const other of others) known.add(other);
  byWord.set(word, known);
}
for (const line of GROUPS.trim().split('\n')) {
  const [left = [], right = []] = line.split('|').map((side) => side.trim().split(/\s+/u));
  for (const word of left) set(word, right);
  for (const word of right) set(word, left);
}

/** Whether two lemmas are opposites by this list, in either order. */
export function areOpposites(lemma: string, other: string): boolean {
  return byWord.get(lemma)?.has(other) ?? false;
}

const DENYING = /^(?:un|in|im|il|ir|dis|non|mis)-?/u;
/** How many letters must agree behind a prefix, and at least must follow it. */
const SAME_LETTERS = 4;

function startsDenied(word: string, other: string): boolean {
  const rest = word.replace(DENYING, '');
  return (
    rest !== word &&
    rest.length >= SAME_LETTERS &&
    other.startsWith(rest.slice(0, SAME_LETTERS)) &&
    !other.startsWith(word.slice(0, SAME_LETTERS))
  );
}

/** Whether one word denies the other by a prefix: "unimportant" and "importance". */
export function areDeniedByPrefix(word: string, other: string): boolean {
  return startsDenied(word, other) || startsDenied(other, word);
}
