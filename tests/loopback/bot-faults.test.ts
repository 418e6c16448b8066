import { join } from 'node:path';
import type { Fault, JournalEntry, ScriptedUser } from '../../src/loopback';
import type { BotProcess } from '../support/bot-process';
import type { LoopbackProcess } from '../support/loopback';
import { startLoopback, violationLines } from '../support/loopback';

const BOT = join(__dirname, '../support/small-bot.ts');
const CALLBACK = { operation: 'create_interaction_response' };
const MESSAGE = { operation: 'create_message' };

const isStep =
  (...steps: readonly string[]) =>
  (entry: JournalEntry): boolean =>
    entry.kind === 'gateway' && steps.includes(entry.what);

const isAnswered =
  (operation: string, status: number) =>
  (entry: JournalEntry): boolean =>
    entry.kind === 'request' && entry.operation === operation && entry.status === status;

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('a real discord.js bot, when things go wrong', () => {
  let discord: LoopbackProcess;
  let bot: BotProcess;
  let ann: ScriptedUser;
  beforeAll(async () => {
    discord = await startLoopback();
    bot = await discord.startBotAndWait(BOT);
    await bot.line(/deployed/u);
    ann = discord.user('ann');
  });
  afterAll(async () => {
    await discord.stop();
  });
  afterEach(async () => {
    await discord.faults.clear();
    expect(violationLines(await discord.violations())).toEqual([]);
  });
  /** Requests of an operation from now on: status and error code of each. */
  const requestsAfter = (start: number, operation: string) =>
    discord.entries
      .slice(start)
      .flatMap((entry) =>
        entry.kind === 'request' && entry.operation === operation
          ? [[entry.status, entry.code]]
          : [],
      );

  it.each<[string, (one: LoopbackProcess) => Promise<void>]>([
    ['the line is cut', async ({ gateway }) => gateway.drop()],
    ['Discord asks for it (op 7)', async ({ gateway }) => gateway.reconnect()],
    ['the connection closes with 1001', async ({ gateway }) => gateway.close(1001)],
    ['the session is invalid but resumable', async ({ gateway }) => gateway.invalidate(true)],
  ])('resumes when %s, and answers what it missed', async (_name, strike) => {
    const resumed = discord.next(isStep('resumed'));
    await strike(discord);
    const outcome = ann.slash('ping');
    await resumed;
    expect((await outcome).status).toBe('answered');
  });

  it('resumes when heartbeats go unanswered', async () => {
    await discord.gateway.setHeartbeat(300);
    let resumed = discord.next(isStep('resumed'));
    await discord.gateway.reconnect();
    await resumed;
    await discord.gateway.setHeartbeat(41_250);
    resumed = discord.next(isStep('resumed'));
    const closed = discord.next(isStep('closed'));
    await discord.faults.add({ kind: 'ignore-heartbeats', times: 9 });
    expect(await closed).toMatchObject({ code: 4200 });
    await resumed;
  });

  it.each<[string, Fault, number[][]]>([
    [
      'errors for a moment',
      { kind: 'status', on: CALLBACK, status: 502, times: 2 },
      [[502], [502], [204]],
    ],
    [
      'loses the answer',
      { kind: 'status', on: CALLBACK, status: 502, processed: true },
      [[502], [400]],
    ],
    ['is slow', { kind: 'delay', on: CALLBACK, ms: 200 }, [[204]]],
    [
      'limits the bot everywhere',
      { kind: 'rate-limit', retryAfterMs: 500, scope: 'global' },
      [[204]],
    ],
  ])('has its reply shown though Discord %s', async (_name, fault, statuses) => {
    const start = discord.entries.length;
    await discord.faults.add(fault);
    expect((await ann.slash('ping')).message?.content).toBe('pong');
    const [last = 0] = statuses.at(-1) ?? [];
    await discord.until(isAnswered(CALLBACK.operation, last), { since: start });
    if (last === 400) await bot.line(/"code":40060/u);
    const seen = requestsAfter(start, CALLBACK.operation);
    expect(seen.map(([status]) => [status])).toEqual(statuses);
  });

  it('fails visibly when it answers too late', async () => {
    await discord.faults.add({ kind: 'delay', on: CALLBACK, ms: 300 });
    const sent = discord.next((entry) => entry.kind === 'interaction' && entry.what === 'sent');
    const outcome = ann.slash('ping');
    await sent;
    await discord.moderator.passTime(3001);
    expect(await outcome).toMatchObject({ status: 'failed', message: null });
    await bot.line(/"code":10062/u);
  });

  it('fails visibly when the line is cut each time it answers', async () => {
    await discord.faults.add({ kind: 'drop', on: CALLBACK, times: 9 });
    const outcome = ann.slash('ping');
    await bot.line(/"event":"failure","detail":\{"name":"(?!Discord)/u);
    await discord.moderator.passTime(3001);
    expect((await outcome).status).toBe('failed');
  });

  it('posts once although the answer was lost, by its nonce', async () => {
    await discord.faults.add({ kind: 'status', on: MESSAGE, status: 500, processed: true });
    const start = discord.entries.length;
    const answer = await ann.waitForAnswer(await ann.mention('once'));
    await discord.until(isAnswered(MESSAGE.operation, 200), { since: start });
    const answers = (await ann.history()).filter(({ text }) => text === answer.text);
    expect(answers).toHaveLength(1);
    expect(requestsAfter(start, MESSAGE.operation)).toEqual([
      [500, 0],
      [200, null],
    ]);
  });

  it('waits out a rate limit of its route', async () => {
    await discord.faults.add({ kind: 'rate-limit', on: MESSAGE, retryAfterMs: 300 });
    const start = discord.entries.length;
    await ann.waitForAnswer(await ann.mention('patience'));
    await discord.until(isAnswered(MESSAGE.operation, 200), { since: start });
    expect(requestsAfter(start, MESSAGE.operation)[0]).toEqual([429, 0]);
  });

  it('is refused where it may not write, and to whom it may not', async () => {
    await ann.mention('hello', { in: 'quiet' });
    await bot.line(/"code":50013/u);
    await discord.user('carl').dm('hello');
    await bot.line(/"code":50007/u);
  });

  it('gets an interaction and a message twice', async () => {
    await discord.faults.add({ kind: 'duplicate', event: 'INTERACTION_CREATE' });
    await discord.faults.add({ kind: 'duplicate', event: 'MESSAGE_CREATE' });
    const start = discord.entries.length;
    expect((await ann.slash('slow')).status).toBe('answered');
    await discord.until(isAnswered(CALLBACK.operation, 400), { since: start });
    await discord.faults.clear();
  });

  it('starts a new session when its old one is refused, over a closed port', async () => {
    await discord.faults.add({ kind: 'refuse-connection' });
    await discord.faults.add({ kind: 'refuse-resume' });
    const steps: string[] = [];
    const ready = discord.next((entry) => {
      if (entry.kind === 'gateway') steps.push(entry.what);
      return isStep('ready')(entry);
    });
    await discord.gateway.drop();
    await ready;
    expect(steps.filter((step) => !['open', 'heartbeat', 'closed'].includes(step)).at(-2)).toBe(
      'identify',
    );
    expect((await ann.slash('ping')).status).toBe('answered');
  });

  it('stops for good when its token is void, telling why', async () => {
    await discord.gateway.close(4004);
    expect(await bot.exit).toEqual({ code: 1, signal: null });
    expect(bot.logs()).toContainEqual({ event: 'disconnected', detail: 4004 });
  });

  it.each<[string, Readonly<Record<string, string>>, Fault | null, string]>([
    ['the token is wrong', { DISCORD_TOKEN: 'x.y.z' }, null, 'TokenInvalid'],
    ['an intent was not granted', { WANT_CONTENT: 'true' }, null, 'disallowed intents'],
    ['no session may be started', {}, { kind: 'no-sessions' }, 'Not enough sessions'],
  ])('exits with 1 when %s', async (_name, env, fault, reason) => {
    if (fault !== null) await discord.faults.add(fault);
    const refused = discord.startBot(BOT, { env: { ...env, DEPLOY: 'false' } });
    expect(await refused.exit).toEqual({ code: 1, signal: null });
    const failure = refused.logs().find(({ event }) => event === 'login-failed');
    expect(JSON.stringify(failure)).toContain(reason);
  });
});
