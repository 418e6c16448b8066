import type { AskOptions } from '../core/answer/engine';
import type { Article } from '../core/article/article';
import type { KnowledgeProblem } from '../knowledge/problem';
import type { PutTurn } from './put-question';
import type { Asked } from './questions';

/** How much a version of the coverage holds. */
export interface CoverageCounts {
  readonly articles: number;
  readonly outlets: number;
  readonly passages: number;
  /** Roles, quotations, figures and dates together. */
  readonly facts: number;
}

/** A turn, with the version of the coverage whose words it quotes. */
export interface ServedTurn extends PutTurn {
  readonly version: string;
}

/**
 * One version of the coverage; immutable. Its engine lives in a thread of its own, so that whatever
 * reads, tags or ranks text comes as a promise: see `QUESTIONS`. Calls reject only when the version has been closed.
 */
export interface Coverage extends Omit<Asked, 'ask'> {
  /** Changes with the articles: twelve hex digits, the same in every process. */
  readonly version: string;
  /** By id, those that may be shown and quoted now. */
  readonly articles: readonly Article[];
  /** By id, those that were taken back and are told of in no other way. */
  readonly retracted: readonly Article[];
  /** By id, those that are withheld, embargoed or expired: for the eyes of editors and admins alone. */
  readonly held: readonly Article[];
  /** What is wrong in the folder that it was read from. */
  readonly problems: readonly KnowledgeProblem[];
  readonly counts: CoverageCounts;
  /** Milliseconds since 1970. */
  readonly loadedAtMs: number;
  /** Milliseconds from the start of reading until it could answer. */
  readonly loadMs: number;
  /** The article with this id; null where it holds none that may be shown now. */
  articleOf(id: string): Article | null;
  ask(question: string, options?: AskOptions): Promise<ServedTurn>;
}

/** All of its articles: those that are shown, those that were taken back, and those held back, which editors alone may see. */
export function everyArticle({
  articles,
  retracted,
  held,
}: Pick<Coverage, 'articles' | 'retracted' | 'held'>): readonly Article[] {
  return [...articles, ...retracted, ...held];
}

/** What differs between two versions, and what became of the newer one. */
export interface ReloadReport {
  /** Of what was read. */
  readonly version: string;
  /** Ids, in order: of articles that are shown, or were. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** What is wrong in the folder. */
  readonly problems: readonly KnowledgeProblem[];
  /** Whether the coverage in force is the one that was read; false also where nothing changed. */
  readonly swapped: boolean;
  /** Why the old coverage stays; null where it does not, and where nothing changed. */
  readonly kept: KeptReason | null;
  readonly tookMs: number;
}

/**
 * Why the coverage of before stays in force: it was to stay where anything is wrong (`strict`), the
 * folder gave no article, or the new one could not be built.
 */
export type KeptReason = 'strict' | 'empty' | 'failed';

/** How a coverage is reloaded. */
export interface ReloadOptions {
  /** Nothing changes where any file has an error. Default false. */
  readonly strict?: boolean;
  /** A folder without articles is meant so, as after the last one was removed. Default false. */
  readonly mayBeEmpty?: boolean;
}

/** A version that was built but is not in force. */
export interface Preview {
  /** Answers like any other until `close`; the coverage in force itself where nothing changed. */
  readonly coverage: Coverage;
  readonly report: ReloadReport;
  close(): Promise<void>;
}
