import type { Token } from '../language/token';
import type { QuestionTerm } from '../question/question';
import { answerWords, countsFocus, isAsked, otherNames, type Reading } from './answer-words';
import type { Evidence } from './evidence';
import type { Obstacle } from './obstacle';
import { asksForWords, isSpokenBy, speakerAsked } from './speaker';
import { modifierConflict, ownerConflict } from './noun-phrases';

/** What decides between an answer and silence; shares of the question's term weight, 0 to 1. */
export interface Thresholds {
  /** Least support by the passage and its surroundings. */
  readonly support: number;
  /** Least share the sentence itself must hold. */
  readonly inSentence: number;
  /** How far below the best candidate's score one that can answer may stand. */
  readonly nearEnough: number;
}

/** The settings the answers are measured with. */
export const THRESHOLDS: Thresholds = { support: 0.62, inSentence: 0.3, nearEnough: 2.5 };

type Check = (reading: Reading, evidence: Evidence) => Obstacle | null;

const textOf = (terms: readonly QuestionTerm[]): readonly string[] => terms.map(({ text }) => text);

/** A name that nothing near the passage holds: the passage is about somebody else. */
const unmetName: Check = (_, { unmet }) => {
  const names = unmet.filter((term) => term.isName || term.isNumber);
  if (names.length === 0) return null;
  return { name: 'name-missing', reason: 'false-premise', missing: textOf(names) };
};

/** A yes-no question words its own guess: less of it needs to be found. */
const YES_NO_EASE = 0.08;

/** Too few of the question's words are borne out. */
const weakSupport =
  (thresholds: Thresholds): Check =>
  ({ question: { kind } }, { support, inSentence, unmet }) => {
    const least = thresholds.support - (kind === 'yes-no' ? YES_NO_EASE : 0);
    if (support >= least && inSentence >= thresholds.inSentence) return null;
    return { name: 'weak-support', reason: 'weak-match', missing: textOf(unmet) };
  };

/** Words by which a sentence says how long without a figure. */
const LASTING =
  /\b(?:since|until|till|throughout|from\b.{1,40}\b(?:to|until)|between\b.{1,40}\band|all (?:day|night|week|year)|forever|permanently|indefinitely|overnight|(?:for|over|within|during) (?:the|a|an|several|many|some|few|\w+) (?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)))\b/iu;

/** None of the words asked about stands in the sentence itself, only words related to them. */
const onlyReworded: Check = ({ question, matches }) => {
  if (question.terms.some((term) => term.inherited)) return null;
  const strong = question.terms.flatMap((term, index) =>
    term.weight >= 0.5 ? [{ term, weight: matches[index]?.weight ?? 0 }] : [],
  );
  if (strong.length < 2 || strong.some(({ weight }) => weight >= 0.75)) return null;
  // several rewordings that meet in one sentence bear each other out
  const borne = strong.filter(({ term, weight }) => weight >= 0.3 && !term.isHeld);
  if (borne.length >= Math.max(2, 0.6 * strong.length)) return null;
  return { name: 'only-reworded', reason: 'weak-match', missing: [] };
};

/** The figure asked for is not there, or counts something else. */
const noFigure: Check = ({ question, ...rest }, { unmet }) => {
  const reading = { question, ...rest };
  if (question.kind === 'how-many') {
    const counting = reading.facts.figures.filter(
      (figure) => countsFocus(reading, figure) && !isAsked(reading, figure),
    );
    if (counting.length > 0 || hasQuantifier(reading)) return null;
    return {
      name: 'figure-missing',
      reason: 'detail-missing',
      missing: question.focusText ? [question.focusText] : textOf(unmet),
    };
  }
  const needsFigure = /^(?:how-much|percent|how-old|how-long|how-measure)$/u.test(question.kind);
  if (!needsFigure || answerWords(reading)) return null;
  if (question.kind === 'how-long' && LASTING.test(reading.passage.text)) return null;
  return { name: 'figure-missing', reason: 'detail-missing', missing: textOf(unmet) };
};

