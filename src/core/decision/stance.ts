import { OPENING_AUXILIARIES, THIRD_BE_FORMS } from '../language/words/auxiliaries';
import { wordSet } from '../language/words/word-set';
import { TENTATIVE, isOf, NOT, NOBODY, UNTRUE } from '../language/words/word-classes';
import { CONDITION, CONCESSION, TEMPORAL, BOUND, isLink } from '../language/words/link-classes';
import {
  isLemmaOf,
  REFUSING,
  DENYING,
  PREVENTING,
  ALLEGING,
} from '../language/words/lemma-classes';
import { speechVerbOf } from '../language/words/speech-verbs';
import { isPassiveAsked, isPassiveAt } from '../language/passive';
import { NOUNS, isPart } from '../language/parts-of-speech';
import type { Quotation } from '../facts/facts';
import type { Span, Token } from '../language/token';
import type { QuestionTerm } from '../question/question';
import type { Case } from './case';
import { clausesOf, type Clause } from './clauses';
import { ABSOLUTES } from '../language/words/determiners';
import { THRESHOLDS, isMet } from './thresholds';

/**
 * What a passage holds of what a yes-no question asks: that it is so, that it is not, that somebody says
 * it who may have reason to; null where that is not sure.
 */
export type PassageStance = 'affirmed' | 'denied' | 'alleged' | 'claimed-not';

/** A stance with whose it is. */
export interface Towards {
  readonly stance: PassageStance;
  /** Who says so, as an excerpt names its speaker; null where the passage itself does. */
  readonly by: string | null;
}

/** Tokens behind a verb within which its object stands. */
const OBJECT_WITHIN = 4;
/** Folded words that make a question ask for more than its content words. */
const STRICTER: ReadonlySet<string> = new Set([
  ...ABSOLUTES,
  ...wordSet('everybody everyone already still more enough whole again before over so happy'),
]);

/** Whether a token denies what stands in its clause. */
function denies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const [form, next] = [token.folded, tokens[at + 1]?.folded ?? ''];
  if (form === 'no' && /^(?:doubt|matter|longer\b)$/u.test(next)) return next === 'longer';
  if (isOf(form, NOT)) return !/^(?:only|just|least|merely)$/u.test(next);
  if (isOf(form, NOBODY | UNTRUE)) return true;
  if (form === 'yet') return next === 'to';
  if (form === 'ruled' || form === 'rules' || form === 'rule') return next === 'out';
  if (form === 'turned' || form === 'voted') return next === 'down';
  return isLemmaOf(token.lemma, DENYING | REFUSING);
}

/** The passage's tokens that the question's words meet, by the ranking or by the reader, with their terms. */
export function meetingsOf({ pair, reading }: Case): ReadonlyMap<number, number> {
  const { question, matches } = pair;
  const met = new Map<number, number>();
  for (const [term, match] of matches.entries()) {
    if (isMet(match)) for (const at of match.tokens) met.set(at, term);
  }
  for (const { questionToken, sentenceToken, weight, by } of reading.alignment()) {
    if (weight < THRESHOLDS.aligned || by === 'opposite' || by === 'reverse' || by === 'meaning')
      continue;
    const term = question.terms.findIndex(({ position }) => position === questionToken);
    if (term >= 0 && !met.has(sentenceToken)) met.set(sentenceToken, term);
  }
  return met;
}

/** "is it true that", "someone told me", "…, is that right?": words around what is asked. */
const FRAME =
  /^(?:true|right|correct|real|really|hear|heard|tell|told|someone|somebody|people|facebook|bs|way|say|said)$/u;
const isFrame = ({ text, position }: QuestionTerm, length: number): boolean =>
  FRAME.test(text.toLowerCase()) && (position < 4 || position > length - 5);

/** How much of the question's own words is met, 0 to 1. */
function shareOf({ pair: { question } }: Case, met: ReadonlySet<number>): number {
  let [all, found] = [0, 0];
  for (const [term, asked] of question.terms.entries()) {
    if (isFrame(asked, question.tokens.length)) continue;
    const { weight } = asked;
    all += weight;
    if (met.has(term)) found += weight;
  }
  return all > 0 ? found / all : 0;
}

