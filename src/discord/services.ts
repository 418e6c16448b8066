import type { GuildSettings } from '../database/guild-settings';
import type { Coverage } from '../serving/coverage';
import type { CoverageHost } from '../serving/coverage-host';
import type { Administration } from './administration';
import type { AskedOf } from './asked';
import type { Conversations } from './conversations';
import type { Cooldown } from './cooldown';
import type { Editors } from './editors';
import type { FollowBook } from './follows';
import type { AnsweredQuestions, Feedback, Gaps, Keeping } from './keeping';
import type { Log } from './log';
import type { Metrics } from './metrics';

/** What the bot's parts share. */
export interface Services {
  /** The version of the coverage that an event is answered from; outside of events, the one in force. */
  coverage(): Coverage;
  readonly serving: CoverageHost;
  /** What the admin commands work with. */
  readonly administration: Administration;
  /** How the bot behaves where an event comes from; outside of events, as usual. */
  readonly here: GuildSettings;
  /** The log channels of servers. */
  readonly editors: Editors;
  /** What is followed. */
  readonly follows: FollowBook;
  readonly conversations: Conversations;
  readonly cooldown: Cooldown;
  /** Told of each rating. */
  readonly feedback: Feedback;
  /** Told of each question that is not covered. */
  readonly gaps: Gaps;
  /** Told of each question that is answered. */
  readonly answeredQuestions: AnsweredQuestions;
  /** What of that is kept, for /privacy. */
  readonly keeping: Keeping;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Whether the log may hold the text of questions. */
  readonly logsQuestions: boolean;
  /** Whether articles of the time that a question names are asked first. */
  readonly prefersTime: boolean;
  /** Days; where the newest article on what is answered is older, that is told; 0: never. */
  readonly staleAfterDays: number;
  /** Told of each question that was asked of the coverage, with the turn it came to; nobody unless given. */
  readonly onAsked?: ((told: AskedOf) => void) | undefined;
  /** Milliseconds, never going back. */
  now(): number;
}