/** A vague count of what is asked for: "several questions", "dozens of houses". */
function hasQuantifier({ question, passage, matches }: Reading): boolean {
  const focusAt = question.terms.findIndex((term) => term.stem === question.focus);
  return (matches[focusAt]?.tokens ?? []).some((at) =>
    passage.tokens
      .slice(Math.max(0, at - 3), at)
      .some(({ folded }) =>
        /^(?:several|many|few|dozens?|scores|hundreds|thousands|millions|billions|numerous|countless|couple|handful)$/u.test(
          folded,
        ),
      ),
  );
}

/** No date stands in a passage asked for when. */
const noDate: Check = (reading) => {
  if (!/^(?:when|what-year|what-date)$/u.test(reading.question.kind)) return null;
  if (answerWords(reading)) return null;
  return { name: 'date-missing', reason: 'detail-missing', missing: [] };
};

const PERSON_NOUN =
  /^(?:officials?|ministers?|presidents?|spokes(?:man|woman|person)|judges?|police|investigators?|scientists?|researchers?|doctors?|residents?|diplomats?|journalists?|delegates?|experts?|analysts?|authorities|government|court|council|committee|commission|parliament|company|people|workers?|students?|parents?|teachers?|leaders?|members?|offenders?|prisoners?|exiles?|refugees?|families|soldiers?|troops|rebels|army|navy|man|woman|men|women|boy|girl|child|children|group|team|party|union|crew|volunteers?|fans?|players?|witness(?:es)?|neighbou?rs?|drivers?|owners?|farmers?|voters?|customers?|firms?|banks?|agency|agencies|ministry|department|office|board|panel|countries|nations|states|delegation|envoys?|lawyers?|lawmakers?|critics|activists?|protesters?|they|he|she|we|i)$/u;

/** Nobody stands in a passage asked for who. */
const nobody: Check = (reading) => {
  const { question, passage } = reading;
  if (question.kind !== 'who' && question.kind !== 'what-person') return null;
  if (otherNames(reading, ['person', 'organisation', 'group', 'place', 'other']).length > 0)
    return null;
  const asked = new Set(question.tokens.map(({ folded }) => folded));
  const somebody = passage.tokens.some(
    ({ folded, pos, isCapitalised }, index) =>
      (PERSON_NOUN.test(folded) && !asked.has(folded)) ||
      (index > 0 && pos === 'PROPN' && isCapitalised && !asked.has(folded)),
  );
  if (somebody || reading.facts.quotations.some(({ speaker }) => speaker !== null)) return null;
  return { name: 'person-missing', reason: 'detail-missing', missing: [] };
};

