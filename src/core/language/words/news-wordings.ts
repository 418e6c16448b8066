import { readGroups } from './word-groups';
import { WORDING_WEIGHTS } from './thresholds';

/**
 * What news and the people who ask about it call the same thing, where a dictionary files the words
 * under different senses. Words of one line may stand for each other; a compound has underscores.
 * Lemmas, American spelling; what stands after a bar is what only those who ask say.
 */
const GROUPS = `
  die dead death perish
  kill killed dead deadly death
  fatality toll death dead
  kill murder
  injure injured wound wounded hurt injury casualty
  arrest detain custody detention | nick bust
  jail prison imprison sentence | lockup
  police officer policeman | cop
  shoot gunfire gunman
  attack strike assault raid
  bomb explosion blast explode bombing
  fire blaze wildfire burn
  quake earthquake tremor
  flood flooding deluge
  storm hurricane cyclone typhoon
  evacuate evacuation flee displace move_out
  rescue save
  child minor | kid
  person resident | ppl folk
  man | guy dude
  money fund cash | dough
  job position post
  dismiss lay_off layoff redundancy sack job_cut | fire
  hire recruit employ
  buy acquire purchase takeover acquisition
  sell sale
  cost price
  pay salary wage earn earnings income
  profit earnings
  merge merger
  bankrupt bankruptcy insolvency insolvent | bust
  owner own ownership
  ceo chief_executive | boss
  boss chief head
  president presidency
  premier prime_minister | pm
  lawmaker legislator member_of_parliament congressman | mp
  law bill legislation act
  vote ballot poll
  election elect
  campaign candidate
  resign resignation step_down quit
  stay_until remain_until | leave depart
  appoint name nominate appointment
  replace successor succeed
  sue lawsuit court case
  accuse allege charge accusation allegation
  deny denial reject
  guilty convict conviction
  trial court hearing
  judge court
  apologize apology regret | sorry
  promise pledge vow
  demand call_for urge
  criticize criticism condemn | slam bash
  agree agreement deal
  negotiation talk
  protest demonstration demonstrate rally
  walkout strike
  war conflict fighting
  soldier troop military army
  ceasefire truce
  border frontier
  refugee migrant asylum
  visa permit
  ban prohibit outlaw
  allow permit let
  plan intend propose proposal
  start begin launch
  end finish conclude
  win victory winner beat thrash
  lose loss defeat
  defeat beat
  match game final
  score goal result
  draw tie
  champion winner title
  crowd attendance spectator | fan
  coach manager trainer
  player footballer
  study research survey
  researcher scientist
  find finding discover discovery
  sick ill illness disease health ailing
  doctor physician
  hospital clinic
  vaccine vaccination shot | jab
  school education
  teach teacher
  student pupil
  university college
  car vehicle automobile
  plane aircraft airplane jet
  crash accident collision
  ship vessel boat
  train rail railway
  house home building
  build construct construction
  film movie
  song music album track
  book novel
  author write writer
  paper newspaper
  reporter journalist correspondent press
  internet online web
  phone mobile smartphone cellphone
  hack breach cyberattack
  climate warming
  electricity power
  oil petroleum crude
  tax levy duty
  rise increase climb grow jump
  fall drop decrease decline
  big large size
  name call
  age old
  live reside residence
  marry marriage wedding
  marry wife
  marry husband
  birth born
  mother mom mum
  father dad
  talk speak speech
  explain reason
  fix repair
  free release
  steal theft rob robbery
  murder homicide
  suspect suspected
  witness eyewitness
  gun weapon firearm
  drug narcotic
  neighbor neighboring
`;

/** Another way of saying a word, as the words of it. */
export interface NewsWording {
  readonly words: readonly string[];
  /** The share of an exact match's evidence that it carries, 0 to 1. */
  readonly weight: number;
}

const byWord = new Map<string, NewsWording[]>();
for (const { left: said, right: asked } of readGroups(GROUPS)) {
  for (const word of [...said, ...asked].filter((word) => !word.includes('_'))) {
    const others = said.filter((other) => other !== word);
    const wordings = others.map((other) => ({
      words: other.split('_'),
      weight: WORDING_WEIGHTS.news,
    }));
    byWord.set(word, [...(byWord.get(word) ?? []), ...wordings]);
  }
}

/** How news may word a lower-case dictionary form otherwise; empty where nothing is known. */
export function newsWordings(lemma: string): readonly NewsWording[] {
  return byWord.get(lemma) ?? [];
}
