import { commands } from '../commands';
import { FatalError } from './discord/fatal';
import { createLog } from './discord/log';
import { problemFields } from './discord/problem';
import { startBot } from './discord/start-bot';
import { runEntry } from './entry';

/** Runs the Discord bot until SIGTERM or SIGINT: exit code 0; 1 when it cannot go on. */
void runEntry(
  async (config) => {
    const log = createLog();
    const die = (error: unknown): never => {
      const words = error instanceof FatalError ? error.message : 'the bot cannot go on';
      log.fatal(problemFields(error), words);
      process.exit(1);
    };
    process.on('uncaughtException', die);
    process.on('unhandledRejection', die);
    const bot = startBot(config, { commands, log });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => {
        // a second one does not wait
        process.once(signal, () => process.exit(0));
        void bot.stop(signal);
      });
    }
    await bot.ended.catch(die);
    process.exit(0);
  },
  { endsOnInterrupt: false },
);
