import {
  REBUTTALS,
  NOBODIES,
  DENIERS,
  PREVENTIONS,
  REFUSALS,
  UNTRUTHS,
} from '../language/words/negation-words';
import { speechForm } from '../language/words/speech-verbs';
import { anyOf, without, wordSet } from '../language/words/word-set';
import type { QuotedWord } from './quoted-words';
import type { SourceWord } from './source-words';

/** What a clause holds only under: cut off before or behind it, a condition becomes a fact. */
const CONDITION = wordSet(
  'if unless provided providing supposing suppose assuming lest whether until till except excepting without only',
);
/** By which a speaker holds back: cut off, a guess becomes a claim. */
const HEDGE = wordSet(
  'probably perhaps maybe possibly might may could allegedly reportedly apparently seemingly presumably supposedly ' +
    'purportedly likely unlikely conceivably arguably potentially seldom rarely sometimes doubtful doubt doubts ' +
    'doubted guess guessed suspect suspected suppose think thinks thought believe believes believed fear fears ' +
    'feared hope hopes hoped wish wishes wished imagine imagined pretend pretended claim claims claimed allege ' +
    'alleges alleged suggest suggests suggested seem seems seemed appear appears appeared risk chance possibility ' +
    'hypothetically theoretically rumour rumor rumours rumors allegation allegations suggestion idea notion myth wonder ' +
    'wondered asked ask asks',
);
/** "I thought, who is that?": what follows the comma is what was thought. */
const SAYING = wordSet('thought think wonder wondered ask asked');
/** Hedges that may be put behind what they hedge. */
const TRAILING_HEDGE = wordSet(
  'probably perhaps maybe possibly allegedly reportedly apparently supposedly presumably think guess suppose believe',
);
/** Forms of the lemmas that refuse, deny and prevent, by their beginnings. */
const UNDONE = [...REFUSALS, ...REBUTTALS, ...PREVENTIONS].map((lemma) =>
  lemma.endsWith('y') ? lemma.slice(0, -1) : lemma.replace(/e$/u, ''),
);
/** Of those the ones whose forms of any length mean it: "stoppages". */
const LONG_UNDONE = new RegExp(
  `^${anyOf([...without(PREVENTIONS, 'prevent lack absence'), 'fail', 'omit', 'deny', 'deni'])}`,
  'u',
);

const isNot = (key: string): boolean => DENIERS.has(key) || /n't$/u.test(key) || key === 'without';
const isUndone = (key: string): boolean =>
  UNTRUTHS.has(key) ||
  UNDONE.some((stem) => key.startsWith(stem) && key.length <= stem.length + 5) ||
  LONG_UNDONE.test(key);

/** Words that begin a clause of their own behind a comma, which what was said before does not reach. */
const OPENING = wordSet(
  'and but or so yet i you he she it we they this that these those there the a an my your his her our their who which',
);

/** Whether a word turns what stands in its clause: "not", "no case of", "refused to", "probably". */
const isTurning = (key: string): boolean =>
  isNot(key) || NOBODIES.has(key) || isUndone(key) || HEDGE.has(key);

/** Whether a word denies: put in or left out, what is said is the opposite. */
export const isDenial = (key: string): boolean => isNot(key) || NOBODIES.has(key);

/** Whether words left out anywhere in a quote may turn what is left: a denial, a condition, a hedge. */
export const mayTurn = (words: readonly QuotedWord[]): boolean =>
  words.some(({ key }) => isTurning(key) || (CONDITION.has(key) && key !== 'only'));

/**
 * Whether words cut off before a quote turn what is left: the condition it stands under, a denial or a
 * hedge in its clause. `first` is the first word that was kept.
 */
export function turnsFromBefore(cut: readonly SourceWord[], first: SourceWord): boolean {
  if (cut.some(({ key }) => CONDITION.has(key) && key !== 'only')) {
    const at = cut.findLastIndex(({ key }) => CONDITION.has(key));
    // "if it rains; the bridge holds": another sentence
    if (![...cut.slice(at + 1), first].some(({ before }) => /[;:]/u.test(before))) return true;
  }
  if (/,/u.test(first.before) && SAYING.has(cut.at(-1)?.key ?? '')) return false;
  // a short sentence adverb keeps its comma: "Probably, …"
  if (cut.length <= 3 && cut.some(({ key }) => HEDGE.has(key))) return true;
  if (/[,;:–—]/u.test(first.before) && (OPENING.has(first.key) || /[;:–—]/u.test(first.before)))
    return false;
  for (let at = cut.length - 1; at >= 0; at -= 1) {
    const word = cut[at] as SourceWord;
    if (isTurning(word.key)) return true;
    const next = cut[at + 1] ?? first;
    if (/[;:–—]/u.test(word.before)) return false;
    if (/,/u.test(word.before) && OPENING.has(word.key)) return false;
    if (/^(?:but|because|so)$/u.test(word.key) && next !== word) return false;
  }
  return false;
}

/** Words between a verb of saying and what it denies: "did not once call it". */
const LEAD = 5;

/**
 * The reporter's words that deny that what follows them between marks was said ("She did not say “never”"),
 * with what stands between them and the marks; empty where nothing does. `first` is the place of the first
 * word of the quote.
 */
export function deniedBefore(source: readonly SourceWord[], first: number): readonly SourceWord[] {
  const quotation = source[first]?.quotation ?? null;
  if (quotation === null || quotation.speaker !== null) return [];
  let to = first;
  while (source[to - 1]?.quotation === quotation) to -= 1;
  const { passage } = source[first] as SourceWord;
  const isTheirs = (word: SourceWord | undefined): boolean =>
    word !== undefined && word.quotation === null && word.passage === passage;
  let from = to;
  while (to - from < LEAD && isTheirs(source[from - 1])) from -= 1;
  const lead = source.slice(from, to);
  const at = lead.findIndex(({ key }) => isNot(key) || isUndone(key));
  const says = lead.slice(Math.max(at, 0)).some(({ key }) => speechForm(key) !== undefined);
  return at >= 0 && says ? lead.slice(at) : [];
}

/** Whether words cut off behind a quote turn what is left: a condition, an exception, a doubt. */
export function turnsFromBehind(cut: readonly SourceWord[]): boolean {
  for (const [at, { key, before }] of cut.entries()) {
    if (/;/u.test(before)) return false;
    if (CONDITION.has(key) && !(key === 'only' && at > 1)) return key !== 'whether';
    if (TRAILING_HEDGE.has(key) && (at <= 2 || cut.length <= 4)) return true;
    // "is guilty of nothing", "will come to no harm"
    if (at <= 1 && (NOBODIES.has(key) || key === 'not' || key === 'never')) return true;
    if (/^(?:and|but)$/u.test(key)) return cut.slice(at).some((word) => word.key === 'if');
  }
  return false;
}
