import { commands } from '../../commands';
import { readConfig } from '../../src/config';
import type { Command } from '../../src/discord/command';
import { runBot } from '../../src/discord/run-bot';
import type { Services } from '../../src/discord/services';
import type { Loopback } from '../../src/loopback';
import { makeArticle } from './articles';
import { makeServices } from './bot-services';
import { engineOf } from './coverage';

/** What the bots of this process are asked about. */
const ENGINE = engineOf([makeArticle({ body: 'The bridge opened on Monday.' })]);

/** A question that they answer, and the words that answer it. */
export const QUESTION = 'When did the bridge open?';
export const ANSWER = 'The bridge opened on **Monday**.';

/** A bot that runs in this process: quick to start, but it cannot end the process. */
export interface InnerBot {
  /** Settles when the bot has ended; rejects with what ended it for good. */
  readonly done: Promise<void>;
  /** The log lines so far. */
  readonly lines: readonly string[];
  /** Waits for a log line that holds the text. */
  logged(text: string): Promise<void>;
  /** Ends it as SIGTERM would. */
  stop(): void;
}

/** Runs a bot in this process against a loopback; `more` commands come after its own. */
export function startInnerBot(
  discord: Loopback,
  env: Readonly<Record<string, string>> = {},
  changed: Partial<Services> = {},
  more: readonly Command[] = [],
): InnerBot {
  const { services, lines } = makeServices(ENGINE, changed);
  const config = readConfig({ DISCORD_API_BASE: discord.api, ...env });
  const token = env['DISCORD_TOKEN'] ?? discord.token;
  const endings = new AbortController();
  const { signal } = endings;
  const all = [...commands, ...more];
  const done = runBot({
    ...{ config, token, commands: all, services, signal },
    onReady: () => undefined,
    onClient: () => undefined,
  });
  // a test may look at it later
  done.catch(() => undefined);
  return {
    done,
    lines,
    logged: async (text) => {
      while (!lines.join('').includes(text)) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    stop: () => endings.abort('test'),
  };
}
