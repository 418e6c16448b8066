import { isPassiveAsked, isPassiveAt } from '../../language/passive';
import { NOUNS, isPart } from '../../language/parts-of-speech';
import { OPENING_AUXILIARIES, THIRD_BE_FORMS } from '../../language/words/auxiliaries';
import { ABSOLUTES } from '../../language/words/determiners';
import {
  ALLEGING,
  isLemmaOf,
  isTokenOf,
  PREVENTING,
  UNDOING,
} from '../../language/words/lemma-classes';
import { speechForm, speechVerbOf } from '../../language/words/speech-verbs';
import { isOf, QUANTIFIER } from '../../language/words/word-classes';
import { wordSet } from '../../language/words/word-set';
import { overlap, type Token } from '../../language/token';
import type { Facing } from './facing';
import { shareMet } from './meetings';
import { asksForAll, questionDenies } from './stance-asked';
import { isSupposed, isWanted } from './supposed';
import { isOfTwo, tellsOfOther } from './told-of-others';
import { isMet, THRESHOLDS } from '../thresholds';

/** Tokens behind a verb within which its object stands. */
const OBJECT_WITHIN = 4;
/** Folded words that make a question ask for more than its content words. */
const STRICTER: ReadonlySet<string> = new Set([
  ...ABSOLUTES,
  ...wordSet('everybody everyone already still more enough whole again before over so happy'),
]);

/**
 * Whether who is asked about stands behind the verb that the question's verb is met by, where it has its object:
 * "did the Otters win?" of "the Falcons beat the Otters".
 */
function isDoneToAsked({ given: { pair }, tokens, met }: Facing): boolean {
  const { question } = pair;
  // taggers take the verb of a short question for a noun: "did the Otters beat the Falcons"
  const [deed, verb = -1] =
    [...met].find(([at, term]) => tokens[at]?.pos === 'VERB' && !question.terms[term]?.isName) ??
    [];
  const asked = question.terms[verb];
  if (!asked || deed === undefined || isPassiveAsked(question.tokens, asked.position)) return false;
  if (isPassiveAt(tokens, deed) || speechVerbOf(tokens[deed]) !== undefined) return false;
  const doers = question.terms.flatMap(({ position, pos, isName }, term) =>
    position < asked.position && (isName || pos === 'NOUN' || pos === 'PROPN') ? [term] : [],
  );
  const places = [...met].filter(([, term]) => doers.includes(term)).map(([at]) => at);
  return (
    places.length > 0 &&
    places.every((at) => at > deed && at - deed <= OBJECT_WITHIN) &&
    tokens.slice(0, deed).some((token) => isPart(token, NOUNS))
  );
}

const MONEY = wordSet('back for against before');
/** Whether the token at an index is a claim for money or a right, which charges nobody: "claim back", "a claim for damages". */
const isForMoney = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lemma === 'claim' && MONEY.has(tokens[at + 1]?.folded ?? '');

/**
 * Whether what is told is somebody's claim. It is none where the question asks for the saying, or for what
 * the speaker does: nobody knows better.
 */
function isClaimed(facing: Facing): boolean {
  const { given, tokens, met } = facing;
  const { passage, facts } = given.pair;
  const places = [...met.keys()].flatMap((at) => tokens[at] ?? []);
  const spoken = facts.quotations.filter(({ speaker }) => speaker !== null);
  const isClaim = spoken.some((words) => {
    const { cue, speakerSpan, speakerPassage } = words;
    const isAskedFor =
      cue?.passage === passage.position && places.some((token) => overlap(token, cue));
    const isOwn =
      speakerSpan !== null &&
      speakerPassage === passage.position &&
      places.some((token) => token.pos === 'PROPN' && overlap(token, speakerSpan));
    return !isAskedFor && !isOwn;
  });
  const isOther = ({ lemma }: Token, at: number): boolean =>
    (isLemmaOf(lemma, ALLEGING) && !isForMoney(tokens, at)) ||
    (spoken.length === 0 && /^(?:say|tell)$/u.test(lemma));
  return isClaim || tokens.some((token, at) => !met.has(at) && isOther(token, at));
}

const BY_HOW_MUCH = wordSet('by to from below');
/** Whether the token at an index undoes something: no fall ("dropped by a third"), and no kind of a thing ("unpaid fines"). */
function undoes(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isTokenOf(token, UNDOING)) return false;
  if (token?.lemma === 'drop' && (BY_HOW_MUCH.has(next?.folded ?? '') || next?.pos === 'NUM'))
    return false;
  return token?.pos !== 'ADJ' || !isPart(next, NOUNS);
}

const PARTLY = wordSet('some part partly half few several only majority nearly almost most');
const LEAVING_OUT = wordSet('except excepting bar');
/** Whether the token at an index is the "all" of "all but". */
const isAllBut = (tokens: readonly Token[], at: number): boolean =>
  isOf(tokens[at]?.folded, QUANTIFIER) && tokens[at + 1]?.folded === 'but';
/** Whether all of something is asked for and a part or a number of it is told. */
function tellsPart({ given: { pair }, tokens }: Facing): boolean {
  if (!asksForAll(pair.question)) return false;
  // "all but one have left", "everybody is home, bar four"
  const isStrict = !pair.question.tokens.some(
    ({ folded }) => folded === 'most' || folded === 'but',
  );
  if (isStrict && tokens.some(({ folded }, at) => LEAVING_OUT.has(folded) || isAllBut(tokens, at)))
    return true;
  if (asksForAll(pair.passage)) return false;
  const asked = new Set(pair.question.tokens.map(({ folded }) => folded));
  return tokens.some(
    ({ folded, pos }) => (PARTLY.has(folded) || pos === 'NUM') && !asked.has(folded),
  );
}

