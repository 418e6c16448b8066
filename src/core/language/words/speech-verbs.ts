import type { Token } from '../token';
import { wordSet } from './word-set';

/**
 * What a verb of saying takes: `say` words or a clause ("said"), `tell` a hearer first ("told
 * reporters that"), `judge` a thing and what it is called ("called the plan …"), `think` a clause
 * that nobody needs to have spoken ("believes that").
 */
export type SpeechKind = 'say' | 'tell' | 'judge' | 'think';

/** How the verb stands: finite ("said", "says", "say") or as a participle ("saying"). */
export type SpeechForm = 'past' | 'present' | 'base' | 'participle';

/** A verb by which somebody says something. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly kind: SpeechKind;
  readonly form: SpeechForm;
}

const SAY = `
  say add state stress insist argue claim note explain announce confirm deny admit acknowledge reply respond answer
  ask write tweet post remark comment declare continue conclude recall recount testify joke quip observe report
  repeat reiterate reveal suggest assert allege agree complain concede contend counter maintain mention
  emphasize underline underscore highlight promise pledge vow swear shout yell scream whisper murmur mutter cry exclaim
  interject boast lament muse wonder read proclaim appeal thunder retort snap sigh laugh smile shrug elaborate
  predict forecast propose recommend demand disclose rule warn urge plead beg confess protest object enthuse gush quote
  cite caution order reason volunteer venture reflect specify clarify posit hint signal intone echo offer
  point put sum chime blurt grumble groan gasp sob weep fume rage bellow growl bark chuckle concur express voice relate
  sing chant blog text message email profess affirm attest theorize hypothesize speculate guess caution fret worry
`;
const TELL =
  'tell inform assure remind advise notify instruct convince persuade warn urge order ask promise';
const JUDGE = `
  call describe dismiss denounce condemn criticize slam blast decry deride hail praise label brand dub term
  characterize portray blame accuse reject refer welcome attribute apologize thank speak talk threaten invoke liken
  compare deem consider mock ridicule defend attack lambast rebuke depict tout paint list vilify hail applaud
  commend salute honor honour credit fault scold castigate excoriate chide rebuff disparage bemoan rail pronounce
  summarize cast challenge dispute question rubbish slate style celebrate endorse salute mourn lambaste
  charge allude
`;
const THINK = `
  believe think feel fear hope estimate expect consider find doubt suspect assume calculate reckon
  judge anticipate regret determine
`;

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map([
  ['say', ['said', 'said']],
  ['tell', ['told', 'told']],
  ['write', ['wrote', 'written']],
  ['swear', ['swore', 'sworn']],
  ['read', ['read', 'read']],
  ['forecast', ['forecast', 'forecast']],
  ['begin', ['began', 'begun']],
  ['put', ['put', 'put']],
  ['sing', ['sang', 'sung']],
  ['weep', ['wept', 'wept']],
  ['speak', ['spoke', 'spoken']],
  ['think', ['thought', 'thought']],
  ['feel', ['felt', 'felt']],
  ['find', ['found', 'found']],
  ['know', ['knew', 'known']],
  ['understand', ['understood', 'understood']],
  ['hold', ['held', 'held']],
  ['see', ['saw', 'seen']],
  ['cast', ['cast', 'cast']],
]);

const DOUBLING = wordSet(
  'admit quip snap beg slam sum bar rebut plan sob blog chat refer dub concur fret regret',
);

function pastOf(lemma: string): readonly string[] {
  const known = IRREGULAR.get(lemma);
  if (known !== undefined) return known;
  if (lemma === 'label' || lemma === 'signal') return [`${lemma}ed`, `${lemma}led`];
  if (DOUBLING.has(lemma)) return [`${lemma}${lemma.slice(-1)}ed`];
  if (lemma.endsWith('e')) return [`${lemma}d`];
  return [/[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`];
}

function presentOf(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

function participleOf(lemma: string): string {
  if (lemma === 'see' || lemma === 'agree') return `${lemma}ing`;
  if (lemma.endsWith('e')) return `${lemma.slice(0, -1)}ing`;
  if (lemma === 'label' || lemma === 'signal') return `${lemma}ing`;
  return DOUBLING.has(lemma) || lemma === 'put' || lemma === 'begin'
    ? `${lemma}${lemma.slice(-1)}ing`
    : `${lemma}ing`;
}

const FORMS = new Map<string, SpeechVerb>();
// earlier kinds stand: "warn" and "ask" first as verbs that need no hearer
for (const [kind, words] of [
  ['say', SAY],
  ['tell', TELL],
  ['judge', JUDGE],
  ['think', THINK],
] as const) {
  for (const lemma of words.trim().split(/\s+/u)) {
    const add = (written: string, form: SpeechForm): void => {
      if (!FORMS.has(written)) FORMS.set(written, { lemma, kind, form });
    };
    for (const past of pastOf(lemma)) add(past, 'past');
    add(presentOf(lemma), 'present');
    add(participleOf(lemma), 'participle');
    add(lemma, 'base');
  }
}

const WITH_HEARER = wordSet(`${TELL} answer caution beg show challenge`);

/** Whether a verb of saying may name the hearer as its object: "asked the driver", "told us". */
export function takesHearer(lemma: string): boolean {
  return WITH_HEARER.has(lemma);
}

const WITH_DEED = wordSet(
  'deny admit acknowledge confess recall suggest recommend propose mention',
);

/** Whether a verb of saying may have a deed as its object: "denied taking money". */
export function takesDeed(lemma: string): boolean {
  return WITH_DEED.has(lemma);
}

/** Verbs that only report words when words in marks stand beside them ("he smiled", "she began"). */
const WEAK = new Set(
  (
    'laugh smile shrug sigh continue offer point put sum read sing quote cite order post reason find ' +
    'cast question charge celebrate thank speak talk express voice attribute refer reject compare list honor ' +
    'honour mention message text email highlight underline underscore relate sob weep groan gasp chuckle rage ' +
    'blog tout paint mourn salute hint signal protest object order expect consider judge determine'
  ).split(' '),
);

/** The speech verb of a folded word whatever its part of speech, or undefined. */
export function speechForm(folded: string): SpeechVerb | undefined {
  return FORMS.get(folded);
}

/** The speech verb a token is, by its part of speech too; a name ("Mark Read") or noun is none. */
export function speechVerbOf(token: Token | undefined): SpeechVerb | undefined {
  if (token === undefined || token.kind !== 'word') return undefined;
  const verb = FORMS.get(token.folded);
  if (verb === undefined) return undefined;
  if (token.pos === 'VERB') return verb;
  return verb.form === 'past' && token.pos === 'ADJ' ? verb : undefined;
}

/** Whether the verb reports words only beside quotation marks. */
export function isWeakSpeech({ lemma }: SpeechVerb): boolean {
  return WEAK.has(lemma);
}
