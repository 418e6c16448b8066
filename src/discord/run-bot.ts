import { Events, type Client } from 'discord.js';
import type { Config } from '../config';
import { createClient } from './client';
import type { Command } from './command';
import { createDispatch } from './dispatch';
import { closedForGood, failedLogin, FatalError } from './fatal';
import { startHealth, type HealthServer } from './health';
import { createInFlight } from './in-flight';
import { createMentions } from './mentions';
import { coverageWords, presenceOf } from './presence';
import { problemFields, problemKindOf } from './problem';
import { registerCommands } from './register';
import type { Services } from './services';
import { watchGateway } from './watch-gateway';

/** What a bot is made of. */
export interface BotParts {
  readonly config: Config;
  readonly token: string;
  readonly commands: readonly Command[];
  readonly services: Services;
  /** Called with what ends the bot: the first call is heard. */
  onStop(stop: (reason: string) => void): void;
}

/** Milliseconds for what is in flight at the end; with the rest of the ending it stays under 10 s. */
const LAST_WORK_MS = 9000;
/** Milliseconds before each further try to log in where Discord cannot be reached. */
const LOGIN_PAUSES_MS = [500, 1000, 2000, 4000, 8000] as const;
const FORGET_EVERY_MS = 60_000;

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Runs the bot until it is told to stop: logs in, registers the commands, answers, and at the end
 * takes no more work, finishes what is in flight and says goodbye. Rejects with a FatalError when it
 * cannot go on.
 */
export async function runBot(parts: BotParts): Promise<void> {
  const { config, token, commands, services } = parts;
  const { log } = services;
  const inFlight = createInFlight();
  let isEnding = false;
  let client: Client | null = null;
  let health: HealthServer | null = null;
  let stop: (reason: string) => void = () => undefined;
  let fail: (error: FatalError) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    stop = resolve;
    fail = reject;
  });
  // it may be rejected while nobody waits yet
  ended.catch(() => undefined);
  parts.onStop((reason) => {
    isEnding = true;
    stop(reason);
  });
  const forgetting = setInterval(services.conversations.forgetOld, FORGET_EVERY_MS);

  const open = (): Client => {
    const opened = createClient(
      config.discordApiBase,
      presenceOf(services.coverage().corpus.articles),
    );
    watchGateway(opened, services);
    const options = {
      commands,
      services,
      isEnding: () => isEnding,
      onFatal: (error: unknown) => {
        fail(failedLogin(error));
      },
    };
    const dispatch = createDispatch(options);
    const answer = createMentions(options);
    opened.on(Events.InteractionCreate, (interaction) => {
      inFlight.add(dispatch(interaction));
    });
    opened.on(Events.MessageCreate, (message) => {
      inFlight.add(answer(message));
    });
    opened.on(Events.ShardDisconnect, ({ code }) => {
      if (!isEnding) fail(closedForGood(code));
    });
    opened.on(Events.Invalidated, () => {
      fail(new FatalError('Discord ended the session for good: start the bot again.'));
    });
    opened.once(Events.ClientReady, (ready) => {
      const { articles } = services.coverage().corpus;
      ready.user.setPresence(presenceOf(articles));
      log.info({ user: ready.user.tag, coverage: coverageWords(articles) }, 'ready');
      if (config.deploysCommands) registerCommands(ready, parts).catch(fail);
    });
    return opened;
  };

  const login = async (): Promise<void> => {
    for (const pauseMs of [...LOGIN_PAUSES_MS, null]) {
      client = open();
      try {
        await client.login(token);
        return;
      } catch (error) {
        await client.destroy();
        if (problemKindOf(error) !== 'unreachable' || pauseMs === null) throw failedLogin(error);
        log.warn({ ...problemFields(error), pauseMs }, 'Discord cannot be reached; trying again');
        await Promise.race([pause(pauseMs), ended]);
        if (isEnding) return;
      }
    }
  };

  try {
    if (config.healthPort !== null) {
      health = await startHealth(
        { host: config.healthHost, port: config.healthPort },
        { notReady: () => notReady(client, services, isEnding), metrics: services.metrics },
      ).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new FatalError(`HEALTH_PORT cannot be opened: ${why}. Choose another port.`);
      });
    }
    await Promise.race([login(), ended]);
    const reason = await ended;
    log.info({ reason }, 'stopping');
    const isDone = await inFlight.settled(LAST_WORK_MS);
    log.info({ isDone }, 'stopped');
  } finally {
    isEnding = true;
    clearInterval(forgetting);
    await (client as Client | null)?.destroy();
    await health?.close();
  }
}

/** What is missing before the bot can answer. */
function notReady(client: Client | null, { coverage }: Services, isEnding: boolean): string[] {
  const isConnected =
    client?.isReady() === true && client.ws.shards.every(({ status }) => status === 0);
  return [
    ...(isConnected ? [] : ['the gateway is not ready']),
    ...(coverage().corpus.articles.length > 0 ? [] : ['the coverage is empty']),
    ...(isEnding ? ['the bot is ending'] : []),
  ];
}
