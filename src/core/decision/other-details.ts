import { isLink, BOUND, CONDITION, SEQUENCE, TEMPORAL } from '../language/words/link-classes';
import { MONTHS, WEEKDAYS } from '../language/words/calendar-words';
import { wordSet } from '../language/words/word-set';
import { overlap, type Token } from '../language/token';
import type { QuestionTerm } from '../question/question';
import { wants } from '../question/kinds';
import { nameRuns } from '../question/name-runs';
import { answerWords } from './answer-words';
import { isRank } from './degrees';
import { otherNames, type Pair } from './pair';
import { isMet } from './thresholds';

/** Ways in which a sentence tells of another day, person or place in a row, or lacks what only its whole could tell. */
export const OTHER_DETAILS = [
  ['day-changed', '1 where a weekday or month is asked about and the sentence has another instead'],
  ['name-mixed', '1 where somebody asked about shares a part of the name with another there'],
  ['rank-changed', '1 where "second", "oldest" … is asked about and the sentence has another'],
  ['teller-alone', '1 where it is asked who and nobody new stands there but who tells it'],
  ['cause-missing', '1 where it is asked why and no word of the sentence may open a cause'],
  ['place-missing', '1 where a place is asked for and no name of one stands there'],
] as const;

/** The days or months that tokens name, by number. */
function namedIn(tokens: readonly Token[], names: ReadonlyMap<string, number>): readonly number[] {
  return tokens.flatMap(({ folded, isCapitalised }) =>
    // "may", "sat" and "sun" are words of their own
    isCapitalised || folded.length > 5 ? (names.get(folded) ?? []) : [],
  );
}

function isDayChanged({ question, passage }: Pair): boolean {
  return [MONTHS, WEEKDAYS].some((names) => {
    const asked = namedIn(question.tokens, names);
    const told = namedIn(passage.tokens, names);
    return asked.length > 0 && told.length > 0 && !asked.some((day) => told.includes(day));
  });
}

/** Whether somebody in the sentence has a part of a name asked about, and another name beside it. */
function isNameMixed(pair: Pair): boolean {
  const { question, matches, facts } = pair;
  const isMissing = (term: QuestionTerm): boolean => {
    const match = matches[question.terms.indexOf(term)];
    return match === undefined || !isMet(match);
  };
  const typed = question.terms.filter(({ isName, inherited }) => isName && !inherited);
  return nameRuns(typed).some((run) => {
    if (run.length < 2 || !run.some(isMissing)) return false;
    return facts.names.some(({ name }) => {
      const words = name.id.toLowerCase().split(/[\s-]+/u);
      const shared = run.filter(({ text }) => words.includes(text.toLowerCase())).length;
      return name.kind === 'person' && words.length > 1 && shared > 0 && shared < run.length;
    });
  });
}

function isRankChanged({ question, passage }: Pair): boolean {
  const asked = question.tokens.filter(isRank).map(({ stem }) => stem);
  const told = passage.tokens.filter(isRank).map(({ stem }) => stem);
  return asked.length > 0 && told.length > 0 && !asked.some((stem) => told.includes(stem));
}

function isTellerAlone(pair: Pair): boolean {
  const { question, passage, facts } = pair;
  if (!wants(question.kind, 'person', 'group')) return false;
  const others = otherNames(pair, ['person', 'organisation', 'group']);
  const tellers = facts.quotations.flatMap(({ speakerSpan, speakerPassage }) =>
    speakerSpan !== null && speakerPassage === passage.position ? [speakerSpan] : [],
  );
  return (
    others.length > 0 && others.every((named) => tellers.some((teller) => overlap(teller, named)))
  );
}

/** Folded words that open a cause, besides those that tell a time or condition, and marks that may stand for them. */
const CAUSAL = wordSet('so for over despite given with : ; – —');

function isCauseMissing(pair: Pair): boolean {
  const { question, passage } = pair;
  if (!wants(question.kind, 'reason') || answerWords(pair) !== null) return false;
  return !passage.tokens.some(
    ({ folded }, at) =>
      CAUSAL.has(folded) ||
      isLink(folded, BOUND | CONDITION | SEQUENCE | TEMPORAL) ||
      (folded === 'to' && passage.tokens[at + 1]?.pos === 'VERB'),
  );
}

/** Reads them: one value for each of `OTHER_DETAILS`. */
export function otherDetailsOf(pair: Pair): readonly number[] {
  return [
    isDayChanged(pair),
    isNameMixed(pair),
    isRankChanged(pair),
    isTellerAlone(pair),
    isCauseMissing(pair),
    wants(pair.question.kind, 'place') && answerWords(pair) === null,
  ].map(Number);
}
