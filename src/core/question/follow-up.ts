import { ONE_PERSON, isOf } from '../language/words/word-classes';
import { isNamedBefore, isPersonNamedBefore, pointsWithin, THING_PRONOUN } from './pointing-words';
import { MOST_TERMS, type Question, type QuestionTerm } from './question';
import { standsAlone } from './stands-alone';
import { JOINING_WORDS } from '../language/words/link-words';
import { anyOf } from '../language/words/word-set';
import { LENT_WEIGHTS } from './thresholds';

/** What an earlier turn lends to a later one. */
export interface Antecedent {
  /** The question it answered, completed. */
  readonly question: Question;
  /** Terms for the person a "he" or "she" would mean, nearest first; empty where there is none. */
  readonly person: readonly QuestionTerm[];
}

/** How a question leans on the turn before. */
export type Leaning = 'none' | 'person' | 'topic' | 'ellipsis';

const OPENING = new RegExp(
  `^(?:${anyOf(JOINING_WORDS)}|also|then|ok|okay|what about|why|when|where|how|who)\\b`,
  'iu',
);
/** Begins what goes on with the question before. */
const CONTINUING = new RegExp(`^(?:${anyOf(JOINING_WORDS)}|ok|what about|how about)\\b`, 'iu');
/**
 * Whether and how a question needs the turn before to be understood. `namesOutlet` where it named an
 * outlet before that was taken out: "what does X say about the toll" is whole.
 */
export function leaningOf(question: Question, namesOutlet = false): Leaning {
  const { tokens, terms } = question;
  const strong = terms.filter((term) => term.weight >= 1);
  let thing = false;
  for (const [index, token] of tokens.entries()) {
    const points = !pointsWithin(question, index);
    if (isOf(token.folded, ONE_PERSON) && points && !isPersonNamedBefore(question, index)) {
      return 'person';
    }
    if (THING_PRONOUN.test(token.folded) && points) {
      // "did Kirby say what the UN does with its report": resolved where it stands
      if (!(strong.length >= 2 && isNamedBefore(question, index))) thing = true;
    }
  }
  if (thing) return 'topic';
  const isWhole = question.kind === 'who-is' && strong.length > 0;
  if (isWhole || question.quoted.length > 0) return 'none';
  if (standsAlone(question)) return 'none';
  if (strong.length === 0) return 'ellipsis';
  if (namesOutlet && !CONTINUING.test(question.text)) return 'none';
  if (strong.length === 1 && question.kind !== 'keyword' && question.kind !== 'what-is')
    return 'ellipsis';
  if (strong.length <= 2 && /^(?:and|but|what about|how about)\b/iu.test(question.text))
    return 'ellipsis';
  return strong.length <= 1 && OPENING.test(question.text) ? 'ellipsis' : 'none';
}

/** Terms as an earlier turn lends them: its strongest at `share`, what it was lent itself fading. */
function lend(terms: readonly QuestionTerm[], share: number): readonly QuestionTerm[] {
  const faded = terms.map((term) => term.weight * (term.inherited ? LENT_WEIGHTS.fade : 1));
  const scale = share / Math.max(share, ...faded);
  return terms.map((term, index) => ({
    ...term,
    weight: (faded[index] ?? 0) * scale,
    inherited: true,
  }));
}

/** A question's terms with lent ones after them; where they are too many, the weakest lent ones are left out. */
function withLent(
  terms: readonly QuestionTerm[],
  lent: readonly QuestionTerm[],
): readonly QuestionTerm[] {
  const all = [...terms, ...lent];
  if (all.length <= MOST_TERMS) return all;
  const typed = all.filter((term) => !term.inherited);
  // of equal weight, what was lent first stays: sorting keeps their order
  const strongest = all
    .filter((term) => term.inherited)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS - typed.length);
  const kept = new Set([...typed, ...strongest]);
  return all.filter((term) => kept.has(term));
}

const MOST_FROM_ANSWER = 12;

/** A question asked again of another outlet, helped by the words in which the first one answered; its figures are its own. */
export function helpedBy(question: Question, answer: Question): Question {
  const own = new Set(question.terms.map((term) => term.stem));
  const fresh = answer.terms
    .filter((term) => !own.has(term.stem) && !term.isName && !term.isNumber && term.weight >= 1)
    .slice(0, MOST_FROM_ANSWER);
  return { ...question, terms: withLent(question.terms, lend(fresh, LENT_WEIGHTS.answer)) };
}

/**
 * The question with what the turn before lends it: the person for "he" and "she", the earlier
 * question's terms for "it", "that" and for questions that are no more than a question word.
 * Where it names nothing asked for, the earlier kind and focus are kept ("and in the camps?").
 */
export function completeQuestion(question: Question, antecedent: Antecedent): Question {
  const leaning = leaningOf(question);
  if (leaning === 'none') return question;
  const earlier = antecedent.question;
  const own = new Set(question.terms.map((term) => term.stem));
  const strong = question.terms.filter((term) => term.weight >= 1);
  const names = strong.filter((term) => term.isName);
  const lent: QuestionTerm[] = [];
  const add = (terms: readonly QuestionTerm[]): void => {
    for (const term of terms) {
      if (own.has(term.stem) || term.weight < LENT_WEIGHTS.least) continue;
      own.add(term.stem);
      lent.push(term);
    }
  };
  if (leaning === 'person') {
    add(lend(antecedent.person, LENT_WEIGHTS.person));
    const points = question.tokens.some((token) => /^(?:that|it|this)$/u.test(token.folded));
    if (antecedent.person.length === 0 || strong.length === 0 || points) {
      add(
        lend(
          earlier.terms,
          strong.length === 0 && points ? LENT_WEIGHTS.topic : LENT_WEIGHTS.beside,
        ),
      );
    }
  } else {
    // "and the Post's?" asks the same of another: whom the earlier question named is not meant
    const isOther = names.length > 0 && CONTINUING.test(question.text);
    const kept = isOther ? earlier.terms.filter((term) => !term.isName) : earlier.terms;
    const asksMuch = leaning === 'topic' && strong.length >= 2;
    add(lend(kept, asksMuch ? LENT_WEIGHTS.beside : LENT_WEIGHTS[leaning]));
  }
  const takesKind = question.kind === 'keyword' && CONTINUING.test(question.text);
  const kind = takesKind ? earlier.kind : question.kind;
  const countsBare =
    (question.kind === 'how-many' || question.kind === 'how-much') && question.focus === null;
  const focus = takesKind || countsBare ? earlier.focus : question.focus;
  const focusText = takesKind || countsBare ? earlier.focusText : question.focusText;
  // "and the UN one?" names another owner
  const owned = question.owned ?? (names.length > 0 ? null : earlier.owned);
  return { ...question, kind, focus, focusText, owned, terms: withLent(question.terms, lent) };
}
