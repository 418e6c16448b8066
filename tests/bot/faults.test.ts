import type { Fault, JournalEntry, ScriptedUser } from '../../src/loopback';
import { writeCoverage, type CoverageFolder } from '../support/bot-coverage';
import type { BotProcess } from '../support/bot-process';
import { startLoopback, violationLines, type LoopbackProcess } from '../support/loopback';
import { startBot } from '../support/real-bot';

const QUESTION = 'When did the Kessel bridge reopen?';
const SENTENCE = 'The Kessel bridge reopened on **Monday**';
const CALLBACK = { operation: 'create_interaction_response' };
const MESSAGE = { operation: 'create_message' };

const isStep =
  (step: string) =>
  (entry: JournalEntry): boolean =>
    entry.kind === 'gateway' && entry.what === step;

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('the bot, when things go wrong', () => {
  let coverage: CoverageFolder;
  let discord: LoopbackProcess;
  let bot: BotProcess;
  let ann: ScriptedUser;
  beforeAll(async () => {
    coverage = writeCoverage();
    discord = await startLoopback();
    bot = await startBot(discord, coverage.path);
    ann = discord.user('ann');
  });
  afterAll(async () => {
    await discord.stop();
    coverage.remove();
  });
  afterEach(async () => {
    await discord.faults.clear();
    expect(violationLines(await discord.violations())).toEqual([]);
  });
  const ask = async () => ann.slash('ask', { question: QUESTION });
  const expectAnswer = async (): Promise<void> => {
    expect((await ask()).message?.text).toContain(SENTENCE);
  };

  it.each<[string, (one: LoopbackProcess) => Promise<void>]>([
    ['the line is cut', async ({ gateway }) => gateway.drop()],
    ['Discord asks for it', async ({ gateway }) => gateway.reconnect()],
    ['the connection closes with 4000', async ({ gateway }) => gateway.close(4000)],
  ])('resumes when %s, and answers what it missed', async (_name, strike) => {
    const resumed = discord.next(isStep('resumed'));
    await strike(discord);
    const outcome = ask();
    await resumed;
    expect((await outcome).message?.text).toContain(SENTENCE);
  });

  it('starts a new session when its old one is refused, and answers on', async () => {
    const ready = discord.next(isStep('ready'));
    await discord.gateway.invalidate(false);
    await ready;
    await expectAnswer();
  });

  it.each<[string, Fault]>([
    ['errors for a moment', { kind: 'status', on: CALLBACK, status: 502, times: 2 }],
    ['errors for longer', { kind: 'status', on: CALLBACK, status: 502, times: 5 }],
    ['loses the answer', { kind: 'status', on: CALLBACK, status: 502, processed: true }],
    ['cuts the line', { kind: 'drop', on: CALLBACK }],
    ['cuts the line after the work', { kind: 'drop', on: CALLBACK, processed: true }],
    ['is slow', { kind: 'delay', on: CALLBACK, ms: 300 }],
    ['limits everything', { kind: 'rate-limit', retryAfterMs: 400, scope: 'global' }],
  ])('has its one answer shown though Discord %s', async (_name, fault) => {
    await discord.faults.add(fault);
    await expectAnswer();
    expect(bot.logs().filter(({ msg }) => msg === 'no answer')).toEqual([]);
  });

  it('logs an answer that came too late, and goes on', async () => {
    await discord.faults.add({ kind: 'delay', on: CALLBACK, ms: 300 });
    const sent = discord.next((entry) => entry.kind === 'interaction' && entry.what === 'sent');
    const outcome = ask();
    await sent;
    await discord.moderator.passTime(3001);
    expect(await outcome).toMatchObject({ status: 'failed', message: null });
    await bot.line(/"code":10062.*"msg":"answered too late"/u);
    await discord.faults.clear();
    await expectAnswer();
  });

  it('tells the asker when Discord refuses the reply', async () => {
    const fault = { kind: 'status', on: CALLBACK, status: 400, code: 50035 } as const;
    await discord.faults.add({ ...fault, message: 'Invalid Form Body' });
    const { message } = await ask();
    expect(message).toMatchObject({ isEphemeral: true });
    expect(message?.text).toContain('Something went wrong on my side');
    await bot.line(/"code":50035.*"msg":"no answer"/u);
  });

  it.each<[string, Fault]>([
    ['loses the answer', { kind: 'status', on: MESSAGE, status: 500, processed: true }],
    ['cuts the line after the work', { kind: 'drop', on: MESSAGE, processed: true }],
    ['limits the route', { kind: 'rate-limit', on: MESSAGE, retryAfterMs: 300 }],
  ])('answers a mention once though Discord %s', async (_name, fault) => {
    await discord.faults.add(fault);
    const mention = await ann.mention(QUESTION);
    await ann.waitForAnswer(mention);
    const last = await ann.mention('Who is Tom Reyes?');
    await ann.waitForAnswer(last);
    const answers = (await ann.history()).filter(({ repliesTo }) => repliesTo === mention.id);
    expect(answers).toHaveLength(1);
  });

  it('answers an interaction and a message once when the gateway delivers them twice', async () => {
    await discord.faults.add({ kind: 'duplicate', event: 'INTERACTION_CREATE' });
    await discord.faults.add({ kind: 'duplicate', event: 'MESSAGE_CREATE' });
    const start = discord.entries.length;
    await expectAnswer();
    const mention = await ann.mention(QUESTION);
    await ann.waitForAnswer(mention);
    await ann.waitForAnswer(await ann.mention('Who is Tom Reyes?'));
    const callbacks = discord.entries
      .slice(start)
      .filter((one) => one.kind === 'request' && one.operation === CALLBACK.operation);
    expect(callbacks).toHaveLength(1);
    const answers = (await ann.history()).filter(({ repliesTo }) => repliesTo === mention.id);
    expect(answers).toHaveLength(1);
  });

  it('logs in a clear line where it may not answer, and to whom it may not', async () => {
    await ann.mention(QUESTION, { in: 'quiet' });
    await bot.line(/"code":50013.*"msg":"not allowed to answer there"/u);
    await discord.user('carl').dm(QUESTION);
    await bot.line(/"code":50007.*"msg":"not allowed to answer there"/u);
  });

  it('answers without a reference where it may not read the history', async () => {
    await discord.moderator.permit('desk', { of: 'bot', deny: ['ReadMessageHistory'] });
    const answer = await ann.waitForAnswer(await ann.mention(QUESTION, { in: 'desk' }));
    expect(answer.text).toContain(SENTENCE);
  });

  it('survives that a channel goes while it answers', async () => {
    await discord.moderator.addChannel('Newsroom', { name: 'brief' });
    await discord.faults.add({ kind: 'delay', on: MESSAGE, ms: 200 });
    await ann.mention(QUESTION, { in: 'brief' });
    await discord.moderator.deleteChannel('brief');
    await bot.line(/"msg":"the channel is gone"/u);
    await expectAnswer();
  });

  it('takes a form that was open for twenty minutes', async () => {
    const { message } = await ask();
    const opened = await ann.click(message?.id ?? '', '👎');
    await discord.moderator.passTime(20 * 60_000);
    const label = opened.modal?.fields[0]?.label ?? '';
    expect((await ann.submitModal(opened, { [label]: 'late' })).message?.text).toContain('Thank');
  });

  it('finishes what it has begun on SIGTERM, says goodbye and exits with 0', async () => {
    await discord.faults.add({ kind: 'delay', on: CALLBACK, ms: 400 });
    const sent = discord.next((entry) => entry.kind === 'interaction' && entry.what === 'sent');
    const outcome = ask();
    const entry = await sent;
    const id = entry.kind === 'interaction' ? entry.interaction : '';
    await bot.line(new RegExp(`"request":"${id}".*"msg":"answered"`, 'u'));
    const closed = discord.next(isStep('closed'));
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect((await outcome).message?.text).toContain(SENTENCE);
    expect(await closed).toMatchObject({ code: 1000 });
  });

  it('reacts to buttons of replies from before its restart, and says when a passage is gone', async () => {
    const [before] = (await ann.history()).filter(({ text }) => text.includes(SENTENCE));
    const ids = new Map(before?.buttons.map(({ label, customId }) => [label, customId]));
    bot = await startBot(discord, coverage.path);
    await bot.line(/"isChanged":false.*"msg":"commands"/u);
    const click = async (label: string) =>
      (await ann.click(before?.id ?? '', ids.get(label) ?? '')).message?.text;
    expect(await click('Context')).toContain('It carries 4,000 cars a day.');
    expect(await click('Why this?')).toContain('Confidence: ');
    expect(await click('More')).toContain('> ');
    await bot.stop();
    coverage.put(
      'post-bridge',
      '---\nheadline: Other\npublisher: The Harbour Post\n---\n\nOther.\n',
    );
    bot = await startBot(discord, coverage.path);
    expect(await click('Context')).toContain('no longer in the coverage');
    expect(await click('Why this?')).toContain('no longer in the coverage');
    await discord.gateway.close(4004);
    expect(await bot.exit).toEqual({ code: 1, signal: null });
    expect(bot.output()).toMatch(/"level":"fatal".*DISCORD_TOKEN/u);
  });
});
