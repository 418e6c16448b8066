import type { ScriptedUser } from '../../src/loopback';
import { writeCoverage, type CoverageFolder } from './bot-coverage';
import type { BotProcess } from './bot-process';
import { startLoopback, violationLines, type LoopbackProcess } from './loopback';
import { startBot } from './real-bot';

/** A real bot on a loopback Discord, answering from three small articles. */
export interface RunningBot {
  readonly discord: LoopbackProcess;
  readonly bot: BotProcess;
  readonly ann: ScriptedUser;
}

/**
 * Starts a bot for the tests of a `describe` and stops it behind the last; after each, Discord must have
 * seen no violation of its contract, and the bot have logged no error unless `mayLogErrors`.
 */
export function withRunningBot(
  given: (running: RunningBot) => void,
  { mayLogErrors = false } = {},
): void {
  let running: RunningBot;
  let coverage: CoverageFolder;
  beforeAll(async () => {
    coverage = writeCoverage();
    const discord = await startLoopback();
    const bot = await startBot(discord, coverage.path);
    running = { discord, bot, ann: discord.user('ann') };
    given(running);
  });
  afterAll(async () => {
    await running.discord.stop();
    coverage.remove();
  });
  afterEach(async () => {
    const { discord, bot } = running;
    await discord.faults.clear();
    expect(violationLines(await discord.violations())).toEqual([]);
    if (!mayLogErrors) expect(bot.logs().filter(({ level }) => level === 'error')).toEqual([]);
  });
}
