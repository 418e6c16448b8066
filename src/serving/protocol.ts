import type { Article } from '../core/article/article';
import type { Position } from '../core/decision/positions';
import type { KnowledgeProblem } from '../knowledge/problem';
import type { ArticleDigests } from '../knowledge/version';
import type { Decided } from './showing';
import type { CoverageCounts } from './coverage';
import type { QuestionName, QuestionParameters, QuestionResult } from './questions';

/** Asks a thread, wherever it is. */
export type Call = <Name extends QuestionName>(
  name: Name,
  ...parameters: QuestionParameters<Name>
) => Promise<QuestionResult<Name>>;

/** What a folder held. */
export interface Reading {
  readonly version: string;
  readonly digests: ArticleDigests;
  /** When the articles are shown that are not simply shown. */
  readonly decided: readonly Decided[];
  readonly problems: readonly KnowledgeProblem[];
}

/** What a thread is started with. */
export interface ThreadSettings {
  /** How sure the engine has to be before it answers. */
  readonly position: Position;
  /** The folder of the archive that is answered from; null where knowledge files are read. */
  readonly archive: string | null;
  /** The folder of the analysis cache; null for none. */
  readonly cache: string | null;
}

/** What the main thread says. */
export type ToThread =
  /** Forget all articles and engines. */
  | { readonly kind: 'clear' }
  /** Read a folder, whose articles are those of the next engine. */
  | { readonly kind: 'read'; readonly folder: string }
  /** Some of the articles, where no folder is read. */
  | { readonly kind: 'give'; readonly articles: readonly Article[] }
  /** Wants copies of some articles that were read. */
  | { readonly kind: 'fetch'; readonly ids: readonly string[] }
  /**
   * Make an engine beside those there are, of the articles that were read or given, or of those of the engine
   * `from`, without those that are held back; try at most so many questions before it is put to use.
   */
  | {
      readonly kind: 'build';
      readonly engine: number;
      readonly tries: number;
      readonly held: ReadonlySet<string>;
      readonly from: number | null;
    }
  /** Forget an engine, and what is known of articles that no other has. */
  | { readonly kind: 'drop'; readonly engine: number }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly engine: number;
      readonly name: QuestionName;
      readonly parameters: readonly unknown[];
    };

/** What a thread of engines says. */
export type FromThread =
  | { readonly kind: 'read'; readonly reading: Reading }
  /** Something is wrong that keeps nobody waiting. */
  | { readonly kind: 'warning'; readonly message: string }
  | { readonly kind: 'articles'; readonly articles: readonly Article[] }
  | { readonly kind: 'built'; readonly counts: CoverageCounts }
  /** Reading or building came to nothing; engines that there are answer on. */
  | {
      readonly kind: 'failed';
      readonly of: 'read' | 'built' | 'articles';
      readonly message: string;
    }
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | {
      readonly kind: 'fault';
      readonly id: number;
      readonly message: string;
      /** Whether it is the coverage that could not be read. */
      readonly isUnreachable?: boolean;
    };
