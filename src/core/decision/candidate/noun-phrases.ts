import { isTextNoun } from '../../language/words/person-words';
import { wantsValue } from '../../question/kinds';
import { SUBJECT, isOf } from '../../language/words/word-classes';
import { NOUNS, NOMINALS, VERBS, isPart } from '../../language/parts-of-speech';
import type { Passage } from '../../article/passage';
import type { Token } from '../../language/token';
import type { Question, QuestionTerm } from '../../question/question';
import { answerWords } from './answer-words';
import type { Pair } from './pair';
import type { Sign } from './sign';
import { isQuoteMark } from '../../language/words/quote-marks';
import { isMet } from '../thresholds';

/** A head noun of the question with the content words right before it. */
interface Phrase {
  readonly head: QuestionTerm;
  readonly modifiers: readonly QuestionTerm[];
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && isPart(token, NOMINALS) && token.kind !== 'mark';

/** The noun phrases of a question that have modifiers: "political prison camps". */
function phrasesOf(question: Question): readonly Phrase[] {
  const byPosition = new Map(
    question.terms.filter((term) => !term.inherited).map((term) => [term.position, term]),
  );
  const phrases: Phrase[] = [];
  for (const [index, token] of question.tokens.entries()) {
    const head = byPosition.get(index);
    if (!head || !isPart(token, NOUNS) || byPosition.has(index + 1)) continue;
    const modifiers: QuestionTerm[] = [];
    for (let at = index - 1; at >= 0; at -= 1) {
      const term = byPosition.get(at);
      if (!term || !isNominal(question.tokens[at])) break;
      modifiers.unshift(term);
    }
    if (modifiers.length > 0) phrases.push({ head, modifiers });
  }
  return phrases;
}

/** Whether a token is one of a term's wordings. */
function isTerm(token: Token, term: QuestionTerm): boolean {
  return term.variants.some((variant) => isMet(variant) && variant.stems.includes(token.stem));
}

/** Token numbers where a term stands in a passage, ascending. */
function placesOf({ tokens }: Passage, term: QuestionTerm): readonly number[] {
  return tokens.flatMap((token, at) => (isTerm(token, term) ? [at] : []));
}

/** The content words right before a token that belong to its phrase. */
function modifiersAt(passage: Passage, at: number): readonly Token[] {
  const modifiers: Token[] = [];
  for (let index = at - 1; index >= 0 && at - index <= 5; index -= 1) {
    const token = passage.tokens[index];
    if (!token) break;
    if (token.folded === "'s" || token.text === '-' || isQuoteMark(token.text)) continue;
    if (!isNominal(token) || token.isStop) break;
    modifiers.unshift(token);
  }
  return modifiers;
}

/**
 * Asked about "labor camps", a sentence that gives the figure of "political prison camps" does not
 * answer: the head nearest to the answer has other modifiers, and another head has the asked ones.
 */
export function modifierConflict(pair: Pair): Sign | null {
  if (!wantsValue(pair.question.kind)) return null;
  const answer = answerWords(pair);
  if (!answer) return null;
  const { question, passage } = pair;
  for (const { head, modifiers } of phrasesOf(question)) {
    const places = placesOf(passage, head);
    const [nearest] = [...places].sort(
      (a, b) => apart(passage, a, answer.start) - apart(passage, b, answer.start),
    );
    if (nearest === undefined || places.length < 2) continue;
    const shares = (at: number): number =>
      modifiers.filter((modifier) =>
        modifiersAt(passage, at).some((token) => isTerm(token, modifier)),
      ).length;
    if (shares(nearest) > 0 || modifiersAt(passage, nearest).length === 0) continue;
    if (places.some((at) => shares(at) > 0)) {
      return {
        name: 'other-kind',
        missing: [[...modifiers, head].map(({ text }) => text).join(' ')],
      };
    }
  }
  return null;
}

function apart({ tokens }: Passage, at: number, offset: number): number {
  return Math.abs((tokens[at]?.start ?? 0) - offset);
}

/** What is told in somebody's name: it is theirs who made it, not theirs whom it is about. */
const isWriting = (noun: string): boolean =>
  isTextNoun(noun) || noun === 'speech' || noun === 'announcement';

/**
 * Asked about "the Utopian report", a figure of a report about Utopia does not answer: the maker's
 * name stands there only behind the noun, and not as its maker ("by", "of", "from").
 */
export function makerConflict({ question, passage }: Pair): Sign | null {
  if (!wantsValue(question.kind)) return null;
  for (const { head, modifiers } of phrasesOf(question)) {
    const makers = modifiers.filter(({ isName }) => isName);
    if (makers.length === 0 || !isWriting(head.lemma)) continue;
    const [first = -1] = placesOf(passage, head);
    const places = makers.flatMap((maker) => placesOf(passage, maker));
    if (first < 0 || places.length === 0 || places.some((at) => at < first)) continue;
    const isMade = places.some((at) =>
      passage.tokens.slice(first, at).some(({ folded }) => /^(?:by|from|of)$/u.test(folded)),
    );
    if (isMade) continue;
    return {
      name: 'other-maker',
      missing: [[...modifiers, head].map(({ text }) => text).join(' ')],
    };
  }
  return null;
}

/** Asked about X's own report, a passage where the report is somebody else's does not answer. */
export function ownerConflict(pair: Pair): Sign | null {
  const { owned } = pair.question;
  if (!owned) return null;
  const { passage } = pair;
  const { owner, head } = owned;
  const heads = placesOf(passage, head);
  const belongs = heads.some((at) => {
    const before = passage.tokens.slice(Math.max(0, at - 8), at);
    const isOwned = before.some(
      (token, index) =>
        owner.some((term) => isTerm(token, term)) &&
        before.slice(index + 1, index + 3).some(({ folded }) => /^(?:'s|')$/u.test(folded)),
    );
    const after = passage.tokens.slice(at + 1, at + 4);
    const by = after.some(
      (token, index) =>
        /^(?:by|from|of)$/u.test(token.folded) &&
        owner.some((term) => after.slice(index + 1).some((next) => isTerm(next, term))),
    );
    const own =
      before.some(({ folded }) => folded === 'own') &&
      owner.some((term) => passage.tokens.some((token) => isTerm(token, term)));
    // "a report it released": the clause after the noun has the owner, by pronoun, for its subject
    const [subject, verb] = after;
    const made =
      isOf(subject?.folded, SUBJECT) &&
      isPart(verb, VERBS) &&
      passage.tokens.some((token) => owner.some((term) => isTerm(token, term)));
    return isOwned || by || own || made;
  });
  if (belongs) return null;
  return {
    name: 'other-owner',
    missing: [`${owner.map(({ text }) => text).join(' ')}'s own ${head.text}`],
  };
}
