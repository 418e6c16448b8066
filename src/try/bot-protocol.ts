import type { Config } from '../config';
import type { AskedOf } from '../discord/asked';
import type { BotRequests } from './bot-requests';

/** Something that the page wants of the bot's process. */
export type BotRequest = keyof BotRequests;

/** What the bot's process is told. All of it is copied on its way. */
export type ToBot =
  /** The first thing told: the bot logs in. */
  | { readonly kind: 'start'; readonly config: Config }
  | {
      readonly kind: 'request';
      /** Given back with what came of it. */
      readonly id: number;
      readonly name: BotRequest;
      readonly parameters: readonly unknown[];
    }
  | { readonly kind: 'stop'; readonly reason: string };

/** What the bot's process tells. */
export type FromBot =
  | { readonly kind: 'ready' }
  /** The last thing told. */
  | { readonly kind: 'ended'; readonly problem: string }
  /** A question was asked of the coverage; told before its answer is sent. */
  | { readonly kind: 'asked'; readonly asked: AskedOf }
  /** Another version of the coverage is in force. */
  | { readonly kind: 'coverage' }
  /** A line of its log, as JSON. */
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly problem: string };