/** Whether the verb asked about is told; "did they back the plan": what a tagger takes for no verb, by some verb. */
function tellsDeed({ given: { pair }, tokens, met, verb }: Facing): boolean {
  if (verb >= 0) return [...met.values()].includes(verb);
  const opening = pair.question.tokens.find(({ folded }) => OPENING_AUXILIARIES.has(folded));
  const asksDeed = opening !== undefined && !THIRD_BE_FORMS.has(opening.folded);
  return !asksDeed || [...met.keys()].some((at) => tokens[at]?.pos === 'VERB');
}

/** What may hold back that a sentence affirms what a yes-no question asks, by whether it does. */
interface Holds {
  /** A word that asks for more stands in the question alone. */
  readonly 'hold-strict': boolean;
  /** The question denies, or one denial undoes another, or a near one stands. */
  readonly 'hold-denied': boolean;
  /** A condition or a "may" leaves it open. */
  readonly 'hold-supposed': boolean;
  /** Somebody only wants, hopes for or fears the deed. */
  readonly 'hold-wanted': boolean;
  /** A word prevents. */
  readonly 'hold-prevented': boolean;
  /** A word undoes what was planned, in force or feared. */
  readonly 'hold-undone': boolean;
  /** It was done to who is asked about. */
  readonly 'hold-done-to': boolean;
  /** It is somebody's claim. */
  readonly 'hold-claimed': boolean;
  /** Who is asked about tells it of somebody else. */
  readonly 'hold-of-other': boolean;
  /** It is put together of what is told of two. */
  readonly 'hold-of-two': boolean;
  /** A word charges that is not asked for. */
  readonly 'hold-alleged': boolean;
  /** All is asked for and a part is told. */
  readonly 'hold-partly': boolean;
  /** The reader set a word beside its opposite. */
  readonly 'hold-opposite': boolean;
  /** A number asked about is not met. */
  readonly 'hold-number': boolean;
  /** The deed asked about is not met. */
  readonly 'hold-deed': boolean;
  /** Too little of the question is met. */
  readonly 'hold-part': boolean;
}

/** One of what may hold it back. */
export type Hold = keyof Holds;

/** Reads what holds back that a sentence affirms what a yes-no question asks. */
export function heldBackBy(facing: Facing): ReadonlySet<Hold> {
  const { given, tokens, met, denials } = facing;
  const { question } = given.pair;
  const said = new Set(tokens.map(({ folded }) => folded));
  const asked = new Set(question.tokens.map(({ folded }) => folded));
  const lemmas = new Set(question.tokens.map(({ lemma }) => lemma));
  const found = new Set(met.values());
  const isDenied = questionDenies(question) || facing.isDenialAsked || facing.isUndone;
  const holds: Holds = {
    'hold-strict': [...asked].some((form) => STRICTER.has(form) && !said.has(form)),
    'hold-denied': isDenied || denials.some(({ isNear }) => isNear),
    'hold-supposed': isSupposed(facing, asked),
    'hold-wanted': isWanted(facing, lemmas),
    'hold-prevented': tokens.some(({ lemma }, at) => isLemmaOf(lemma, PREVENTING) && !met.has(at)),
    'hold-undone': tokens.some(
      (token, at) => undoes(tokens, at) && !met.has(at) && !lemmas.has(token.lemma),
    ),
    'hold-done-to': isDoneToAsked(facing),
    'hold-claimed': isClaimed(facing),
    'hold-of-other': tellsOfOther(facing),
    'hold-of-two': isOfTwo(facing),
    'hold-alleged': tokens.some(
      ({ folded, lemma }, at) =>
        isLemmaOf(speechForm(folded)?.lemma ?? lemma, ALLEGING) &&
        lemma !== 'according' &&
        !isForMoney(tokens, at) &&
        !met.has(at),
    ),
    'hold-partly': tellsPart(facing),
    'hold-opposite': given.reading.alignment().some(({ by }) => by === 'opposite'),
    'hold-number': question.terms.some(
      // the year of "on 12 December" is met by no word of the sentence
      ({ isNumber }, term) => isNumber && !found.has(term) && !isMet(given.pair.matches[term]),
    ),
    'hold-deed': !tellsDeed(facing),
    'hold-part': shareMet(given, met) < THRESHOLDS.heldMost,
  };
  return new Set((Object.keys(holds) as Hold[]).filter((name) => holds[name]));
}

/** Those that keep nothing from being told, though nothing is simply affirmed beside them. */
const LIGHT: ReadonlySet<string> = new Set<Hold>(['hold-part', 'hold-opposite']);
/** Those beside which it must be surer that it is so: what is told in other words or by somebody often is. */
const DOUBTING: ReadonlySet<string> = new Set<Hold>(['hold-strict', 'hold-claimed', 'hold-deed']);

/** What the probability that it is so counts beside what holds it back, 0 to 1: 0 where that turns it. */
export function shareAffirmed(held: ReadonlySet<string>): number {
  const holding = [...held].filter((one) => !LIGHT.has(one));
  if (holding.some((one) => !DOUBTING.has(one))) return 0;
  return holding.length > 0 ? THRESHOLDS.heldBack : 1;
}
