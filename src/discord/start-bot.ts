import type { Client } from 'discord.js';
import { ConfigError, type Config } from '../config';
import { isOurs } from '../shards';
import type { Clock } from '../serving/clock';
import { serveCoverage } from '../serving/coverage-host';
import { faultyFiles } from '../serving/told-problems';
import { followVersions } from '../serving/version-board';
import { watchFolder } from '../serving/watch-folder';
import { watchArchive } from '../serving/watch-archive';
import { within } from '../serving/within';
import { createAdministration } from './administration';
import { loopbackHostOf } from './attachment';
import type { Command } from './command';
import { createConversations } from './conversations';
import { createCooldown } from './cooldown';
import { createEditors, telling } from './editors';
import { FatalError } from './fatal';
import { createFollowBook } from './follows';
import { USUAL_RULES } from './guild-rules';
import { createLog, type Log } from './log';
import { createMetrics } from './metrics';
import { problemFields } from './problem';
import { openRecords } from './records';
import { loadLine, reportLoad } from './report-load';
import { runBot } from './run-bot';
import type { Services } from './services';

/** What a bot needs besides its settings. */
export interface BotOptions {
  /** The commands it has; `commands/index.ts` lists those of the product. */
  readonly commands: readonly Command[];
  /** Where it tells what happens; standard output, one JSON object a line, unless given. */
  readonly log?: Log;
  /** Milliseconds, never going back; those of the process unless given. */
  now?(): number;
  /** What embargoes and expiries go by; that of the machine unless given. */
  readonly clock?: Clock;
  /** Options of node for its threads, such as a hook that loads TypeScript; those of the process unless given. */
  readonly execArgv?: readonly string[];
  /** Told what its parts share, before it logs in. */
  onServices?(services: Services): void;
  readonly onAsked?: Services['onAsked'];
}

/** A bot in this process. */
export interface RunningBot {
  /**
   * Settles once it is logged in and its commands are registered, where it registers them. Rejects as
   * `ended` does, and with a FatalError where it was stopped before.
   */
  readonly ready: Promise<void>;
  /** Settles once it was stopped and has let go of everything. Rejects with what it cannot go on after, mostly a FatalError. */
  readonly ended: Promise<void>;
  /** Takes no more work, finishes what is in flight and says goodbye; gives `ended`. `reason` is for the log. */
  stop(reason?: string): Promise<void>;
}

/** Milliseconds that the end waits for the threads that answer; they end by themselves after that. */
const CLOSING_MS = 1000;

/**
 * Starts a bot on the settings, wherever `discordApiBase` says that Discord is: on its own threads, with
 * its own database, reading no variable and ending no process. Throws a ConfigError where the settings
 * have no token.
 */
export function startBot(config: Config, options: BotOptions): RunningBot {
  const { discordToken: token } = config;
  if (token === null) {
    throw new ConfigError([
      'DISCORD_TOKEN is not set: the bot needs the token of its application.',
    ]);
  }
  const endings = new AbortController();
  const { signal } = endings;
  let onReady: () => void = () => undefined;
  const isReady = new Promise<void>((resolve) => {
    onReady = resolve;
  });
  const ended = holdBot(config, { ...options, token, signal, onReady });
  const ready = Promise.race([
    isReady,
    ended.then(() => {
      throw new FatalError('The bot was stopped before it was ready.');
    }),
  ]);
  // whoever holds the bot may look at one of them alone
  for (const promise of [ready, ended]) promise.catch(() => undefined);
  return {
    ready,
    ended,
    stop: async (reason = 'asked to') => {
      endings.abort(reason);
      return ended;
    },
  };
}

/** How one bot is held from its start to its end. */
interface Holding extends BotOptions {
  readonly token: string;
  /** Aborted, with a reason in words, when the bot is to end. */
  readonly signal: AbortSignal;
  onReady(): void;
}

