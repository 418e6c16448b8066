import { foldText } from '../language/fold';
import { genderOfWord } from '../language/words/gender';
import { isPersonNoun } from '../language/words/person-words';
import {
  OBJECT,
  SHORT_BE,
  FINITE_BE,
  ANY_BE,
  AUXILIARY,
  DEMONSTRATIVE,
  THIRD_POSSESSIVE,
  isOf,
} from '../language/words/word-classes';
import {
  BOUND,
  CONCESSION,
  CONDITION,
  COORDINATOR,
  QUESTION_WORD,
  RELATIVE,
  RELATIVE_ADVERB,
  SEQUENCE,
  TEMPORAL,
  isLink,
} from '../language/words/link-classes';
import { PARTS, NAMINGS, NOUNS, VERBS, isPart } from '../language/parts-of-speech';
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

/** "that" after a noun or verb joins a clause, which has a verb, as it does after "it was". */
function joinsClause(question: Question, index: number): boolean {
  const before = question.tokens[index - 1];
  const behind = question.tokens.slice(index + 1).filter(({ kind }) => kind !== 'mark');
  if (before?.folded === 'it' && behind.length > 0 && announcesClause(question, index - 1)) {
    return true;
  }
  const verb = behind.findIndex((token) => isPart(token, VERBS));
  if (isPart(before, NAMINGS)) return verb >= 0;
  // "did they admit that was so": it is the clause's subject, as "who took that picture" has no clause
  const isSaid = before?.folded === 'say' || before?.folded === 'said';
  return isPart(before, PARTS.VERB) && !isSaid && verb > 0;
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
  if (folded === 'that' && index > 0 && joinsClause(question, index)) return true;
  if (folded === 'one' || folded === 'rest' || folded === 'same' || folded === 'then') {
    const isLast = tokens.slice(index + 1).every(({ kind }) => kind === 'mark');
    return !isLast && folded !== 'rest';
  }
  return false;
}

/** What opens another clause, or sets one thing beside another: behind it a pronoun may mean what stands before. */
const OPENS_CLAUSE =
  QUESTION_WORD | RELATIVE | COORDINATOR | CONDITION | CONCESSION | TEMPORAL | BOUND | SEQUENCE;
const opensClause = (folded: string): boolean =>
  isLink(folded, OPENS_CLAUSE) || folded === 'because' || folded === 'whether' || folded === 'than';

/**
 * Whether a pronoun for a thing may mean what its own question names before it: "did the firm say when it closes",
 * "where does the mill get its water". Within the clause of what is named it means something else, "does the firm
 * deny it", as "that" does wherever it stands before a noun.
 */
export function isNamedBefore({ tokens, terms }: Question, index: number): boolean {
  const folded = tokens[index]?.folded ?? '';
  const named = terms.find(
    (term) => !term.inherited && term.weight >= 1 && (term.isName || isPart(term, NOUNS)),
  );
  if (named === undefined || named.position > index) return false;
  const between = tokens.slice(named.position + 1, index);
  if (isOf(folded, THIRD_POSSESSIVE)) return between.some((token) => isPart(token, PARTS.VERB));
  if (isOf(folded, DEMONSTRATIVE) && isPart(tokens[index + 1], NAMINGS)) return false;
  const opens = tokens.findLastIndex((token, at) => at < index && opensClause(token.folded));
  if (opens <= named.position) return false;
  // "before that", "since then"
  const isPhrase = opens === index - 1 && isLink(tokens[opens]?.folded, BOUND | SEQUENCE);
  return !isPhrase || isPart(tokens[index + 1], VERBS);
}

/**
 * Whether "he" or "she" may mean whom its own question names or describes before it: "did Quill say when she left", "and the
 * driver, was he hurt". As an object it is somebody else within the clause of the one who is named: "did Quill blame her".
 */
export function isPersonNamedBefore({ tokens, terms }: Question, index: number): boolean {
  const folded = tokens[index]?.folded ?? '';
  const gender = genderOfWord(folded);
  const before = terms.filter(
    (term) => !term.inherited && term.weight >= 1 && term.position < index,
  );
  const named = before.findLast((term) => term.isName);
  const described = before.findLast(({ text }) => {
    const noun = foldText(text);
    return isPersonNoun(noun) && (genderOfWord(noun) ?? gender) === gender;
  });
  const isOwner = isOf(folded, THIRD_POSSESSIVE) && isPart(tokens[index + 1], NAMINGS);
  if (named !== undefined && (isOwner || !isOf(folded, OBJECT))) return true;
  const meant = named ?? described;
  if (isOwner || meant === undefined) return false;
  return tokens
    .slice(meant.position + 1, index)
    .some(({ folded: word, text }) => opensClause(word) || text === ',');
}
