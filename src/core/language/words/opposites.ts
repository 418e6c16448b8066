import { remembered } from '../remembered';
import { readGroups } from './word-groups';

/**
 * Opposites of everyday news English that a dictionary's antonyms leave out: what stands left of a
 * bar excludes what stands right of it. Lemmas, American spelling.
 */
const GROUPS = `
  accept adopt approve pass welcome | reject refuse decline overthrow oppose veto block
  leave quit resign depart exit withdraw | join stay remain enter arrive
  stop cease end halt suspend discontinue cancel abandon | start begin continue resume launch extend introduce
  merge unite join combine | split separate diverge divide
  support back endorse favor defend | oppose condemn renounce reject criticize attack denounce
  mandatory compulsory required | optional voluntary
  build construct erect create establish | demolish destroy dismantle dissolve abolish
  rise increase grow climb expand soar jump | fall decrease decline drop shrink sink plunge
  win gain | lose
  buy acquire purchase | sell
  import | export
  arrest detain imprison jail capture | release free acquit
  open reopen | shut
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
  survive | die perish
  maternal mother | paternal father
  male man boy | female woman girl
  old elderly ancient | young new modern recent
  majority | minority
  upper top | lower bottom
  victory win success | defeat loss failure
  succeed | fail
  strengthen | weaken
  deploy send | withdraw recall
  give | take receive
  lend | borrow
  teach | learn
  remember | forget
  love like | hate dislike
  happy glad pleased | sad angry unhappy upset
  rich wealthy | poor
  large big great huge | small little tiny
  long | short
  high | low
  heavy | light
  fast quick rapid | slow
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
  cause | prevent
  encourage | discourage
  lengthen extend | shorten
  widen | narrow
  profit | loss
  employ | unemployed
  democratic | authoritarian
  ancestor | descendant
  predecessor | successor
  precede | succeed follow
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
  morning | evening night
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
for (const { left, right } of readGroups(GROUPS)) {
  for (const word of left) set(word, right);
  for (const word of right) set(word, left);
}

/** Whether two lemmas are opposites by this list, in either order. */
export function areOpposites(lemma: string, other: string): boolean {
  return byWord.get(lemma)?.has(other) ?? false;
}

/**
 * Prefixes that deny, each with the beginnings it denies: most words in "in", "dis" and "mis" do not
 * ("income", "display", "mistake").
 */
const DENYING = new RegExp(
  [
    'un-?(?!der|i[tfoqv]|til|cle|animous)',
    'non-?(?=.{4})(?!sense)',
    'il(?=legal|legitim|logic|litera|liberal)',
    'ir(?=ration|regular|relevan|responsib|reversib|religio|resist|replac)',
    'im(?=balanc|matur|mobil|moral|mortal|partial|patien|perfect|polit|possib|practic|probab|proper|pur)',
    'in(?=accura|activ|adequa|appropri|attent|cap|compat|compet|complet|consist|conveni|correct|credib|decisi|definit|depend|direct|effect|effici|elig|equal|evit|expens|experienc|flexib|formal|frequen|human|just|offens|op[ep]|permiss|secur|sensit|significan|stab|suffici|toler|valid|visib|volunt)',
    'dis-?(?=advantag|agree|allow|appear|approv|arm|assembl|belie|comfort|connect|continu|courag|embark|engag|favo|honest|hono|incentiv|integrat|like|loyal|mount|obe|organi|orient|pleas|prov|qualif|regard|respect|satisf|similar|trust|unit)',
    'mis(?=behav|calculat|conduct|fortun|inform|interpret|judg|lead|manag|match|read|represent|spell|trust|understand|us[ei])',
  ]
    .map((prefix) => `^${prefix}`)
    .join('|'),
  'u',
);
/** How many letters must agree behind a prefix, and at least must follow it. */
const SAME_LETTERS = 4;

const bareOf = remembered((word) => word.replace(DENYING, ''));

function startsDenied(word: string, other: string): boolean {
  const rest = bareOf(word);
  return (
    rest !== word &&
    rest.length >= SAME_LETTERS &&
    other.startsWith(rest.slice(0, Math.max(SAME_LETTERS, rest.length - SAME_LETTERS))) &&
    !other.startsWith(word.slice(0, SAME_LETTERS))
  );
}

/** Whether one word denies the other by a prefix: "unimportant" and "importance". */
export function areDeniedByPrefix(word: string, other: string): boolean {
  return startsDenied(word, other) || startsDenied(other, word);
}