async function holdBot(config: Config, holding: Holding): Promise<void> {
  const { commands, token, signal, onReady, log: plainLog = createLog(), execArgv } = holding;
  const now = holding.now ?? (() => performance.now());
  let client: Client | null = null;
  let channels: () => readonly string[] = () => [];
  const editors = createEditors({
    client: () => client,
    channels: () => channels(),
    log: plainLog,
  });
  const log = telling(plainLog, editors, now);
  const threads = execArgv === undefined ? {} : { execArgv };
  let toldFaults: readonly string[] = [];
  const metrics = createMetrics();
  const serving = serveCoverage({
    folder: config.archive ?? config.knowledgeFolder,
    isArchive: config.archive !== null,
    position: config.position,
    cache: config.cacheFolder,
    ...(holding.clock === undefined ? {} : { clock: holding.clock }),
    onWarning: (fault) => {
      log.warn({ fault }, 'something is wrong beside the coverage');
    },
    ...threads,
    onReport: (report, coverage) => {
      reportLoad(report, coverage, { log, metrics });
      const words = loadLine(report, coverage, toldFaults);
      toldFaults = faultyFiles(report.problems, coverage.held);
      // the first is the start
      if (words !== null && client !== null) editors.tell(words);
    },
    onDeath: (error) => {
      log.error(problemFields(error), 'the thread that answers ended; a new one is started');
    },
  });
  const watching =
    config.archive !== null
      ? watchArchive(config.archive, {
          onNewer: async () => (await serving.reload()).kept !== 'failed',
          onFault: (fault) => {
            log.warn({ fault }, 'the archive cannot be followed: it is tried again each second');
          },
          onBack: () => {
            log.info({}, 'the archive is followed again');
          },
        })
      : config.watchesKnowledge
        ? watchFolder(config.knowledgeFolder, {
            onQuiet: () => void serving.reload(),
            onFault: (error) => {
              log.warn(problemFields(error), 'the knowledge folder cannot be watched');
            },
          })
        : null;
  const looking = watching !== null && 'look' in watching ? watching.look : null;
  const { opened, writer, news, ready, close, ...keepers } = openRecords(config, log, threads);
  const following =
    'fault' in opened
      ? null
      : followVersions(serving, opened.database.versions, {
          now: Date.now,
          onFault: onceEach((fault) => {
            log.warn({ fault }, 'other processes cannot be told of versions');
          }),
        });
  const listen = 'fault' in opened ? null : opened.database.listen;
  listen?.((news) => {
    // each is looked for every second too, where nothing tells of it
    if (news === 'version') void following?.look();
    if (news === 'archive') void looking?.();
  });
  const administration = createAdministration({
    place: { folder: config.knowledgeFolder, database: opened },
    writer,
    news,
    isArchive: config.archive !== null,
    isWatching: config.watchesKnowledge,
    keepsGaps: config.keepsGaps,
    tells: (guildId) => isOurs(config.shards, guildId),
    loopbackHost: loopbackHostOf(config.discordApiBase),
    importLimits: threads,
    now,
    ...(holding.clock === undefined ? {} : { nowMs: holding.clock.nowMs }),
    onFault: (fault) => {
      log.warn({ fault }, 'not written to the audit log');
    },
  });
  channels = administration.rules.logChannels;
  const conversations = createConversations(now);
  serving.onSwap((_coverage, { removed }) => {
    // what was said leans on words that may be gone
    if (removed.length > 0) conversations.forgetAll();
  });
  try {
    await ready;
    const services: Services = {
      coverage: serving.current,
      serving,
      ...keepers,
      administration,
      editors,
      follows: createFollowBook(opened, writer),
      here: USUAL_RULES,
      conversations,
      cooldown: createCooldown(config.cooldown),
      log,
      metrics,
      logsQuestions: config.logsQuestions,
      staleAfterDays: config.staleAfterDays,
      onAsked: holding.onAsked,
      now,
    };
    holding.onServices?.(services);
    const onClient = (opened: Client): void => {
      client = opened;
    };
    await runBot({ config, token, commands, signal, onReady, onClient, services });
  } finally {
    watching?.close();
    following?.stop();
    await close();
    await within(serving.close(), CLOSING_MS);
  }
}

/** What is wrong each second need not be told each second. */
function onceEach(tell: (fault: string) => void): (error: unknown) => void {
  let last = '';
  return (error) => {
    const fault = error instanceof Error ? error.message : String(error);
    if (fault !== last) tell(fault);
    last = fault;
  };
}
