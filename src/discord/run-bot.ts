import { Events, type Client } from 'discord.js';
import type { Config } from '../config';
import { isOurs } from '../shards';
import { attempt } from '../database/database-fault';
import type { Coverage } from '../serving/coverage';
import { createClient } from './client';
import type { Command } from './command';
import { createDispatch } from './dispatch';
import { closedForGood, failedLogin, FatalError } from './fatal';
import { createFollowNews } from './follow-news';
import { startHealth, type HealthServer } from './health';
import { watchLoopLag } from './loop-lag';
import { createInFlight } from './in-flight';
import { noteLost } from './lost-channels';
import { createMentions } from './mentions';
import { coverageWords, presenceOf } from './presence';
import { problemFields, problemKindOf } from './problem';
import { registerCommands } from './register';
import type { Services } from './services';
import { watchGateway, type GatewayWatch } from './watch-gateway';
import { within } from '../serving/within';

/** What a bot is made of. */
export interface BotParts {
  readonly config: Config;
  readonly token: string;
  readonly commands: readonly Command[];
  readonly services: Services;
  /** Aborted, with a reason in words, when the bot is to end. */
  readonly signal: AbortSignal;
  /** Told of each client that is tried, the one that stays last. */
  onClient(client: Client): void;
  /** Told once it is logged in and has tried to register its commands, where it registers them. */
  onReady(): void;
}

/** Milliseconds for what is in flight at the end; with the rest of the ending it stays under 10 s. */
const LAST_WORK_MS = 9000;
/** Milliseconds before each further try to log in where Discord cannot be reached. */
const LOGIN_PAUSES_MS = [500, 1000, 2000, 4000, 8000] as const;
/** Milliseconds that the login waits for the coverage. */
const READING_MS = 15_000;
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
  const { config, token, commands, services, signal } = parts;
  const { log } = services;
  const inFlight = createInFlight();
  let isOver = false;
  const isEnding = (): boolean => isOver || signal.aborted;
  let client: Client | null = null;
  let health: HealthServer | null = null;
  let gateway: GatewayWatch | null = null;
  let fail: (error: FatalError) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    const stop = (): void => {
      resolve(String(signal.reason));
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    fail = reject;
  });
  // it may be rejected while nobody waits yet
  ended.catch(() => undefined);
  services.serving.ready.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    fail(new FatalError(`The coverage cannot be served: ${why}`, { cause: error }));
  });
  const stopHearing = services.serving.onSwap((coverage) => {
    if (client !== null) showCoverage(client, coverage);
  });
  const { database } = services.administration.place;
  const news = createFollowNews({
    services,
    client: () => client,
    tells: (guildId) => isOurs(config.shards, guildId),
    announced: () => {
      const board =
        'fault' in database ? null : attempt(() => database.database.versions.current());
      return board !== null && 'value' in board ? (board.value?.version ?? null) : null;
    },
  });
  const lag = watchLoopLag();
  const forgetting = setInterval(services.conversations.forgetOld, FORGET_EVERY_MS);

  const open = (): Client => {
    const opened = createClient(config, presenceOf(services.coverage()));
    parts.onClient(opened);
    gateway = watchGateway(opened, services);
    news.attach(opened);
    const options = {
      commands,
      services,
      gate: {
        guildIds: config.adminGuildIds,
        roleIds: config.adminRoleIds,
        editorRoleIds: config.editorRoleIds,
      },
      isEnding,
      readsThreads: config.readsThreads,
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
    opened.on(Events.ChannelDelete, ({ id }) => {
      noteLost(opened, id);
    });
    opened.on(Events.ShardDisconnect, ({ code }) => {
      if (!isEnding()) fail(closedForGood(code));
    });
    opened.on(Events.Invalidated, () => {
      fail(new FatalError('Discord ended the session for good: start the bot again.'));
    });
    // a new session begins with the status line of the first
    opened.on(Events.ShardReady, () => {
      showCoverage(opened, services.coverage());
    });
    opened.once(Events.ClientReady, (ready) => {
      const { articles } = services.coverage();
      showCoverage(opened, services.coverage());
      log.info({ user: ready.user.tag, coverage: coverageWords(articles) }, 'ready');
      // one of several processes does so for all
      const registers = config.deploysCommands && isOurs(config.shards, null);
      const registering = registers ? registerCommands(ready, parts) : null;
      Promise.resolve(registering).then(parts.onReady, fail);
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
        if (isEnding()) return;
      }
    }
  };

  try {
    if (config.healthPort !== null) {
      health = await startHealth(
        { host: config.healthHost, port: config.healthPort },
        {
          notReady: () => notReady(client, services, isEnding()),
          sinceGatewayEvent: () => {
            const ms = gateway?.sinceEventMs() ?? null;
            return ms === null ? null : ms / 1000;
          },
          lag: lag.read,
          metrics: services.metrics,
        },
      ).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new FatalError(`HEALTH_PORT cannot be opened: ${why}. Choose another port.`);
      });
    }
    // who logs in has something to answer from, unless there is very much to read
    await within(Promise.race([services.serving.ready, ended]), READING_MS);
    if (!isEnding()) await Promise.race([login(), ended]);
    const reason = await ended;
    log.info({ reason }, 'stopping');
    inFlight.add(news.stop());
    const isDone = await inFlight.settled(LAST_WORK_MS);
    log.info({ isDone }, 'stopped');
  } finally {
    isOver = true;
    clearInterval(forgetting);
    lag.stop();
    stopHearing();
    void news.stop();
    await (client as Client | null)?.destroy();
    await health?.close();
  }
}

/** Puts the coverage on the bot's status line, once it is there to have one. */
function showCoverage(client: Client, coverage: Coverage): void {
  if (client.isReady()) client.user.setPresence(presenceOf(coverage));
}

function coverageMissing({ articles, version }: Coverage): readonly string[] {
  if (version === '') return ['the coverage is still being read'];
  return articles.length > 0 ? [] : ['the coverage is empty'];
}

/** What is missing before the bot can answer. */
function notReady(client: Client | null, { coverage }: Services, isEnding: boolean): string[] {
  const isConnected =
    client?.isReady() === true && client.ws.shards.every(({ status }) => status === 0);
  return [
    ...(isConnected ? [] : ['the gateway is not ready']),
    ...coverageMissing(coverage()),
    ...(isEnding ? ['the bot is ending'] : []),
  ];
}
