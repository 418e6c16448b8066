import { isPassiveAsked, isPassiveAt } from '../language/passive';
import { NOUNS, PARTS, isPart } from '../language/parts-of-speech';
import { OPENING_AUXILIARIES, THIRD_BE_FORMS } from '../language/words/auxiliaries';
import { ABSOLUTES, QUANTIFIERS } from '../language/words/determiners';
import { ALLEGING, isLemmaOf, PREVENTING } from '../language/words/lemma-classes';
import { CONDITION, isLink } from '../language/words/link-classes';
import { speechVerbOf } from '../language/words/speech-verbs';
import { isOf, TENTATIVE } from '../language/words/word-classes';
import { wordSet } from '../language/words/word-set';
import { overlap, type Span, type Token } from '../language/token';
import type { Facing } from './facing';
import { shareMet } from './meetings';
import { questionDenies } from './stance-asked';
import { isMet, THRESHOLDS } from './thresholds';

/** Tokens behind a verb within which its object stands. */
const OBJECT_WITHIN = 4;
/** Folded words that make a question ask for more than its content words. */
const STRICTER: ReadonlySet<string> = new Set([
  ...ABSOLUTES,
  ...wordSet('everybody everyone already still more enough whole again before over so happy'),
]);

/** Whether a folded word opens what is only supposed. */
const supposes = (folded: string): boolean =>
  isOf(folded, TENTATIVE) ||
  isLink(folded, CONDITION) ||
  folded === 'would' ||
  folded === 'whether';

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

/** Whether the deed asked about is told of somebody else than who speaks: "Berg said the council would leave". */
function isOfOther({ tokens, met, verbPlaces }: Facing, words: Span): boolean {
  // taggers take the verb of a short question for a noun: "did Berg visit the mill"
  const deed = [...verbPlaces, ...met.keys()].find((at) => {
    const token = tokens[at];
    return token?.pos === 'VERB' && overlap(token, words);
  });
  if (deed === undefined) return false;
  const doer = tokens.findLast(
    (token, at) => at < deed && token.start >= words.start && isPart(token, NOUNS | PARTS.PRON),
  );
  return isPart(doer, NOUNS);
}

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
    return !isAskedFor && (!isOwn || isOfOther(facing, words));
  });
  const isOther = ({ lemma }: Token): boolean =>
    isLemmaOf(lemma, ALLEGING) || (spoken.length === 0 && /^(?:say|tell)$/u.test(lemma));
  return isClaim || tokens.some((token, at) => !met.has(at) && isOther(token));
}

/** Whether a word of the sentence leaves it open; the month of May does not, nor "would" where "will" is asked. */
function isSupposed({ tokens }: Facing, asked: ReadonlySet<string>): boolean {
  return tokens.some(
    ({ folded, isCapitalised }, at) =>
      supposes(folded) &&
      !asked.has(folded) &&
      (!isCapitalised || at === 0) &&
      !(folded === 'would' && asked.has('will')),
  );
}

/** Whether the verb asked about is told; "did they back the plan": what a tagger takes for no verb, by some verb. */
function tellsDeed({ given: { pair }, tokens, met, verb }: Facing): boolean {
  if (verb >= 0) return [...met.values()].includes(verb);
  const opening = pair.question.tokens.find(({ folded }) => OPENING_AUXILIARIES.has(folded));
  const asksDeed = opening !== undefined && !THIRD_BE_FORMS.has(opening.folded);
  return !asksDeed || [...met.keys()].some((at) => tokens[at]?.pos === 'VERB');
}

