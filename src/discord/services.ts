import type { Engine } from '../core/answer/engine';
import type { Conversations } from './conversations';
import type { Cooldown } from './cooldown';
import type { Log } from './log';
import type { Metrics } from './metrics';

/** What the bot's parts share. */
export interface Services {
  /** The coverage in force; a question in flight keeps the one it began with. */
  coverage(): Engine;
  readonly conversations: Conversations;
  readonly cooldown: Cooldown;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Whether the log may hold the text of questions. */
  readonly logsQuestions: boolean;
  /** Milliseconds, never going back. */
  now(): number;
}
