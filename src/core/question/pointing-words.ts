import { SHORT_BE, FINITE_BE, ANY_BE, AUXILIARY, isOf } from '../language/words/word-classes';
import { QUESTION_WORD, RELATIVE, RELATIVE_ADVERB, isLink } from '../language/words/link-classes';
import { PARTS, NAMINGS, isPart } from '../language/parts-of-speech';
import type { Question } from './question';
import { namingTerms } from './stands-alone';
import {
  CALENDAR_UNITS,
  CLOCK_UNITS,
  PARTS_OF_DAY,
  SEASONS,
} from '../language/words/calendar-words';

/** Words that point at a thing, a time, or several people. */
export const THING_PRONOUN =
  /^(?:it|its|they|them|their|theirs|that|this|those|these|there|then|one|ones|same|itself|themselves|latter|former|others|rest)$/u;

/** "this week", "that day" tell a time; "this report" needs to have been spoken of. */
const TIME_NOUN: ReadonlySet<string> = new Set([
  ...[...CLOCK_UNITS, ...CALENDAR_UNITS, ...PARTS_OF_DAY, ...SEASONS],
  ...['weekend', 'season', 'time'],
]);

/** "is it true that …", "was it X who …", "what was it that X …": it stands for the clause that follows. */
function announcesClause({ tokens, terms }: Question, index: number): boolean {
  const isBeside = [index - 1, index + 1].some((at) => isOf(tokens[at]?.folded, FINITE_BE));
  if (!isBeside) return false;
  const opens = tokens.findIndex(
    ({ folded }, at) => at > index && isLink(folded, RELATIVE | RELATIVE_ADVERB),
  );
  return (
    opens >= 0 &&
    opens < tokens.length - 1 &&
    terms.some(({ position, weight, inherited }) => position > index && weight >= 1 && !inherited)
  );
}

/** "in his speech, what did X say": a pronoun ahead of the question points at whom that names. */
function pointsAhead(question: Question, index: number): boolean {
  const { tokens } = question;
  const asksAt = (at: number): boolean => {
    const folded = tokens[at]?.folded ?? '';
    return isLink(folded, QUESTION_WORD) || isOf(folded, AUXILIARY);
  };
  if (asksAt(0)) return false;
  const comma = tokens.findIndex(({ text }, at) => at > index && text === ',' && asksAt(at + 1));
  return comma >= 0 && namingTerms(question).some(({ position }) => position > comma);
}

/** Whether a pronoun at this place only points within its own question or says nothing. */
export function pointsWithin(question: Question, index: number): boolean {
  const { tokens } = question;
  const folded = tokens[index]?.folded ?? '';
  const next = tokens[index + 1]?.folded ?? '';
  const before = tokens[index - 1]?.folded ?? '';
  if (pointsAhead(question, index)) return true;
  if (folded === 'there') return isOf(before, ANY_BE) || isOf(next, FINITE_BE | SHORT_BE);
  if (folded === 'it')
    return (
      (/^(?:true|possible|likely|clear|known|say|says|said)$/u.test(next) &&
        /^(?:is|was|does|did)$/u.test(before)) ||
      announcesClause(question, index)
    );
  if (folded === 'this' && TIME_NOUN.has(next)) return true;
  // "that" after a noun or verb joins a clause, as it does after "it was"
  if (folded === 'that' && index > 0) {
    const nextToken = tokens[index + 1];
    if (nextToken && nextToken.kind !== 'mark') {
      if (before === 'it' && announcesClause(question, index - 1)) return true;
      return (
        isPart(tokens[index - 1], NAMINGS | PARTS.VERB) && before !== 'say' && before !== 'said'
      );
    }
  }
  if (folded === 'one' || folded === 'rest' || folded === 'same' || folded === 'then') {
    const isLast = tokens.slice(index + 1).every(({ kind }) => kind === 'mark');
    return !isLast && folded !== 'rest';
  }
  return false;
}