/** What holds back that a sentence affirms what a yes-no question asks, name and meaning. */
export const HOLDS = [
  ['hold-strict', '1 where a word that asks for more stands in the question alone'],
  [
    'hold-denied',
    '1 where the question denies, or one denial undoes another, or a near one stands',
  ],
  ['hold-supposed', '1 where a condition or a "may" leaves it open'],
  ['hold-prevented', '1 where a word prevents'],
  ['hold-done-to', '1 where it was done to who is asked about'],
  ['hold-claimed', "1 where it is somebody's claim"],
  ['hold-opposite', '1 where the reader set a word beside its opposite'],
  ['hold-number', '1 where a number asked about is not met'],
  ['hold-deed', '1 where the deed asked about is not met'],
  ['hold-part', '1 where too little of the question is met'],
] as const;

/** What of `HOLDS` a sentence is held back by. */
export type Hold = (typeof HOLDS)[number][0];

/** Reads what holds back that a sentence affirms what a yes-no question asks. */
export function heldBackBy(facing: Facing): ReadonlySet<Hold> {
  const { given, tokens, met, denials } = facing;
  const { question } = given.pair;
  const said = new Set(tokens.map(({ folded }) => folded));
  const asked = new Set(question.tokens.map(({ folded }) => folded));
  const found = new Set(met.values());
  const isDenied = questionDenies(question) || facing.isDenialAsked || facing.isUndone;
  const holds: Readonly<Record<Hold, boolean>> = {
    'hold-strict': [...asked].some((form) => STRICTER.has(form) && !said.has(form)),
    'hold-denied': isDenied || denials.some(({ isNear }) => isNear),
    'hold-supposed': isSupposed(facing, asked),
    'hold-prevented': tokens.some(({ lemma }, at) => isLemmaOf(lemma, PREVENTING) && !met.has(at)),
    'hold-done-to': isDoneToAsked(facing),
    'hold-claimed': isClaimed(facing),
    'hold-opposite': given.reading.alignment().some(({ by }) => by === 'opposite'),
    'hold-number': question.terms.some(
      // the year of "on 12 December" is met by no word of the sentence
      ({ isNumber }, term) => isNumber && !found.has(term) && !isMet(given.pair.matches[term]),
    ),
    'hold-deed': !tellsDeed(facing),
    'hold-part': shareMet(given, met) < THRESHOLDS.heldMost,
  };
  return new Set(HOLDS.flatMap(([name]) => (holds[name] ? [name] : [])));
}

/** Those of `HOLDS` by which it is not told that it is so, however likely; the others are only weighed. */
export const FORBIDDING: ReadonlySet<string> = new Set(
  HOLDS.map(([name]) => name).filter((name) => name !== 'hold-part' && name !== 'hold-opposite'),
);

const CONTRASTS = wordSet('but while whereas');

/**
 * Whether a sentence tells the same of two, and what is asked is put together of both: "Rook won in Hale, but Lee won
 * in Ost" for "did Lee win in Hale?", "some swim here, but most swim there" for "do most swim here?".
 */
function isOfTwo({ given: { pair }, tokens, met }: Facing): boolean {
  const at = tokens.findIndex(({ folded }, index) => index > 0 && CONTRASTS.has(folded));
  if (at < 0) return false;
  const amounts = new Set(
    pair.question.tokens.flatMap(({ folded }) => (QUANTIFIERS.has(folded) ? [folded] : [])),
  );
  const termsOf = (from: number, to: number): ReadonlySet<number | string> =>
    new Set([
      ...[...met].flatMap(([place, term]) => (place >= from && place < to ? [term] : [])),
      ...tokens.slice(from, to).flatMap(({ folded }) => (amounts.has(folded) ? [folded] : [])),
    ]);
  const [before, after] = [termsOf(0, at), termsOf(at + 1, tokens.length)];
  const told = [...before].filter((term) => after.has(term));
  return told.length > 0 && told.length < before.size && told.length < after.size;
}

/** Whether it may be told that a sentence affirms what is asked: nothing in it turns it, and its deed is told. */
export const mayAffirm = (facing: Facing): boolean =>
  [...heldBackBy(facing)].every((one) => !FORBIDDING.has(one)) && !isOfTwo(facing);
