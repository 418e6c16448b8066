import type { Conversation } from '../core/answer/engine';
import type { Scope } from '../replies/discord/actions';
import type { ServedTurn } from '../serving/coverage';
import type { Talk } from './conversations';

/** A question of one person in one place, before others or alone. */
export interface Asking extends Talk {
  /** The event that brought it, as the log names it. */
  readonly id: string;
  readonly question: string;
  /** The names in it that stand for mentions. */
  readonly names?: readonly string[];
  /** What the question is limited to; null: nothing. */
  readonly scope?: Scope | null;
  /** The turns before; unless given, what the asker said last in this channel, to as many eyes. */
  readonly before?: Conversation;
}

/** A question that was answered, with the turns it leaned on. */
export interface Asked {
  readonly turn: ServedTurn;
  readonly before: Conversation;
}

/** A question that was answered, for whoever looks on. */
export interface AskedOf extends Asked {
  readonly asking: Asking;
  /** Milliseconds that the answer took. */
  readonly tookMs: number;
}
