import { commands } from '../../commands';
import type { Fault, JournalEntry, ScriptedUser } from '../../src/loopback';
import type { BotProcess } from '../support/bot-process';
import type { LoopbackProcess } from '../support/loopback';
import { rawRest } from '../support/raw-client';
import { withRunningBot } from '../support/small-running-bot';

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
  let discord: LoopbackProcess;
  let bot: BotProcess;
  let ann: ScriptedUser;
  withRunningBot(
    (running) => {
      ({ discord, bot, ann } = running);
    },
    { mayLogErrors: true },
  );
  const ask = async () => ann.slash('ask', { question: QUESTION });
  const expectAnswer = async (): Promise<void> => {
    expect((await ask()).message?.text).toContain(SENTENCE);
  };

  it('resumes when the line is cut, and answers what it missed', async () => {
    const resumed = discord.next(isStep('resumed'));
    await discord.gateway.drop();
    const outcome = ask();
    await resumed;
    expect((await outcome).message?.text).toContain(SENTENCE);
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

  /** Asks in a channel where something changes before the answer arrives. */
  const askMeanwhile = async (place: string, change: () => Promise<void>): Promise<void> => {
    await discord.faults.add({ kind: 'delay', on: MESSAGE, ms: 200 });
    await ann.mention(QUESTION, { in: place });
    await change();
  };

  it.each<[string, number, () => Promise<unknown>]>([
    ['in a channel where it may not write', 50013, () => ann.mention(QUESTION, { in: 'quiet' })],
    ['to who takes no direct messages', 50007, () => discord.user('carl').dm(QUESTION)],
    [
      'in a thread that was locked meanwhile',
      50083,
      () =>
        askMeanwhile('talk', () =>
          discord.moderator.archiveThread('talk', { archived: true, locked: true }),
        ),
    ],
    [
      'in a channel that was closed to it meanwhile',
      50001,
      async () => {
        await discord.moderator.addChannel('Newsroom', { name: 'attic' });
        await askMeanwhile('attic', () =>
          discord.moderator.permit('attic', { of: 'bot', deny: ['ViewChannel'] }),
        );
      },
    ],
  ])('logs in a clear line that it may not answer %s', async (_where, code, act) => {
    await act();
    await bot.line(new RegExp(`"code":${String(code)}.*"msg":"not allowed to answer there"`, 'u'));
    await expectAnswer();
  });

  it.each(['quiet', 'hidden'])(
    'answers a command in #%s, where it may not write',
    async (place) => {
      const { message } = await ann.slash('ask', { question: QUESTION }, { in: place });
      expect(message?.text).toContain(SENTENCE);
    },
  );

  it('answers without a reference where it may not read the history', async () => {
    await discord.moderator.permit('desk', { of: 'bot', deny: ['ReadMessageHistory'] });
    const answer = await ann.waitForAnswer(await ann.mention(QUESTION, { in: 'desk' }));
    expect(answer.text).toContain(SENTENCE);
  });

  it('survives that a channel goes while it answers', async () => {
    await discord.moderator.addChannel('Newsroom', { name: 'brief' });
    await askMeanwhile('brief', () => discord.moderator.deleteChannel('brief'));
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

  it('has a kind word for a question of 6000 characters, however it comes', async () => {
    // as registered by an earlier version, without the limit
    const open = commands.filter(({ guilds }) => guilds !== 'admin');
    const declared = open.map(({ data }) => data);
    const unlimited = JSON.parse(
      JSON.stringify(declared, (key, value: unknown) => (key === 'max_length' ? undefined : value)),
    ) as unknown;
    const rest = rawRest(discord);
    const put = async (all: unknown): Promise<number> =>
      (await rest('PUT', `/applications/${discord.applicationId}/commands`, all)).status;
    expect(await put(unlimited)).toBe(200);
    const long = 'why '.repeat(1500);
    const { message } = await ann.slash('ask', { question: long });
    expect(message?.text).toContain('That question is too long');
    for (const [command, option] of [
      ['said', 'person'],
      ['compare', 'topic'],
      ['timeline', 'topic'],
      ['article', 'id'],
      ['facts', 'article'],
      ['verify', 'quote'],
      ['cite', 'id'],
    ] as const) {
      const reply = await ann.slash(command, { [option]: long });
      expect(reply.message?.text).toMatch(
        /too long|no such|no answer with that id|nobody called .{50,100}…/u,
      );
    }
    expect(await put(declared)).toBe(200);
    expect((await ann.complete('ask', 'question', long)).status).toBe('choices');
    const answer = await ann.waitForAnswer(await ann.mention('why '.repeat(450)));
    expect(answer.text).toContain('That question is too long');
  });

  it.each(['🙂', '👨‍👩‍👧 🇬🇧', '?!…', '\u200b'])('has a kind word for %j alone', async (text) => {
    const { message } = await ann.slash('ask', { question: text });
    expect(message?.text).toMatch(/ask one in words|ask what it says/u);
    expect((await ann.complete('ask', 'question', text)).status).toBe('choices');
    expect((await ann.waitForAnswer(await ann.mention(text))).text).not.toBe('');
    for (const [command, option] of [
      ['said', 'person'],
      ['compare', 'topic'],
      ['timeline', 'topic'],
      ['article', 'id'],
      ['verify', 'quote'],
    ] as const) {
      const reply = await ann.slash(command, { [option]: text });
      expect(reply.message?.text).toMatch(/no words in that|no such article|no quote in that/u);
    }
  });

  it('finishes what it has begun on SIGTERM, says goodbye and exits with 0', async () => {
    await discord.faults.add({ kind: 'delay', on: CALLBACK, ms: 400 });
    const sent = discord.next((entry) => entry.kind === 'interaction' && entry.what === 'sent');
    const outcome = ask();
    const entry = await sent;
    const id = entry.kind === 'interaction' ? entry.interaction : '';
    await bot.line(new RegExp(`"request":"${id}".*"msg":"answered"`, 'u'));
    const closed = discord.next(isStep('closed'));
    const ended = bot.stop();
    await bot.line(/"msg":"stopping"/u);
    const { message } = await discord.user('bob').slash('ask', { question: QUESTION });
    expect(message?.text).toContain('I am being restarted');
    expect(await ended).toEqual({ code: 0, signal: null });
    expect((await outcome).message?.text).toContain(SENTENCE);
    expect(await closed).toMatchObject({ code: 1000 });
  });
});
