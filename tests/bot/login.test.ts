import { commands } from '../../commands';
import { FatalError } from '../../src/discord/fatal';
import { startLoopback, type Fault, type Loopback } from '../../src/loopback';
import { QUESTION, startInnerBot } from '../support/inner-bot';

jest.setTimeout(30_000);

describe('logging in', () => {
  let discord: Loopback;
  beforeEach(async () => {
    discord = await startLoopback();
  });
  afterEach(async () => {
    await discord.close();
  });

  const start = (env: Readonly<Record<string, string>> = {}) => startInnerBot(discord, env);
  /** The id of one more server with the bot in it. */
  const newGuild = async (name: string): Promise<string> =>
    discord.moderator.addGuild({ name, owner: 'olga', members: [], channels: [{ name: 'extra' }] });

  it.each<[string, Fault]>([
    ['allows no more logins for now', { kind: 'no-sessions' }],
    ['refuses the intents', { kind: 'refuse-login', code: 4014 }],
    ['does not accept DISCORD_TOKEN', { kind: 'refuse-login', code: 4004 }],
  ])('fails for good, saying that Discord %s', async (words, fault) => {
    await discord.faults.add(fault);
    const { done } = start();
    await expect(done).rejects.toThrow(words);
    await expect(done).rejects.toBeInstanceOf(FatalError);
  });

  it('fails for good when the health port is taken', async () => {
    const { port } = new URL(discord.api);
    await expect(start({ HEALTH_PORT: port }).done).rejects.toThrow(
      /HEALTH_PORT cannot be opened: .* Choose another port/u,
    );
  });

  it('tries again where Discord cannot be reached', async () => {
    await discord.faults.add({
      kind: 'status',
      on: { path: '/gateway/bot' },
      status: 503,
      times: 4,
    });
    const bot = start();
    await bot.logged('"msg":"commands"');
    expect(bot.lines.join('')).toContain('Discord cannot be reached; trying again');
    bot.stop();
    await bot.done;
  });

  it('registers in one server alone where it is told so, once', async () => {
    const isDeployed = /"isChanged":(true|false)/gu;
    const env = { DISCORD_GUILD_ID: await newGuild('Annexe') };
    for (const isChanged of ['true', 'false']) {
      const bot = start(env);
      await bot.logged('"msg":"commands"');
      expect([...bot.lines.join('').matchAll(isDeployed)].map(([, found]) => found)).toEqual([
        isChanged,
      ]);
      bot.stop();
      await bot.done;
    }
    expect(await discord.commands('Annexe')).toHaveLength(
      commands.filter(({ guilds }) => guilds !== 'admin').length,
    );
    expect(await discord.commands()).toEqual([]);
    expect(await discord.violations()).toEqual([]);
  });

  it('serves on when it is not in the server it is to register in', async () => {
    const bot = start({ DISCORD_GUILD_ID: '123456789012345678' });
    await bot.logged('is the bot in that server?');
    bot.stop();
    await bot.done;
  });

  it('registers nothing where it is told not to', async () => {
    const bot = start({ DISCORD_DEPLOY_COMMANDS: 'false' });
    await bot.logged('"msg":"ready"');
    bot.stop();
    await bot.done;
    const requests = discord.journal.entries().filter(({ kind }) => kind === 'request');
    expect(JSON.stringify(requests)).not.toContain('/commands');
  });

  it('ends for good when the token becomes void while it runs', async () => {
    const bot = start();
    await bot.logged('"msg":"commands"');
    await discord.moderator.resetToken('an.other.token');
    await discord.user('ann').mention(QUESTION);
    await expect(bot.done).rejects.toThrow('does not accept DISCORD_TOKEN');
  });
});
