import {
  RELATIVE,
  RELATIVE_ADVERB,
  CONDITION,
  CONCESSION,
  TEMPORAL,
  BOUND,
  SEQUENCE,
  isLink,
} from '../../language/words/link-classes';
import { NOMINALS, PARTS, PREDICATES, VERBS, isPart } from '../../language/parts-of-speech';
import { NOBODY, isOf } from '../../language/words/word-classes';
import { wordSet } from '../../language/words/word-set';
import type { Token } from '../../language/token';
import { DOUBLE_MARKS } from '../../language/words/quote-marks';

/** A stretch of a sentence's tokens, [from, to), that one thing is told in. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Whether a word opens a clause: a conjunction or relative; "that" belongs to what it hangs on. */
const opensClause = (folded: string): boolean =>
  isLink(folded, CONDITION | CONCESSION | TEMPORAL | BOUND | SEQUENCE) ||
  (isLink(folded, RELATIVE | RELATIVE_ADVERB) && folded !== 'that') ||
  OPENING.has(folded);
const OPENING = wordSet('but because than');
/** Whether a word opens what is set into a clause that goes on behind it. */
const opensInsertion = (folded: string): boolean =>
  (isLink(folded, RELATIVE | RELATIVE_ADVERB) && folded !== 'that') || SET_IN.has(folded);
const SET_IN = wordSet('among including as');

const CLAUSE_END = new RegExp(`^[,;:.–—()!?${DOUBLE_MARKS}]$`, 'u');

/** Tokens behind "and" within which the verb of a new subject stands. */
const SUBJECT_WITHIN = 6;
/** Whether a word stands for nobody, as a subject that a tagger takes for something else does. */
const isNobodyWord = (token: Token | undefined): boolean => isOf(token?.folded, NOBODY);

/** Whether the "and" at an index joins a clause with a subject of its own to one that has its verb: "it sank and the crew swam". */
function joinsClause(tokens: readonly Token[], from: number, at: number): boolean {
  if (!tokens.slice(from, at).some((token) => isPart(token, VERBS))) return false;
  const [first] = tokens.slice(at + 1);
  const opens = isPart(first, PARTS.DET | PARTS.PRON | PARTS.PROPN) || isNobodyWord(first);
  if (!opens) return false;
  const behind = tokens.slice(at + 1, at + 1 + SUBJECT_WITHIN);
  const verb = behind.findIndex((token) => isPart(token, VERBS));
  return (
    verb > 0 &&
    behind.slice(0, verb).every((token) => isPart(token, SUBJECT_PARTS) || isNobodyWord(token))
  );
}
const SUBJECT_PARTS = NOMINALS | PARTS.DET | PARTS.PRON | PARTS.ADV | PARTS.PART;

/** The pieces of a sentence between marks and conjunctions. */
function piecesOf(tokens: readonly Token[]): readonly Clause[] {
  const pieces: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) pieces.push({ from, to });
    from = to;
  };
  for (const [at, { text, folded, pos }] of tokens.entries()) {
    // "not known whether", "no one who": the opener belongs to what it hangs on
    if (CLAUSE_END.test(text)) {
      close(at);
      from = at + 1;
    } else if (opensClause(folded) && at > from) close(at);
    else if (folded === 'and' && (tokens[at + 1]?.pos === 'AUX' || tokens[at + 1]?.pos === 'VERB'))
      close(at);
    else if (folded === 'and' && joinsClause(tokens, from, at)) close(at);
    else if (pos === 'CCONJ' && folded !== 'and' && folded !== 'or' && folded !== 'nor') close(at);
  }
  close(tokens.length);
  return pieces;
}

/**
 * The clauses of a sentence, each as the pieces that belong together: "The champion, who is 29, did not
 * come" is one of "The champion" and "did not come", and one of "who is 29".
 */
export function clausesOf(tokens: readonly Token[]): readonly (readonly Clause[])[] {
  const clauses: Clause[][] = [];
  const pieces = piecesOf(tokens);
  for (const [index, piece] of pieces.entries()) {
    const [before, main] = [pieces[index - 1], clauses.at(-2)];
    const isSetIn = before !== undefined && opensInsertion(tokens[before.from]?.folded ?? '');
    const goesOn = isPart(tokens[piece.from], PREDICATES);
    if (isSetIn && goesOn && main) main.push(piece);
    else clauses.push([piece]);
  }
  return clauses;
}

/** Whether one of some clauses holds two tokens. */
export const areInOneClause = (
  clauses: readonly (readonly Clause[])[],
  at: number,
  other: number,
): boolean => clauses.some((clause) => holds(clause, at) && holds(clause, other));

/** Whether a clause holds a token. */
export const holds = (clause: readonly Clause[], at: number): boolean =>
  clause.some(({ from, to }) => at >= from && at < to);