/** Beside conditions, concessions and times, openers of a clause that does not tell what is so. */
const ASIDE = wordSet('because than whether');
const isAside = (tokens: readonly Token[], [piece]: readonly Clause[]): boolean => {
  const folded = tokens[piece?.from ?? 0]?.folded ?? '';
  return isLink(folded, CONDITION | CONCESSION | TEMPORAL | BOUND) || ASIDE.has(folded);
};

const holds = (clause: readonly Clause[], at: number): boolean =>
  clause.some(({ from, to }) => at >= from && at < to);

/** Whose words stand around a token: those of the shortest quotation there. */
function speakerAt({ pair }: Case, at: number): Quotation | null {
  const token = pair.passage.tokens[at];
  const around = pair.facts.quotations.filter(
    ({ start, end, speaker }) =>
      speaker !== null && token && start <= token.start && token.end <= end,
  );
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

/** Who these are is too often read wrongly to name them. */
const THEIRS = wordSet('it they its their');

/** Whose denial stands at a token: the speaker whose cue it is, else whoever speaks there. */
function denialAt(given: Case, at: number): Towards | null {
  const { passage, facts } = given.pair;
  const token = passage.tokens[at];
  const cued = facts.quotations.find(
    ({ cue, speaker }) =>
      speaker !== null && cue && token && cue.start <= token.start && token.end <= cue.end,
  );
  const words = cued ?? speakerAt(given, at);
  if (words === null) return { stance: 'denied', by: null };
  const { speakerSpan: span, speakerPassage, speaker, cue } = words;
  const named =
    span && speakerPassage === passage.position ? passage.text.slice(span.start, span.end) : '';
  if (THEIRS.has(named.toLowerCase())) return null;
  const isClaim = !cued && /(?:^|\s)(?:says?|claims?|insists?|argues?)$/u.test(cue?.text ?? '');
  return { stance: isClaim ? 'claimed-not' : 'denied', by: speaker };
}

/**
 * Whether words are somebody's claim on what is asked. It is none where the question asks for the saying,
 * or for what the speaker does: nobody knows better.
 */
function isClaimed(
  { pair: { passage } }: Case,
  { speaker, speakerSpan, speakerPassage, cue }: Quotation,
  met: ReadonlyMap<number, number>,
): boolean {
  if (speaker === null) return false;
  const isMet = (span: Span | null, pos: RegExp): boolean =>
    span !== null &&
    [...met.keys()].some((at) => {
      const token = passage.tokens[at];
      return token && pos.test(token.pos) && token.start >= span.start && token.end <= span.end;
    });
  if (cue && cue.passage === passage.position && isMet(cue, /./u)) return false;
  return !(speakerPassage === passage.position && isMet(speakerSpan, /^PROPN$/u));
}

/** Whether the question itself denies; "or not?" and "isn't it?" do not count. */
function questionDenies({ pair: { question } }: Case): boolean {
  const { tokens } = question;
  return tokens.some((token, at) => {
    const isTag =
      tokens[at - 1]?.folded === 'or' ||
      (tokens[at + 1]?.pos === 'PRON' && at >= tokens.length - 3);
    const isDenial = isOf(token.folded, NOT | NOBODY) || isLemmaOf(token.lemma, REFUSING);
    return isDenial && !isTag;
  });
}

/** Where the passage denies what is asked; the deniers met by a word of the question are left out. */
function denialsTowards(given: Case, met: ReadonlyMap<number, number>): readonly number[] {
  const { tokens } = given.pair.passage;
  const places = [...tokens.keys()].filter((at) => denies(tokens, at) && !met.has(at));
  const clauses = clausesOf(tokens);
  return places.filter((place) =>
    clauses.some(
      (clause) =>
        holds(clause, place) &&
        ([...met.keys()].some((at) => holds(clause, at)) || clauses.length === 1) &&
        !isAside(tokens, clause),
    ),
  );
}

/** Whether one denial takes back another: "did not deny", "never failed to". */
function isUndone(tokens: readonly Token[], places: readonly number[]): boolean {
  return places.some((place) => {
    const token = tokens[place];
    const turns = token && isLemmaOf(token.lemma, DENYING | REFUSING);
    return (
      turns && tokens.slice(Math.max(0, place - 3), place).some(({ folded }) => isOf(folded, NOT))
    );
  });
}

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
function isDoneToAsked(
  { pair: { question, passage } }: Case,
  met: ReadonlyMap<number, number>,
): boolean {
  const { tokens } = passage;
  // taggers take the verb of a short question for a noun: "did the Otters beat the Falcons"
  const [deed, verb = -1] =
    [...met].find(([at, term]) => tokens[at]?.pos === 'VERB' && !question.terms[term]?.isName) ??
    [];
  const asked = question.terms[verb];
  if (!asked || deed === undefined || isPassiveAsked(question.tokens, asked.position)) return false;
  if (isPassiveAt(tokens, deed)) return false;
  if (speechVerbOf(tokens[deed] as Token) !== undefined) return false;
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

/** Whether the passage tells all that is asked, without a denial, a condition or a word that turns it. */
function affirms(given: Case, met: ReadonlyMap<number, number>, loosely: boolean): boolean {
  const { question, passage } = given.pair;
  const { tokens } = passage;
  const said = new Set(tokens.map(({ folded }) => folded));
  const asked = new Set(question.tokens.map(({ folded }) => folded));
  if ([...asked].some((form) => STRICTER.has(form) && !said.has(form))) return false;
  // the month of May supposes nothing; "would" after "will" is the same, told by another
  const isSupposed = tokens.some(
    ({ folded, isCapitalised }, at) =>
      supposes(folded) && !asked.has(folded) && (!isCapitalised || at === 0),
  );
  if (isSupposed && !(asked.has('will') && said.has('would'))) return false;
  if (tokens.some(({ lemma }, at) => isLemmaOf(lemma, PREVENTING) && !met.has(at))) return false;
  if (isDoneToAsked(given, met)) return false;
  const opposite = given.reading.alignment().some(({ by }) => by === 'opposite');
  if (opposite) return false;
  const terms = new Set(met.values());
  const missesNumber = question.terms.some(({ isNumber }, term) => isNumber && !terms.has(term));
  const verb = question.terms.findIndex(
    (term) => term.pos === 'VERB' && !term.inherited && !isFrame(term, question.tokens.length),
  );
  const share = shareOf(given, terms);
  // "did they back the plan": what a tagger takes for no verb asks for a deed all the same, which a verb must meet
  const opening = question.tokens.find(({ folded }) => OPENING_AUXILIARIES.has(folded))?.folded;
  const asksDeed = opening !== undefined && !THIRD_BE_FORMS.has(opening);
  const tellsDeed = (): boolean => [...met.keys()].some((at) => tokens[at]?.pos === 'VERB');
  const isMet = verb < 0 ? !asksDeed || tellsDeed() : terms.has(verb);
  return (
    !missesNumber &&
    isMet &&
    share >= (loosely && verb >= 0 ? THRESHOLDS.heldPart : THRESHOLDS.heldMost)
  );
}

/** What a passage holds of what a yes-no question asks, and whose stance that is; null where it is not sure. */
export function stanceOf(given: Case, loosely = false): Towards | null {
  const { tokens } = given.pair.passage;
  const met = meetingsOf(given);
  // "**Is she accused?**" too
  if (tokens.findLast(({ kind, text }) => kind !== 'mark' || text === '?')?.text === '?')
    return null;
  const denials = denialsTowards(given, met);
  const [first] = denials;
  if (questionDenies(given)) return null;
  if (first !== undefined) {
    if (denials.length > 2 || isUndone(tokens, denials)) return null;
    if (shareOf(given, new Set(met.values())) < THRESHOLDS.heldLeast) return null;
    return denialAt(given, first);
  }
  if (!affirms(given, met, loosely)) return null;
  const spoken = given.pair.facts.quotations.some(({ speaker }) => speaker !== null);
  const alleging = tokens.some(
    ({ lemma }, at) =>
      !met.has(at) && (isLemmaOf(lemma, ALLEGING) || (!spoken && /^(?:say|tell)$/u.test(lemma))),
  );
  const claimed = given.pair.facts.quotations.find((words) => isClaimed(given, words, met));
  if (!claimed && !alleging) return { stance: 'affirmed', by: null };
  return { stance: 'alleged', by: claimed?.speaker ?? null };
}
