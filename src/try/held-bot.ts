import { commands } from '../../commands';
import type { Config } from '../config';
import { startBot, type BotOptions, type RunningBot } from '../discord/start-bot';
import type { BotState } from './protocol';

/** A bot that is started again where it ended, and tells how it is. */
export interface HeldBot {
  state(): BotState;
  /** Starts it again, unless it is running. */
  restart(): void;
  /** Ends it for good. Never rejects. */
  stop(): Promise<void>;
}

/** How a bot is held. */
export interface HeldBotOptions extends Pick<
  BotOptions,
  'log' | 'execArgv' | 'onServices' | 'onAsked'
> {
  onState(state: BotState): void;
}

/** Starts the real bot, as `npm start` would; it does not know where. */
export function holdBot(config: Config, { onState, ...options }: HeldBotOptions): HeldBot {
  let bot: RunningBot | null = null;
  let state: BotState = { is: 'starting' };
  let isEnding = false;
  const become = (next: BotState): void => {
    state = next;
    if (!isEnding) onState(next);
  };
  const start = (): void => {
    become({ is: 'starting' });
    const started = startBot(config, { ...options, commands });
    bot = started;
    started.ready.then(
      () => {
        become({ is: 'ready' });
      },
      () => undefined,
    );
    started.ended.then(
      () => {
        become({ is: 'ended', problem: 'the bot was stopped' });
      },
      (error: unknown) => {
        become({ is: 'ended', problem: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  start();
  return {
    state: () => state,
    restart: () => {
      if (state.is === 'ended') start();
    },
    stop: async () => {
      isEnding = true;
      await bot?.stop('the try-out ends').catch(() => undefined);
    },
  };
}
