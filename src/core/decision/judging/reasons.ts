import type { Corpus } from '../../corpus/corpus';
import type { Question, QuestionTerm } from '../../question/question';
import type { Judged } from './decide';
import { metNear } from '../candidate/doubts';
import { textOf } from '../candidate/sign';
import { isMet, isTelling } from '../thresholds';

/** Why we would rather say nothing. Each reason has its own wording in the replies. */
export type AbstentionReason =
  | 'no-match'
  | 'weak-match'
  | 'detail-missing'
  | 'false-premise'
  | 'outlet-silent'
  | 'off-topic'
  | 'retracted'
  | 'too-long'
  | 'empty';

/** A reason with the words of the question that the coverage does not bear out. */
export interface Silence {
  readonly reason: AbstentionReason;
  readonly missing: readonly string[];
}

/** What is known once it was decided to be silent. */
interface Known {
  /** The telling terms of the question. */
  readonly strong: readonly QuestionTerm[];
  /** Those that the whole coverage lacks, in any wording. */
  readonly unknown: readonly QuestionTerm[];
  /** Those met neither in the nearest sentence nor around it. */
  readonly unmet: readonly QuestionTerm[];
  readonly best: Judged | null;
  readonly saidElsewhere: boolean;
}

/** A row of the table: where it holds, its reason and the words it names; the first that holds is told. */
interface Row {
  readonly holds: (known: Known) => boolean;
  readonly reason: (known: Known) => AbstentionReason;
  readonly missing: (known: Known) => readonly string[];
}

const named = ({ unmet }: Known): readonly QuestionTerm[] =>
  unmet.filter(({ isName, isNumber }) => isName || isNumber);
const untold = ({ unmet }: Known): readonly QuestionTerm[] =>
  unmet.filter(({ pos }) => pos === 'VERB');
const signMissing = ({ best }: Known): readonly string[] => best?.signs[0]?.missing ?? [];

/** Reasons explain a silence; they never cause one. */
const TABLE: readonly Row[] = [
  {
    holds: ({ saidElsewhere }) => saidElsewhere,
    reason: () => 'outlet-silent',
    missing: signMissing,
  },
  {
    holds: ({ best, strong, unknown }) => best === null || strong.length === unknown.length,
    reason: ({ strong }) => (strong.length === 1 ? 'no-match' : 'off-topic'),
    missing: ({ unknown }) => textOf(unknown),
  },
  {
    holds: (known) => named(known).length > 0,
    reason: () => 'false-premise',
    missing: (known) => textOf(named(known)),
  },
  {
    holds: ({ best }) => (best?.signs.length ?? 0) > 0,
    reason: ({ best }) =>
      best?.signs[0]?.name === 'deed-untold' ? 'false-premise' : 'detail-missing',
    missing: signMissing,
  },
  {
    holds: (known) => untold(known).length > 0,
    reason: () => 'false-premise',
    missing: (known) => textOf(untold(known)),
  },
  {
    // some of it is there, some nowhere, or nowhere near
    holds: ({ unmet, unknown, strong }) =>
      unknown.length > 0 || (unmet.length > 0 && unmet.length < strong.length),
    reason: () => 'detail-missing',
    missing: ({ unmet }) => textOf(unmet),
  },
  { holds: () => true, reason: () => 'weak-match', missing: ({ unmet }) => textOf(unmet) },
];

/** Whether the coverage has a term somewhere, in a wording that means the same. */
function isKnown(term: QuestionTerm, { vocabulary }: Corpus): boolean {
  return term.variants.some(
    (variant) => isMet(variant) && variant.stems.every((stem) => vocabulary.hasStem(stem)),
  );
}

/** The terms that are met neither in a sentence nor near it. */
function unmetNear({ one, lineup: { question } }: Judged): readonly QuestionTerm[] {
  const near = metNear(one.evidence);
  return question.terms.filter(
    (term, index) =>
      isTelling(term) &&
      !term.inherited &&
      (one.evidence.matches[index]?.weight ?? 0) === 0 &&
      ((near >> index) & 1) === 0,
  );
}

/**
 * Why a question is met with silence, and the words that are missing; asked once that is decided.
 * `best` is the likeliest reading, null where there is none; `saidElsewhere` holds where another
 * outlet than the one asked answers.
 */
export function whySilent(
  question: Question,
  corpus: Corpus,
  best: Judged | null,
  saidElsewhere: boolean,
): Silence {
  const strong = question.terms.filter(isTelling);
  const unknown = strong.filter((term) => !isKnown(term, corpus));
  const known = { strong, unknown, unmet: best ? unmetNear(best) : strong, best, saidElsewhere };
  const row = TABLE.find(({ holds }) => holds(known));
  // words that the whole coverage lacks say most about what is missing
  const missing = [...textOf(unknown), ...(row?.missing(known) ?? [])];
  return { reason: row?.reason(known) ?? 'weak-match', missing: [...new Set(missing)] };
}
