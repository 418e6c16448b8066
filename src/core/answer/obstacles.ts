import type { Reading } from './answer-words';
import { textOf, type Check } from './check';
import type { Evidence } from './evidence';
import { farFromName, nobody, noDate, noFigure, unnamed } from './missing-details';
import { makerConflict, modifierConflict, ownerConflict } from './noun-phrases';
import type { Obstacle } from './obstacle';
import { notTheSpeaker, offTopicWords } from './other-speakers';
import { undenied } from './undenied';
import { deedUntold, hiddenAgent, otherDeed, otherSpeechAct } from './untold-deeds';

/** What decides between an answer and silence; shares of the question's term weight, 0 to 1. */
export interface Thresholds {
  /** Least support by the passage and its surroundings. */
  readonly support: number;
  /** Least share the sentence itself must hold. */
  readonly inSentence: number;
  /** How far below the best candidate's score one that can answer may stand. */
  readonly nearEnough: number;
  /** How much further where the best one holds no figure or date and one is asked for. */
  readonly furtherByKind: number;
}

/** The settings the answers are measured with. */
export const THRESHOLDS: Thresholds = {
  support: 0.62,
  inSentence: 0.3,
  nearEnough: 1.5,
  furtherByKind: 1.5,
};

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

/** Asked whether somebody is or has something, and only the name is there. */
const nameAlone: Check = ({ question, matches }) => {
  if (question.kind !== 'yes-no') return null;
  const claimed = question.terms.flatMap((term, index) =>
    term.isName || term.inherited || term.weight < 0.5
      ? []
      : [{ term, weight: matches[index]?.weight ?? 0 }],
  );
  if (claimed.length === 0 || claimed.some(({ weight }) => weight > 0)) return null;
  return {
    name: 'name-alone',
    reason: 'detail-missing',
    missing: textOf(claimed.map(({ term }) => term)),
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
    makerConflict,
    undenied,
    modifierConflict,
    otherDeed,
    onlyReworded,
    deedUntold,
    otherSpeechAct,
    offTopicWords,
    farFromName,
    elsewhere,
    nameAlone,
    weakSupport(thresholds),
  ];
  return checks.flatMap((check) => check(reading, evidence) ?? []);
}
