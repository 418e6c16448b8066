import { join } from 'node:path';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { writeCoverage, type CoverageFolder } from '../support/bot-coverage';
import type { BotProcess } from '../support/bot-process';
import { startLoopback, violationLines, type LoopbackProcess } from '../support/loopback';
import { BOT, botOptions, startBot } from '../support/real-bot';

const DEPLOY = join(__dirname, '../../src/deploy-commands.ts');
const QUESTION = 'When did the Kessel bridge reopen?';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('starting the bot', () => {
  let coverage: CoverageFolder;
  let discord: LoopbackProcess;
  let bot: BotProcess;
  let port: number;
  beforeAll(async () => {
    coverage = writeCoverage();
    discord = await startLoopback();
  });
  afterAll(async () => {
    await discord.stop();
    coverage.remove();
  });
  afterEach(async () => {
    await discord.faults.clear();
    expect(violationLines(await discord.violations())).toEqual([]);
  });

  it('finds the commands registered that npm run deploy-commands has registered', async () => {
    const deploy = discord.startBot(DEPLOY, botOptions(coverage.path));
    expect(await deploy.exit).toEqual({ code: 0, signal: null });
    expect(deploy.output()).toMatch(/\d+ commands everywhere: registered/u);
    port = await freePort();
    bot = await startBot(discord, coverage.path, {
      COOLDOWN_USER: '2',
      LOG_QUESTIONS: 'true',
      HEALTH_PORT: String(port),
    });
    expect(bot.logs().find(({ msg }) => msg === 'commands')).toMatchObject({ isChanged: false });
  });

  it('asks for no privileged intent', () => {
    const identified = discord.entries.find(
      (one) => one.kind === 'gateway' && one.what === 'identify',
    );
    expect(identified).toMatchObject({ kind: 'gateway' });
    expect(JSON.stringify(identified)).toContain('4609');
  });

  it('limits how often one user may ask, and tells health and metrics of all', async () => {
    const ann = discord.user('ann');
    const ask = async () => (await ann.slash('ask', { question: QUESTION })).message;
    await ask();
    expect((await ask())?.isEphemeral).toBe(false);
    const refused = await ask();
    expect(refused).toMatchObject({ isEphemeral: true });
    expect(refused?.text).toMatch(/ask again in \d+ seconds?\./u);
    expect((await ann.waitForAnswer(await ann.mention(QUESTION))).text).toContain('ask again in');
    const bob = await discord.user('bob').slash('ask', { question: QUESTION });
    expect(bob.message?.isEphemeral).toBe(false);
    expect(bot.output()).toContain(QUESTION);

    const read = async (path: string): Promise<[number, string]> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      return [response.status, await response.text()];
    };
    expect(await read('/livez')).toEqual([
      200,
      expect.stringMatching(
        /^alive\nevent loop late by at most \d+ ms, in 99 of 100 .* \d+ ms\n$/u,
      ),
    ]);
    expect(await read('/readyz')).toEqual([
      200,
      expect.stringMatching(/^ready\nlast gateway event \d+ s ago\n$/u),
    ]);
    expect((await read('/metrics'))[1]).toContain(
      'verbatim_answers_total{outcome="answered",intent="when"} 3',
    );
    expect((await read('/else'))[0]).toBe(404);
  });

  it('ends with 0 on SIGTERM', async () => {
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
  });

  it('serves an empty coverage with a clear word for members, and is not ready', async () => {
    const empty = writeCoverage({});
    port = await freePort();
    bot = await startBot(discord, empty.path, { HEALTH_PORT: String(port) });
    const ann = discord.user('ann');
    const { message } = await ann.slash('ask', { question: QUESTION });
    expect(message?.text).toContain('The coverage is empty');
    for (const [command, options] of [
      ...['help', 'sources', 'timeline', 'facts'].map((name) => [name, {}] as const),
      ['compare', { topic: 'bridge' }],
      ['said', { person: 'Ada Quill' }],
      ['verify', { quote: '“It held”' }],
      ['cite', { id: '0123456789' }],
    ] as const) {
      const text = (await ann.slash(command, options)).message?.text;
      expect(text).toContain('The coverage is empty');
      // what to do about it is for whoever runs the bot
      expect(text).not.toMatch(/folder|\.md|KNOWLEDGE_DIR/u);
    }
    const response = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect([response.status, await response.text()]).toEqual([
      503,
      expect.stringMatching(/^the coverage is empty\nlast gateway event/u),
    ]);
    await bot.stop();
    empty.remove();
  });

  it.each<[string, Record<string, string>, number, RegExp]>([
    ['the token is wrong', { DISCORD_TOKEN: 'x.y.z' }, 1, /does not accept DISCORD_TOKEN/u],
    ['the API is elsewhere', { DISCORD_API_BASE: 'https://a.example' }, 2, /names neither/u],
  ])('ends with one clear line when %s', async (_name, env, code, words) => {
    const refused = discord.startBot(BOT, botOptions(coverage.path, env));
    expect(await refused.exit).toEqual({ code, signal: null });
    const lines = refused.output().trim().split('\n');
    expect(lines.filter((line) => words.test(line))).toHaveLength(1);
  });
});
