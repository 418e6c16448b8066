import type { Judged } from '../decision/judging/decide';
import type { Question } from '../question/question';
import type { Ranked } from '../reading/rank';
import type { AbstentionReason, Excerpt, Intent, Source, Stance } from './outcome';

/** What one way of answering came to, before it is made an outcome. */
export interface Finding {
  readonly intent: Intent;
  /** Best first; empty where it abstains. */
  readonly excerpts: readonly Excerpt[];
  /** As in an outcome. */
  readonly confidence: number;
  /** As in an outcome. */
  readonly stance: Stance | null;
  /** As in an outcome. */
  readonly earlier: readonly Excerpt[];
  /** As in an outcome. */
  readonly newest: string | null;
  /** As in an outcome. */
  readonly source: Source | null;
  readonly reason: AbstentionReason | null;
  readonly missing: readonly string[];
  /** The question as read, for later turns; null where nothing was searched. */
  readonly question: Question | null;
  /** The candidates, best first; for `--explain` and for what is near. */
  readonly ranked: readonly Ranked[];
  /** The likeliest candidates, likeliest first. */
  readonly judged: readonly Judged[];
}

/** A finding that says nothing, for a reason. */
export function silence(
  intent: Intent,
  reason: AbstentionReason,
  missing: readonly string[] = [],
): Finding {
  return {
    intent,
    excerpts: [],
    confidence: 0,
    stance: null,
    source: null,
    earlier: [],
    newest: null,
    reason,
    missing,
    question: null,
    ranked: [],
    judged: [],
  };
}

/** A finding that answers, with the probability, 0 to 1, that its first excerpt is right. */
export function found(intent: Intent, excerpts: readonly Excerpt[], confidence: number): Finding {
  return {
    intent,
    excerpts,
    confidence,
    stance: null,
    source: null,
    earlier: [],
    newest: null,
    reason: null,
    missing: [],
    question: null,
    ranked: [],
    judged: [],
  };
}
