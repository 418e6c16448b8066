import { join } from 'node:path';
import type { ScriptedUser } from '../../src/loopback';
import type { BotProcess } from '../support/bot-process';
import type { LoopbackProcess } from '../support/loopback';
import { startLoopback, violationLines } from '../support/loopback';

const BOT = join(__dirname, '../support/small-bot.ts');

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('a real discord.js bot', () => {
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
    expect(violationLines(await discord.violations())).toEqual([]);
  });

  it('answers a slash command in a guild and in a direct message', async () => {
    expect(await ann.slash('ping')).toMatchObject({
      status: 'answered',
      message: { content: 'pong', channel: 'general', pings: [] },
    });
    const direct = await ann.slash('ping', {}, { in: 'dm' });
    expect(direct.message).toMatchObject({ channel: 'dm', content: 'pong' });
    expect(direct.firstMs).toBeGreaterThan(0);
  });

  it('completes an option, and gets it with the command', async () => {
    const { choices } = await ann.complete('ask', 'question', 'who');
    expect(choices).toEqual([{ name: 'who!', value: 'who' }]);
    const { message } = await ann.slash('ask', { question: 'who is she?' });
    expect(message?.text).toBe('you asked: who is she?');
  });

  it('defers, edits, and follows up for one reader only', async () => {
    const outcome = await ann.slash('slow');
    expect(outcome.message).toMatchObject({ content: 'done thinking', isEdited: false });
    const { interaction } = outcome;
    await ann.waitFor({ interaction, includes: 'one more' });
    const others = await discord.user('bob').history();
    expect(others.some(({ text }) => text === 'and one more')).toBe(false);
  });

  it('shows Components V2 whose buttons and menus work', async () => {
    const { message } = await ann.slash('panel');
    if (message === null) throw new Error('no panel');
    expect(message).toMatchObject({ isComponentsV2: true, text: 'hello\n> an excerpt' });
    expect(message.buttons.map(({ label }) => label)).toEqual([
      ...['Source', 'More', 'Whisper', 'Form', 'Later', 'Off'],
    ]);
    expect((await ann.click(message, 'More')).message?.text).toContain('more of it');
    expect((await ann.click(message, 'Later')).message?.text).toContain('changed later');
    expect((await ann.select(message, '', ['Second'])).message?.text).toBe('chose second');
    expect((await discord.user('bob').click(message, 'Whisper')).message?.isEphemeral).toBe(true);
    await expect(ann.click(message, 'Off')).rejects.toThrow('disabled');
  });

  it('opens a modal from a command and from a button, and takes what is sent', async () => {
    const { message } = await ann.slash('panel');
    for (const opened of [await ann.slash('form'), await ann.click(message?.id ?? '', 'Form')]) {
      expect(opened.modal?.title).toBe('What was wrong?');
      const { message: thanks } = await ann.submitModal(opened, { Reason: 'all of it' });
      expect(thanks).toMatchObject({ content: 'thanks: all of it', isEphemeral: true });
    }
  });

  it('reads the target of a menu command without any intent for it', async () => {
    const { id } = await discord.user('bob').say('words in passing');
    const { message } = await ann.openContextMenu('Quote', { message: id });
    expect(message?.text).toBe('quoted: words in passing');
    expect((await ann.openContextMenu('Who', { user: 'bob' })).message?.text).toBe('this is bob');
  });

  it('offers a command for editors to editors only', async () => {
    await expect(ann.slash('admin reload')).rejects.toThrow('Offered there: ping');
    expect((await discord.user('adam').slash('admin reload')).message?.text).toBe('ran reload');
  });

  it('hears mentions, replies and direct messages, nothing else', async () => {
    const mention = await ann.mention('hello');
    const answer = await ann.waitForAnswer(mention);
    expect(answer).toMatchObject({ text: 'heard: hello', repliesTo: mention.id, pings: [] });
    const reply = await ann.reply(answer, 'and more');
    expect((await ann.waitForAnswer(reply)).text).toBe('heard: and more');
    expect((await ann.waitForAnswer(await ann.dm('privately'))).text).toBe('heard: privately');
    await ann.say('nobody should answer this');
    await bot.line(/"event":"message","detail":""/u);
  });

  it('starts a thread, uploads a file, edits, reacts and deletes', async () => {
    expect((await ann.waitForAnswer(await ann.mention('thread'))).channel).toBe('a talk');
    const { attachments } = await ann.waitForAnswer(await ann.mention('file'));
    expect(attachments).toMatchObject([{ filename: 'table.csv' }]);
    const deleted = discord.next((entry) => entry.kind === 'message' && entry.what === 'deleted');
    await ann.mention('delete');
    expect(await deleted).toMatchObject({
      message: { text: 'gone soon', reactions: { '👍': ['verbatim'] } },
    });
  });

  it('joins a new guild and loses one while it runs', async () => {
    await discord.moderator.addGuild({
      name: 'Late Edition',
      owner: 'bob',
      members: [{ user: 'ann' }],
      channels: [{ name: 'late' }],
    });
    expect((await ann.slash('ping', {}, { in: 'late' })).message?.channel).toBe('late');
    await discord.moderator.removeBot('Late Edition');
    await expect(ann.slash('ping', {}, { in: 'late' })).rejects.toThrow('no slash command');
  });

  it('says goodbye on SIGTERM', async () => {
    const closed = discord.next((entry) => entry.kind === 'gateway' && entry.what === 'closed');
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect(await closed).toMatchObject({ code: 1000 });
    expect(await discord.gateway.connections()).toBe(0);
  });
});
