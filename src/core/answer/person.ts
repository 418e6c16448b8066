import { foldText } from '../language/fold';
import { NAMINGS, PARTS, isPart } from '../language/parts-of-speech';
import { stemOf } from '../language/stem';
import { genderOfFirstName } from '../language/words/first-names';
import { genderOfWord, type Gender } from '../language/words/gender';
import { HEAD_LINKS } from '../language/words/link-words';
import { isPersonNoun } from '../language/words/person-words';
import { ONE_PERSON, isOf } from '../language/words/word-classes';
import { wants } from '../question/kinds';
import { leaningOf, type Antecedent } from '../question/follow-up';
import { nameRuns } from '../question/name-runs';
import type { Question, QuestionTerm } from '../question/question';
import { readQuestion } from '../question/read-question';
import type { Vocabulary } from '../corpus/vocabulary';
import type { Excerpt } from '../outcome/outcome';
import type { AnswerTools, TurnMemory } from './tools';
import { APOSTROPHES } from '../language/words/quote-marks';
import { isTelling } from '../decision/thresholds';

const BETWEEN_WORDS = new RegExp(`[^\\p{L}\\p{M}${APOSTROPHES}.]+`, 'u');

/** Whether words call one person, by name ("Rosa Quill") or by what somebody is ("the fire chief of Orsley"). */
function isOnePerson(words: string, vocabulary: Vocabulary): boolean {
  const all = words.split(BETWEEN_WORDS).filter((word) => word !== '');
  const link = all.findIndex((word) => HEAD_LINKS.has(word));
  const head = (link < 0 ? all : all.slice(0, link)).at(-1) ?? '';
  const isNamed = /^\p{Lu}/u.test(head) && vocabulary.isOfPerson(stemOf(foldText(head)));
  return isNamed || isPersonNoun(foldText(head));
}

/** The terms of the one person whom a question speaks of by what somebody is, "the village elder"; empty for none or several. */
function describedIn({ tokens, terms }: Question): readonly QuestionTerm[] {
  const own = terms.filter(({ inherited }) => !inherited);
  const at = (position: number): QuestionTerm | undefined =>
    own.find((term) => term.position === position);
  const [head, another] = own.filter(
    // "mayor Quill" is named
    ({ text, position }) => isPersonNoun(foldText(text)) && at(position + 1)?.isName !== true,
  );
  if (head === undefined || another !== undefined) return [];
  const joins = (at: number): boolean => /^(?:'s|-)$/u.test(tokens[at]?.folded ?? '');
  let first = head.position;
  while (isPart(tokens[first - 1], NAMINGS) || joins(first - 1)) first -= 1;
  let next = head.position + 1;
  if (/^(?:of|for)$/u.test(tokens[next]?.folded ?? '')) {
    next += 1;
    while (isPart(tokens[next], NAMINGS | PARTS.DET) || joins(next)) next += 1;
  }
  return own.filter(({ position }) => position >= first && position < next);
}

/** Whether a name that a question says itself stands as no person's does: "in Orsley", "the Rosa Quill". */
function isOfThing({ tokens }: Question, [first]: readonly QuestionTerm[]): boolean {
  if (first === undefined || first.inherited) return false;
  const isTitle = isPersonNoun(foldText(first.text));
  return !isTitle && /^(?:the|in|at|near)$/u.test(tokens[first.position - 1]?.folded ?? '');
}

/**
 * The terms by which "he" or "she" in the next turn is asked for: whom an answer to "who" points out, else a person the
 * question names, else the one its answer points out or quotes, else whom the question describes; empty where there is none.
 */
export function personTerms(
  question: Question,
  excerpt: Excerpt | null,
  { corpus, english, lexicon }: Pick<AnswerTools, 'corpus' | 'english' | 'lexicon'>,
): readonly QuestionTerm[] {
  const { vocabulary } = corpus;
  const isOfPerson = (term: QuestionTerm): boolean =>
    (term.variants[0]?.stems ?? []).every((stem) => vocabulary.isOfPerson(stem));
  // of "Papua New Guinea", where somebody is called New, it is no person's
  const asked = nameRuns(question.terms.filter((term) => term.isName && isTelling(term)))
    .filter((name) => name.every((term) => isOfPerson(term) || isPersonNoun(foldText(term.text))))
    .filter((name) => !isOfThing(question, name))
    .flatMap((name) => name.filter(isOfPerson));
  // "which party", "in what town": what is pointed out is nobody
  const isAnybody = !wants(question.kind, 'group', 'place');
  const highlighted =
    excerpt?.highlight && isAnybody ? excerpt.text.slice(...excerpt.highlight) : '';
  // of "its treasurer, Umar Shah" the name
  const named = highlighted
    .split(BETWEEN_WORDS)
    .filter((word) => /^\p{Lu}/u.test(word) && vocabulary.isOfPerson(stemOf(foldText(word))))
    .join(' ');
  const isAskedFor = wants(question.kind, 'person') && named !== '';
  const described = describedIn(question);
  if (asked.length > 0 && !isAskedFor) {
    // of "Quill's nephew" it is not Quill
    return described.some((term) => asked.includes(term)) ? described : asked;
  }
  const speaker = excerpt?.speaker ?? null;
  const quoted = speaker !== null && isOnePerson(speaker, vocabulary) ? speaker : null;
  const who = named === '' ? quoted : named;
  return who === null ? described : readQuestion(who, corpus, english, lexicon).terms;
}

/** The gender that the words for a person show, a title or given name among them; null where they show none. */
function genderOf(person: readonly QuestionTerm[]): Gender | null {
  const words = person.map(({ text }) => foldText(text));
  const told = words.flatMap((word) => genderOfWord(word) ?? []);
  return told.at(-1) ?? genderOfFirstName(words[0] ?? '');
}

/** Whether "he" or "she" in a question may mean a person, by the words for that one. */
function mayMean({ tokens }: Question, person: readonly QuestionTerm[]): boolean {
  const pronoun = tokens.find(({ folded }) => isOf(folded, ONE_PERSON));
  const [asked, known] = [genderOfWord(pronoun?.folded ?? ''), genderOf(person)];
  return asked === null || known === null || asked === known;
}

/** What is lent to a question; to one of "he" or "she" with whom was spoken of last and may be meant, and without who may not. */
export function lenderMeant(
  question: Question,
  lender: Antecedent,
  earlier: readonly Pick<TurnMemory, 'antecedent'>[],
): Antecedent {
  if (leaningOf(question) !== 'person' || mayMean(question, lender.person)) return lender;
  const before = earlier.findLast(
    ({ antecedent: { person } }) => person.length > 0 && mayMean(question, person),
  );
  const terms = lender.question.terms.filter(
    (term) => !lender.person.some(({ stem }) => stem === term.stem),
  );
  return { question: { ...lender.question, terms }, person: before?.antecedent.person ?? [] };
}

/**
 * Whom "he" or "she" means behind a question that was answered by an excerpt: who is known by name stays meant while a
 * question says "he" or "she", anybody until somebody else is named, asked for or quoted.
 */
export function personMeant(
  question: Question,
  excerpt: Excerpt | null,
  earlier: readonly Pick<TurnMemory, 'antecedent'>[],
  tools: Pick<AnswerTools, 'corpus' | 'english' | 'lexicon'>,
): readonly QuestionTerm[] {
  const before = earlier.at(-1)?.antecedent;
  const known = before ? lenderMeant(question, before, earlier).person : [];
  if (leaningOf(question) === 'person' && known.some(({ isName }) => isName)) return known;
  const person = personTerms(question, excerpt, tools);
  return person.length > 0 ? person : known;
}
