import { commands } from '../../commands';
import { readConfig } from '../../src/config';
import { FatalError } from '../../src/discord/fatal';
import { runBot } from '../../src/discord/run-bot';
import { startLoopback, type Fault, type Loopback } from '../../src/loopback';
import { makeArticle } from '../support/articles';
import { makeServices } from '../support/bot-services';
import { engineOf } from '../support/coverage';

const ENGINE = engineOf([makeArticle({ body: 'The bridge opened on Monday.' })]);

jest.setTimeout(30_000);

describe('logging in', () => {
  let discord: Loopback;
  beforeEach(async () => {
    discord = await startLoopback();
  });
  afterEach(async () => {
    await discord.close();
  });

  /** Runs a bot in this process; `stop` ends it as SIGTERM would. */
  const start = (env: Readonly<Record<string, string>> = {}) => {
    const { services, lines } = makeServices(ENGINE);
    const config = readConfig({ DISCORD_API_BASE: discord.api, ...env });
    const token = env['DISCORD_TOKEN'] ?? discord.token;
    let stop: (reason: string) => void = () => undefined;
    const onStop = (given: typeof stop): void => {
      stop = given;
    };
    const done = runBot({ config, token, commands, services, onStop });
    return { done, lines, stop: () => stop('test') };
  };
  /** The id of one more server with the bot in it. */
  const newGuild = async (name: string): Promise<string> =>
    discord.moderator.addGuild({ name, owner: 'olga', members: [], channels: [{ name: 'extra' }] });
  const until = async (text: string, lines: readonly string[]): Promise<void> => {
    while (!lines.join('').includes(text)) await new Promise((resolve) => setTimeout(resolve, 5));
  };

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
    const { done, lines, stop } = start();
    await until('"msg":"commands"', lines);
    expect(lines.join('')).toContain('Discord cannot be reached; trying again');
    stop();
    await done;
  });

  it('registers in one server alone where it is told so, once', async () => {
    const isDeployed = /"isChanged":(true|false)/gu;
    const env = { DISCORD_GUILD_ID: await newGuild('Annexe') };
    for (const isChanged of ['true', 'false']) {
      const { done, lines, stop } = start(env);
      await until('"msg":"commands"', lines);
      expect([...lines.join('').matchAll(isDeployed)].map(([, found]) => found)).toEqual([
        isChanged,
      ]);
      stop();
      await done;
    }
    expect(await discord.commands('Annexe')).toHaveLength(commands.length);
    expect(await discord.commands()).toEqual([]);
    expect(await discord.violations()).toEqual([]);
  });

  it('serves on when it is not in the server it is to register in', async () => {
    const { done, lines, stop } = start({ DISCORD_GUILD_ID: '123456789012345678' });
    await until('is the bot in that server?', lines);
    stop();
    await done;
  });

  it('registers nothing where it is told not to', async () => {
    const { done, lines, stop } = start({ DISCORD_DEPLOY_COMMANDS: 'false' });
    await until('"msg":"ready"', lines);
    stop();
    await done;
    const requests = discord.journal.entries().filter(({ kind }) => kind === 'request');
    expect(JSON.stringify(requests)).not.toContain('/commands');
  });

  it('ends for good when the token becomes void while it runs', async () => {
    const { done, lines } = start();
    await until('"msg":"commands"', lines);
    await discord.moderator.resetToken('an.other.token');
    await discord.user('ann').mention('When did the bridge open?');
    await expect(done).rejects.toThrow('does not accept DISCORD_TOKEN');
  });
});
