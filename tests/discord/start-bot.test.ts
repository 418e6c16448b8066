import { join } from 'node:path';
import { commands } from '../../commands';
import { ConfigError, readConfig, type Config } from '../../src/config';
import { FatalError } from '../../src/discord/fatal';
import { createLog } from '../../src/discord/log';
import { startBot, type RunningBot } from '../../src/discord/start-bot';
import { writeCoverage, type CoverageFolder } from '../support/bot-coverage';
import { startLoopback, violationLines, type LoopbackProcess } from '../support/loopback';
import { THREAD_ARGUMENTS } from '../support/serving';

const QUESTION = 'When did the Kessel bridge reopen?';

// Threads start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('a bot in the process of whoever holds it', () => {
  let coverage: CoverageFolder;
  let discord: LoopbackProcess;
  const lines: string[] = [];
  const held: RunningBot[] = [];
  const log = createLog({ write: (line) => lines.push(line) });
  beforeAll(async () => {
    coverage = writeCoverage();
    discord = await startLoopback();
  });
  afterAll(async () => {
    await discord.stop();
    coverage.remove();
  });
  const configOf = (changed: Readonly<Record<string, string>> = {}): Config =>
    readConfig({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_BASE: discord.api,
      KNOWLEDGE_DIR: coverage.path,
      DATABASE_PATH: join(coverage.path, '.data', 'verbatim.db'),
      ...changed,
    });
  const hold = (config: Config): RunningBot => {
    const bot = startBot(config, { commands, log, execArgv: THREAD_ARGUMENTS });
    held.push(bot);
    return bot;
  };
  afterEach(async () => {
    await Promise.allSettled(held.splice(0).map(async (bot) => bot.stop()));
  });

  it('answers once it is ready, stops, and can be started again', async () => {
    for (const reason of ['the first is enough', 'the second too']) {
      const bot = hold(configOf());
      await bot.ready;
      const { message } = await discord.user('ann').slash('ask', { question: QUESTION });
      expect(message?.text).toContain('bridge reopened on **Monday**');
      await bot.stop(reason);
      await bot.ended;
      expect(lines.some((line) => line.includes(reason))).toBe(true);
    }
    expect(violationLines(await discord.violations())).toEqual([]);
  });

  it('throws what it cannot begin without, as an error with the cure', () => {
    expect(() => hold({ ...configOf(), discordToken: null })).toThrow(ConfigError);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['the token', { DISCORD_TOKEN: 'x.y.z' }, /does not accept DISCORD_TOKEN/u],
    ['the port', { HEALTH_PORT: '1', HEALTH_HOST: '192.0.2.1' }, /HEALTH_PORT cannot be opened/u],
  ])('rejects with a fatal error where %s cannot be used', async (_name, changed, words) => {
    const bot = hold(configOf(changed));
    await expect(bot.ready).rejects.toThrow(words);
    await expect(bot.ended).rejects.toThrow(FatalError);
  });

  it('can be stopped before it is ready, and says so to who waits for that', async () => {
    const bot = hold(configOf());
    await bot.stop();
    await expect(bot.ready).rejects.toThrow('stopped before it was ready');
  });
});
