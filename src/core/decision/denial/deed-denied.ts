import type { QuestionKind } from '../../question/kinds';
import { wantsDetail } from '../../question/kinds';
import { DO, MODAL, NOT, isOf } from '../../language/words/word-classes';
import type { Token } from '../../language/token';
import { deniesSomething } from '../candidate/denials';
import type { Case } from '../candidate/case';
import { happeningPlaces } from './happenings';
import type { Pair } from '../candidate/pair';
import type { Reading } from '../../reader/reader';
import { verbDenialAt, type VerbDenial } from './verb-denial';
import { THRESHOLDS, isMet } from '../thresholds';
import { winnerTold } from './winner-told';

/** Kinds that "no one" and "none of them" answer. */
const COUNTING: ReadonlySet<QuestionKind> = new Set(['how-many', 'how-much', 'percent']);
/** Whether the word behind one is a verb. */
const marksVerb = (folded: string | undefined): boolean =>
  folded === 'to' || isOf(folded, DO | MODAL | NOT);

/** Whether a token stands as a verb: many a bare form is taken for a noun ("did not open", "failed to land"). */
function standsAsVerb(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.pos === 'VERB' || marksVerb(before?.folded)) return true;
  return token !== undefined && token.folded.endsWith('ing') && before?.pos === 'VERB';
}

/**
 * The places of the passage where the deed that is asked about is met, as a verb; empty where it is not.
 * The deed is the question's first verb, or the first word behind its auxiliary
 * that the passage has as a verb: "will it open" is often read as an adjective.
 */
function verbPlaces(pair: Pair): readonly number[] {
  const { question, passage, matches } = pair;
  const placesOf = (index: number): readonly number[] => {
    const match = matches[index];
    return match !== undefined && isMet(match)
      ? match.tokens.filter((at) => standsAsVerb(passage.tokens, at))
      : [];
  };
  const terms = [...question.terms.keys()].filter((index) => !question.terms[index]?.inherited);
  const verb = terms.find((index) => question.terms[index]?.pos === 'VERB');
  if (verb !== undefined) return placesOf(verb);
  const carrier = question.tokens.findIndex(({ pos }) => pos === 'AUX');
  if (carrier < 0) return [];
  const behind = terms.filter((index) => (question.terms[index]?.position ?? 0) > carrier);
  return behind.map(placesOf).find(({ length }) => length > 0) ?? happeningPlaces(pair);
}

/** Where the deed is told in other words, as far as the reader sees it. */
function alignedVerbs({ question, passage }: Pair, reading: Reading): readonly number[] {
  const verb = question.terms.find(({ pos, inherited }) => pos === 'VERB' && !inherited);
  if (verb === undefined) return [];
  return reading
    .alignment()
    .filter(
      ({ questionToken, sentenceToken, weight, by }) =>
        questionToken === verb.position &&
        weight >= THRESHOLDS.alignedDeed &&
        by !== 'opposite' &&
        standsAsVerb(passage.tokens, sentenceToken),
    )
    .map(({ sentenceToken }) => sentenceToken);
}

/**
 * Why a sentence cannot answer a question for a detail of a deed: everywhere it tells the deed it tells
 * that it did not happen, or leaves open what is asked. null for other questions, and where it is not sure.
 */
export function deedDenied({ pair, reading }: Pick<Case, 'pair' | 'reading'>): VerbDenial | null {
  const { question, passage } = pair;
  const { tokens } = passage;
  if (!wantsDetail(question.kind) || deniesSomething(question.tokens)) return null;
  // "failed to win the contract, which went to Brand AG"
  if (winnerTold(pair) !== null) return null;
  const denialOf = (at: number): VerbDenial | null => verbDenialAt(tokens, at);
  const met = verbPlaces(pair);
  // aligning takes the reader long, and most sentences deny nothing
  const mayDeny = (_: Token, at: number): boolean =>
    standsAsVerb(tokens, at) && denialOf(at) !== null;
  if (met.length === 0 && !tokens.some(mayDeny)) return null;
  const denials = (met.length > 0 ? met : alignedVerbs(pair, reading)).map(denialOf);
  const [first = null] = denials;
  if (denials.includes(null)) return null;
  return first === 'nobody' && COUNTING.has(question.kind) ? null : first;
}
