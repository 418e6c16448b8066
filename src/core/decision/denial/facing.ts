import type { Token } from '../../language/token';
import { CONCESSION, CONDITION, TEMPORAL, BOUND, isLink } from '../../language/words/link-classes';
import { speechVerbOf } from '../../language/words/speech-verbs';
import { isOf, NOT } from '../../language/words/word-classes';
import { wordSet } from '../../language/words/word-set';
import type { Case } from '../candidate/case';
import { clausesOf, holds, type Clause } from './clauses';
import { denyingAt, type DenyingKind } from './denying-words';
import { isFrame, meetingsOf } from './meetings';
import { asksForSaying, questionDenies } from './stance-asked';
import { THRESHOLDS } from '../thresholds';

/** A word of a sentence that denies. */
export interface Denial {
  /** Its token. */
  readonly at: number;
  readonly kind: DenyingKind;
  /** Whether a word of the question is met in the same clause, or the clause leaves its verb to another; and it tells what is so. */
  readonly isNear: boolean;
}

/** A sentence set against a yes-no question: what of it stands where, and what denies it. */
export interface Facing {
  readonly given: Case;
  readonly tokens: readonly Token[];
  readonly met: ReadonlyMap<number, number>;
  /** The term that is the question's verb; -1 where a tagger found none. */
  readonly verb: number;
  /** Tokens that tell the verb, by the ranking or by the reader. */
  readonly verbPlaces: readonly number[];
  /** All clauses, each as its pieces. */
  readonly clauses: readonly (readonly Clause[])[];
  /** The one that meets most of the question's words. */
  readonly mainClause: readonly Clause[];
  /** Words that deny and that the question does not ask for. */
  readonly denials: readonly Denial[];
  /** Whether a word that denies is one the question asks for: "refused" of "did she refuse?" */
  readonly isDenialAsked: boolean;
  /** Whether one denial undoes another: "did not deny". */
  readonly isUndone: boolean;
  /** Whether the question denies and the sentence does not: what tells it the other way round. */
  readonly isTurned: boolean;
}

/** Beside conditions, concessions and times, openers of a clause that does not tell what is so. */
const ASIDE = wordSet('because than whether');
const isAside = (tokens: readonly Token[], [piece]: readonly Clause[]): boolean => {
  const [from, to] = [piece?.from ?? 0, piece?.to ?? 0];
  const folded = tokens[from]?.folded ?? '';
  // "though not to the author", "though the mussels have not": what the clause before tells is so of others
  const denying = [from + 1, to - 1].some((at) => isOf(tokens[at]?.folded, NOT));
  if (isLink(folded, CONCESSION) && denying) return false;
  return isLink(folded, CONDITION | CONCESSION | TEMPORAL | BOUND) || ASIDE.has(folded);
};

/** Whether a clause leaves its verb to the one before: "but they did not", "no longer have to". */
const isElliptic = (tokens: readonly Token[], clause: readonly Clause[]): boolean =>
  clause.every(({ from, to }) =>
    tokens
      .slice(from, to)
      .every(({ kind, isStop, folded }) => kind === 'mark' || isStop || folded === 'longer'),
  );

/** Tokens before a word that denies within which "not" undoes it: "did not deny", "does not rule out". */
const UNDONE_WITHIN = 3;

/** The words of a sentence that deny, without those of which one undoes the other, and whether there were such. */
function standingDenials(
  tokens: readonly Token[],
  isAsked: (at: number) => boolean,
): {
  readonly standing: readonly { readonly at: number; readonly kind: DenyingKind }[];
  readonly isUndone: boolean;
} {
  const all = tokens.flatMap((_, at) => {
    const kind = denyingAt(tokens, at, isAsked);
    return kind === null ? [] : [{ at, kind }];
  });
  const undone = new Set<number>();
  for (const { at, kind } of all) {
    if (kind === 'not' || kind === 'nobody' || kind === 'untrue') continue;
    const not = all.find(
      (one) => one.kind === 'not' && one.at < at && at - one.at <= UNDONE_WITHIN,
    );
    if (not) undone.add(at).add(not.at);
  }
  return { standing: all.filter(({ at }) => !undone.has(at)), isUndone: undone.size > 0 };
}

/** How a sentence denies that the question's own words are so, whether or not they deny: "he denied that it was not paid". */
const TURNING: ReadonlySet<DenyingKind> = new Set(['denying', 'rejecting', 'untrue', 'out']);

/** Sets a sentence against the question of its case. */
export function facingOf(given: Case): Facing {
  const { question, passage } = given.pair;
  const { tokens } = passage;
  const met = meetingsOf(given);
  const verb = question.terms.findIndex(
    (term) => term.pos === 'VERB' && !term.inherited && !isFrame(term),
  );
  const position = question.terms[verb]?.position ?? -1;
  const told = [...met].filter(([, term]) => verb >= 0 && term === verb).map(([at]) => at);
  const aligned = given.reading
    .alignment()
    .filter(({ questionToken, weight }) => {
      return questionToken === position && weight >= THRESHOLDS.alignedDeed;
    })
    .map(({ sentenceToken }) => sentenceToken);
  const clauses = clausesOf(tokens);
  const isNear = (at: number): boolean =>
    clauses.some(
      (clause) =>
        holds(clause, at) &&
        (clauses.length === 1 ||
          isElliptic(tokens, clause) ||
          [...met.keys()].some((place) => holds(clause, place))) &&
        !isAside(tokens, clause),
    );
  const termsIn = (clause: readonly Clause[]): number =>
    new Set([...met].filter(([at]) => holds(clause, at)).map(([, term]) => term)).size;
  const lemmas = new Set(question.tokens.map(({ lemma }) => lemma));
  if (lemmas.has('another')) lemmas.add('other');
  const isSaying = asksForSaying(question.terms[verb]?.lemma);
  const { standing, isUndone } = standingDenials(
    tokens,
    (at) =>
      met.has(at) ||
      lemmas.has(tokens[at]?.lemma ?? '') ||
      (isSaying && speechVerbOf(tokens[at]) !== undefined),
  );
  const all = standing.map(({ at, kind }) => ({ at, kind, isNear: isNear(at) }));
  const unasked = all.filter(({ at }) => !met.has(at));
  const isDenying = questionDenies(question);
  // "did he plead not guilty?": what the question denies itself is no denial of it
  const asked = isDenying
    ? unasked.find(({ isNear: near, kind }) => near && !TURNING.has(kind))
    : undefined;
  return {
    given,
    tokens,
    met,
    verb,
    verbPlaces: told.length > 0 ? told : aligned,
    clauses,
    mainClause: [...clauses].sort((a, b) => termsIn(b) - termsIn(a))[0] ?? [],
    denials: unasked.filter((one) => one !== asked),
    isDenialAsked: unasked.length < all.length,
    isUndone,
    isTurned: isDenying && asked === undefined,
  };
}
