import { commands } from '../commands';
import { ConfigError } from './config';
import { createAdministration } from './discord/administration';
import { loopbackHostOf } from './discord/attachment';
import { createConversations } from './discord/conversations';
import { createCooldown } from './discord/cooldown';
import { FatalError } from './discord/fatal';
import { USUAL_RULES } from './discord/guild-rules';
import { createLog } from './discord/log';
import { createMetrics } from './discord/metrics';
import { problemFields } from './discord/problem';
import { openRecords } from './discord/records';
import { reportLoad } from './discord/report-load';
import { runBot } from './discord/run-bot';
import { runEntry } from './entry';
import { serveCoverage } from './serving/coverage-host';
import { followVersions } from './serving/version-board';
import { watchFolder } from './serving/watch-folder';

/** Runs the Discord bot until SIGTERM or SIGINT: exit code 0; 1 when it cannot go on. */
void runEntry(
  async (config) => {
    if (config.discordToken === null) {
      throw new ConfigError([
        'DISCORD_TOKEN is not set: the bot needs the token of its application.',
      ]);
    }
    const log = createLog();
    let stop: (reason: string) => void = () => process.exit(0);
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        // a second one does not wait
        process.once(signal, () => process.exit(0));
        stop(signal);
      });
    }
    const die = (error: unknown): void => {
      log.fatal(problemFields(error), 'the bot cannot go on');
      process.exit(1);
    };
    process.on('uncaughtException', die);
    process.on('unhandledRejection', die);

    const metrics = createMetrics();
    const serving = serveCoverage({
      folder: config.knowledgeFolder,
      position: config.position,
      onReport: (report, coverage) => {
        reportLoad(report, coverage, { log, metrics });
      },
      onDeath: (error) => {
        log.error(problemFields(error), 'the thread that answers ended; a new one is started');
      },
    });
    serving.ready.catch(die);
    const watching = config.watchesKnowledge
      ? watchFolder(config.knowledgeFolder, {
          onQuiet: () => void serving.reload(),
          onFault: (error) => {
            log.warn(problemFields(error), 'the knowledge folder cannot be watched');
          },
        })
      : null;
    const now = (): number => performance.now();
    const { opened, writer, news, ready, close, ...keepers } = openRecords(config, log);
    const following =
      'fault' in opened
        ? null
        : followVersions(serving, opened.database.versions, {
            now: Date.now,
            onFault: onceEach((fault) => {
              log.warn({ fault }, 'other processes cannot be told of versions');
            }),
          });
    try {
      await ready;
      await runBot({
        config,
        token: config.discordToken,
        commands,
        services: {
          coverage: serving.current,
          serving,
          ...keepers,
          administration: createAdministration({
            place: { folder: config.knowledgeFolder, database: opened },
            writer,
            news,
            isWatching: config.watchesKnowledge,
            keepsGaps: config.keepsGaps,
            loopbackHost: loopbackHostOf(config.discordApiBase),
            now,
            onFault: (fault) => {
              log.warn({ fault }, 'not written to the audit log');
            },
          }),
          here: USUAL_RULES,
          conversations: createConversations(now),
          cooldown: createCooldown(config.cooldown),
          log,
          metrics,
          logsQuestions: config.logsQuestions,
          now,
        },
        onStop: (given) => {
          stop = given;
        },
      });
    } catch (error) {
      const words = error instanceof FatalError ? error.message : 'the bot cannot go on';
      log.fatal(problemFields(error), words);
      process.exit(1);
    }
    watching?.close();
    following?.stop();
    await close();
    process.exit(0);
  },
  { endsOnInterrupt: false },
);

/** What is wrong each second need not be told each second. */
function onceEach(tell: (fault: string) => void): (error: unknown) => void {
  let last = '';
  return (error) => {
    const fault = error instanceof Error ? error.message : String(error);
    if (fault !== last) tell(fault);
    last = fault;
  };
}