const BE = /^(?:is|are|was|were|be|been|being|get|got|'re)$/u;

/** The token that a "who did it" question's deed is met by, where it stands in the passive. */
function passiveDeed({ question, passage, matches }: Reading): Token | null {
  const hasOwnVerb = question.terms.some((term) => !term.inherited && term.pos === 'VERB');
  for (const [index, term] of question.terms.entries()) {
    if (term.isName || (term.inherited && hasOwnVerb)) continue;
    for (const at of matches[index]?.tokens ?? []) {
      const token = passage.tokens[at];
      if (
        !token ||
        !/^(?:VERB|ADJ)$/u.test(token.pos) ||
        !/(?:ed|en|wn|lt|pt|ght|id|de|ne|ut)$/u.test(token.folded)
      )
        continue;
      const before = passage.tokens.slice(Math.max(0, at - 3), at);
      if (before.some(({ folded }) => BE.test(folded))) return token;
    }
  }
  return null;
}

/** "which are estimated to hold": asked who, the passage names the deed and hides the doer. */
const hiddenAgent: Check = (reading) => {
  const { question, passage } = reading;
  if (question.kind !== 'who' && question.kind !== 'what-group' && question.kind !== 'what-person')
    return null;
  // "who was invited?" asks for the one it was done to
  const questionPassive = question.tokens.some(
    ({ folded }, index) => BE.test(folded) && question.tokens[index + 1]?.pos === 'VERB',
  );
  if (questionPassive) return null;
  const deed = passiveDeed(reading);
  if (!deed) return null;
  const after = passage.tokens.filter(({ start }) => start > deed.start).slice(0, 12);
  if (after.some(({ folded }) => folded === 'by')) return null;
  return { name: 'agent-hidden', reason: 'detail-missing', missing: [deed.text] };
};

/** Asked what somebody says, the passage must quote or report that somebody. */
const notTheSpeaker: Check = (reading) => {
  const { question, passage } = reading;
  if (!asksForWords(question)) return null;
  const names = question.terms.filter((term) => term.isName && term.weight >= 0.5);
  const subject = speakerAsked(reading);
  if (names.length === 0 || subject.length === 0) return null;
  const spoken = isSpokenBy(reading, subject);
  // a sentence whose subject is the one asked about tells what they did or blamed
  const leads = passage.tokens.some(
    (token, index) =>
      subject.some((term) => term.variants.some(({ stems }) => stems.includes(token.stem))) &&
      /^(?:VERB|AUX)$/u.test(passage.tokens[index + 1]?.pos ?? ''),
  );
  if (spoken || leads) return null;
  return { name: 'speaker-differs', reason: 'detail-missing', missing: textOf(subject) };
};

/** Asked for a name, the passage must put one beside what is to be named. */
const unnamed: Check = (reading) => {
  const { question, facts, matches, passage } = reading;
  if (question.kind !== 'what-name') return null;
  if (question.tokens.some(({ folded }) => /^(?:his|her|he|she)$/u.test(folded))) {
    return otherNames(reading, ['person']).length > 0
      ? null
      : { name: 'name-not-given', reason: 'detail-missing', missing: ['name'] };
  }
  const focusAt = question.terms.findIndex((term) => term.stem === question.focus);
  const heads = matches[focusAt]?.tokens ?? matches.flatMap(({ tokens }) => tokens);
  const beside = facts.names.some((named) => {
    if (isAsked(reading, named)) return false;
    return heads.some((at) => {
      const token = passage.tokens[at];
      if (!token) return false;
      const [from, to] =
        token.start < named.start ? [token.end, named.start] : [named.end, token.start];
      const between = passage.tokens.filter(({ start, end }) => start >= from && end <= to);
      return (
        between.length <= 8 &&
        between.every(
          ({ pos, folded }) =>
            /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(pos) ||
            /^(?:,|of|called|named|is|was|-)$/u.test(folded),
        )
      );
    });
  });
  if (beside) return null;
  return { name: 'name-not-given', reason: 'detail-missing', missing: ['name'] };
};

/** The verb asked about is neither in the passage nor near it, in no wording. */
const otherDeed: Check = (reading, { unmet }) => {
  const verbs = unmet.filter(({ pos }) => pos === 'VERB');
  if (verbs.length === 0) return null;
  if (
    !/^(?:who|when|where|why|how|yes-no|what-say|what|what-person|what-group)$/u.test(
      reading.question.kind,
    )
  )
    return null;
  const met = reading.question.terms.filter(
    (term, index) =>
      term.weight >= 0.5 && term.pos !== 'VERB' && (reading.matches[index]?.weight ?? 0) > 0.5,
  );
  if (met.length >= 2) return null;
  return { name: 'deed-missing', reason: 'false-premise', missing: textOf(verbs) };
};

/** So many different things of the question in one sentence make up for a deed worded otherwise. */
const ENOUGH_THINGS = 4;

/** The names and nouns of the question that the sentence holds, a name of several words counted once. */
function thingsMet({ question, matches }: Reading): number {
  let count = 0;
  let nameBefore = -2;
  for (const [index, term] of question.terms.entries()) {
    if (term.weight < 0.5 || term.pos === 'VERB' || (matches[index]?.weight ?? 0) < 0.5) continue;
    if (!(term.isName && nameBefore === term.position - 1)) count += 1;
    if (term.isName) nameBefore = term.position;
  }
  return count;
}

/** Asked who did it, how many, when or why, the deed itself must be told, in whatever words. */
const deedUntold: Check = (reading) => {
  const { question, matches } = reading;
  if (!/^(?:who|when|why|how-many)$/u.test(question.kind)) return null;
  const deeds = question.terms.filter(
    (term, index) =>
      term.pos === 'VERB' &&
      term.weight >= 0.5 &&
      !term.inherited &&
      (matches[index]?.weight ?? 0) < 0.3,
  );
  if (deeds.length === 0 || thingsMet(reading) >= ENOUGH_THINGS) return null;
  return { name: 'deed-untold', reason: 'false-premise', missing: textOf(deeds) };
};

/** Asked what somebody says about something, that something must be in the words or right around them. */
const offTopicWords: Check = (reading, { perTerm }) => {
  const { question } = reading;
  if (question.kind !== 'what-say' && question.kind !== 'quote') return null;
  const subject = new Set(speakerAsked(reading));
  const topic = question.terms.flatMap((term, index) =>
    term.weight >= 0.5 && !term.inherited && !subject.has(term)
      ? [{ term, met: perTerm[index] ?? 0 }]
      : [],
  );
  if (
    subject.size === 0 ||
    topic.length === 0 ||
    topic.reduce((sum, { met }) => sum + met, 0) >= topic.length / 2
  )
    return null;
  return {
    name: 'topic-missing',
    reason: 'detail-missing',
    missing: textOf(topic.map(({ term }) => term)),
  };
};

const POINTING =
  /^(?:he|she|it|they|him|her|his|its|their|them|this|that|these|those|such|both|we|our|i|my)$/u;

/** The sentence is about something else: what is asked about stands only around it. */
const elsewhere: Check = ({ question, passage, matches }) => {
  if (passage.tokens.some(({ folded }) => POINTING.test(folded))) return null;
  const things = question.terms.flatMap((term, index) =>
    /^(?:NOUN|PROPN)$/u.test(term.pos) && term.weight >= 0.5 && !term.inherited
      ? (matches[index]?.weight ?? 0)
      : [],
  );
  if (things.length === 0 || things.some((weight) => weight > 0)) return null;
  return { name: 'subject-elsewhere', reason: 'detail-missing', missing: [] };
};

/** How many tokens may stand between a name and the words that answer where nothing else is asked. */
const BESIDE = 6;

/** Asked only for a detail of somebody ("what country is she from"), it must stand beside the name. */
const farFromName: Check = (reading) => {
  const { question, matches, passage } = reading;
  if (
    !/^(?:what-place|what-date|when|where|how-old|how-much|how-many|what-group)$/u.test(
      question.kind,
    )
  )
    return null;
  if (question.tokens.some(({ pos, lemma }) => pos === 'VERB' && lemma !== 'be')) return null;
  const strong = question.terms.flatMap((term, index) =>
    term.weight >= 0.5 && !term.inherited && term.stem !== question.focus ? [{ term, index }] : [],
  );
  if (strong.length === 0 || !strong.every(({ term }) => term.isName)) return null;
  const words = answerWords(reading);
  if (!words) return { name: 'detail-missing', reason: 'detail-missing', missing: [] };
  const at = passage.tokens.findIndex(({ end }) => end > words.start);
  const places = strong.flatMap(({ index }) => matches[index]?.tokens ?? []);
  if (places.some((place) => Math.abs(place - at) <= BESIDE)) return null;
  return {
    name: 'far-from-name',
    reason: 'detail-missing',
    missing: question.focusText ? [question.focusText] : [],
  };
};

/** Everything that keeps a passage from being an answer, most telling first. */
export function obstaclesOf(
  reading: Reading,
  evidence: Evidence,
  thresholds: Thresholds,
): readonly Obstacle[] {
  const checks: readonly Check[] = [
    unmetName,
    noFigure,
    noDate,
    unnamed,
    hiddenAgent,
    nobody,
    notTheSpeaker,
    ownerConflict,
    modifierConflict,
    otherDeed,
    onlyReworded,
    deedUntold,
    offTopicWords,
    farFromName,
    elsewhere,
    weakSupport(thresholds),
  ];
  return checks.flatMap((check) => check(reading, evidence) ?? []);
}
