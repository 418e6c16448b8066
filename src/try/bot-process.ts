import { commands } from '../../commands';
import type { Config } from '../config';
import { createLog } from '../discord/log';
import type { Services } from '../discord/services';
import { startBot, type RunningBot } from '../discord/start-bot';
import type { FromBot, ToBot } from './bot-protocol';
import { createBotRequests, type BotRequests } from './bot-requests';
import { createDraftDesk, type DraftDesk } from './draft-desk';

/**
 * The process of the bot that is tried: started by the one that serves the page, which tells it its
 * settings and outlives it. It ends when it is told to, when the bot does, and when nobody is there to tell.
 */
function serve(tell: (message: FromBot) => void): void {
  let bot: RunningBot | null = null;
  let drafts: DraftDesk | null = null;
  let requests: BotRequests | null = null;

  const end = async (problem: string, code: number): Promise<never> => {
    await drafts?.discard().catch(() => undefined);
    tell({ kind: 'ended', problem });
    // what was told is on its way when this settles
    await new Promise((resolve) => setImmediate(resolve));
    process.exit(code);
  };
  const die = (error: unknown): void => {
    void end(error instanceof Error ? error.message : String(error), 1);
  };
  process.on('uncaughtException', die);
  process.on('unhandledRejection', die);

  const start = (config: Config): void => {
    let services: Services | null = null;
    const given = (): Services => {
      if (services === null) throw new Error('The bot is not ready yet.');
      return services;
    };
    drafts = createDraftDesk({
      position: config.position,
      place: () => given().administration.place,
    });
    requests = createBotRequests({ drafts, services: given });
    bot = startBot(config, {
      commands,
      log: createLog({
        write: (line) => {
          tell({ kind: 'line', line });
        },
      }),
      onAsked: (asked) => {
        tell({ kind: 'asked', asked });
      },
      onServices: (shared) => {
        services = shared;
        shared.serving.onSwap(() => {
          tell({ kind: 'coverage' });
        });
      },
    });
    bot.ready.then(
      () => {
        tell({ kind: 'ready' });
      },
      // `ended` says so too
      () => undefined,
    );
    bot.ended.then(() => end('the bot was stopped', 0), die);
  };
  const answer = async (
    name: keyof BotRequests,
    parameters: readonly unknown[],
  ): Promise<unknown> => {
    if (requests === null) throw new Error('The bot is not ready yet.');
    const act = requests[name] as (...given: readonly unknown[]) => Promise<unknown>;
    return act(...parameters);
  };
  process.on('message', (message: ToBot) => {
    if (message.kind === 'start') start(message.config);
    else if (message.kind === 'stop') {
      if (bot === null) void end(message.reason, 0);
      else void bot.stop(message.reason).catch(() => undefined);
    } else {
      const { id, name, parameters } = message;
      answer(name, parameters).then(
        (value) => {
          tell({ kind: 'result', id, value });
        },
        (error: unknown) => {
          tell({
            kind: 'failure',
            id,
            problem: error instanceof Error ? error.message : String(error),
          });
        },
      );
    }
  });
  // Ctrl-C reaches all processes of a terminal: the one that serves the page says when to end
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit(0));
}

serve((message) => {
  if (process.connected) process.send?.(message);
});
