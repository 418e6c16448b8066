import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Forgery, ScriptedUser, SeenMessage } from '../../src/loopback';
import { buttonOf, messageOf, startAdminBot, type AdminBot } from '../support/admin-bot';
import { startBot } from '../support/real-bot';
import { violationLines } from '../support/loopback';

const QUESTION = 'When did the Kessel bridge reopen?';
const FILE = { filename: 'new.md', text: '---\nheadline: New\npublisher: Post\n---\n\nNew.\n' };
const COMMANDS: readonly Forgery[] = [
  { kind: 'command', command: 'knowledge status' },
  { kind: 'command', command: 'knowledge reload', options: { strict: false } },
  { kind: 'command', command: 'knowledge check' },
  { kind: 'command', command: 'knowledge add', options: { file: FILE } },
  { kind: 'command', command: 'knowledge remove', options: { article: 'post-bridge' } },
  { kind: 'command', command: 'knowledge undo' },
  { kind: 'command', command: 'knowledge gaps' },
  { kind: 'command', command: 'knowledge log' },
  { kind: 'command', command: 'settings' },
];
/** Who is no admin of the newsroom, and where they try: bob owns the guild of the lounge. */
const OTHERS = [
  ['a member', 'ann', 'general'],
  ['the owner without the role', 'olga', 'general'],
  ['the owner of another server', 'bob', 'lounge'],
  ['an admin, in a direct message', 'adam', 'dm'],
] as const;
const CUSTOM_IDS = [
  'publish:x',
  'publish-all:x',
  'edit:x',
  'discard:x',
  'remove:x',
  'undo:1',
  'cancel:-',
  'csv:30',
  'log:-',
  'nonsense',
].map((rest) => `v1:knowledge:${rest}`);
const SETTINGS_IDS = ['channels', 'privacy', 'cooldown', 'excerpts', 'reset', 'x'].map(
  (rest) => `v1:settings:${rest}`,
);
const REFUSED = 'for those who manage this server';

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(90_000);

describe('the admin commands', () => {
  let running: AdminBot;
  let adam: ScriptedUser;
  let ann: ScriptedUser;
  beforeAll(async () => {
    running = await startAdminBot();
    adam = running.discord.user('adam');
    ann = running.discord.user('ann');
  });
  afterAll(async () => {
    await running.stop();
  });
  afterEach(async () => {
    expect(violationLines(await running.discord.violations())).toEqual([]);
  });

  const forge = async (name: string, forgery: Forgery, place?: string): Promise<SeenMessage> =>
    messageOf(await running.discord.moderator.forge(name, forgery, place));
  const run = async (command: string, options = {}): Promise<SeenMessage> =>
    messageOf(await adam.slash(command, options));
  const ask = async (options = {}, circumstances = {}): Promise<SeenMessage> =>
    messageOf(await ann.slash('ask', { question: QUESTION, ...options }, circumstances));
  const log = async (): Promise<string> => (await run('knowledge log')).text;

  it('are registered in the admin servers alone, for those with Manage Server', async () => {
    const { discord } = running;
    const names = async (guild?: string): Promise<readonly string[]> =>
      (await discord.commands(guild)).map(({ name }) => name);
    expect([...(await names('Newsroom'))].sort()).toEqual(['knowledge', 'settings']);
    expect(await names('Reading Room')).toEqual([]);
    expect(await names()).not.toContain('knowledge');
    const [first] = await discord.commands('Newsroom');
    expect(first?.default_member_permissions).toBe('32');
    expect(await ann.offeredCommands()).not.toContain('knowledge');
    expect(await adam.offeredCommands()).toEqual(expect.arrayContaining(['knowledge', 'settings']));
  });

  describe.each(OTHERS)('refuse %s', (_who, name, place) => {
    it.each(COMMANDS)('who forges $command', async (forgery) => {
      const message = await forge(name, forgery, place);
      expect(message).toMatchObject({ isEphemeral: true });
      expect(message.text).toContain(REFUSED);
      expect(message.buttons).toEqual([]);
    });

    it('who forges buttons, menus and forms, and keep a record of it', async () => {
      const { id } = messageOf(await running.discord.user(name).slash('help', {}, { in: place }));
      const forgeries: readonly Forgery[] = [
        ...[...CUSTOM_IDS, ...SETTINGS_IDS].map(
          (customId) => ({ kind: 'component', customId, message: id }) as const,
        ),
        { kind: 'component', customId: 'v1:settings:excerpts', message: id, values: ['1'] },
        {
          kind: 'modal',
          customId: 'v1:knowledge:fields:x',
          message: id,
          fields: { headline: 'M' },
        },
      ];
      for (const forgery of forgeries) {
        const answer = await forge(name, forgery);
        expect(answer.text).toContain(REFUSED);
        expect(answer.isEphemeral).toBe(true);
      }
      const newest = await log();
      expect(newest).toContain('tried to use /settings excerpts');
      expect(newest).toContain('not an admin here');
    });
  });

  it('have a friendly word for what an admin forges or clicks too late', async () => {
    const { id } = await run('knowledge status');
    for (const customId of CUSTOM_IDS.filter((one) => !/cancel|csv|log/u.test(one))) {
      const { text } = await forge('adam', { kind: 'component', customId, message: id });
      expect(text).toMatch(/no longer there|earlier version|no change to take back/u);
    }
    const fields = { headline: 'x', publisher: 'x', datePublished: '', url: '' };
    const form = { kind: 'modal', customId: 'v1:knowledge:fields:x', message: id, fields } as const;
    expect((await forge('adam', form)).text).toContain('no longer there');
  });

  it('give a draft to nobody but the admin whose it is', async () => {
    const preview = await run('knowledge add', { file: FILE });
    const { moderator } = running.discord;
    await moderator.permit('general', { of: 'olga', allow: ['ManageGuild'] });
    const customId = buttonOf(preview, 'Publish');
    const stolen = { kind: 'component', customId, message: preview.id } as const;
    expect((await forge('ann', stolen)).text).toContain(REFUSED);
    expect(existsSync(join(running.coverage.path, 'new.md'))).toBe(false);
    expect(messageOf(await adam.click(preview, 'Discard')).text).toContain('Discarded');
  });

  it('let a server choose where and how it is answered', async () => {
    const panel = await run('settings');
    expect(panel.text).toContain('In every channel');
    expect((await ask()).isEphemeral).toBe(false);

    let next = messageOf(await adam.click(panel, 'Answer privately by default'));
    expect(next.id).toBe(panel.id);
    expect(next.text).toContain('for the asker alone');
    expect((await ask()).isEphemeral).toBe(true);
    expect((await ask({ private: false })).isEphemeral).toBe(false);
    expect(messageOf(await ann.slash('sources')).isEphemeral).toBe(true);
    expect((await ask({}, { in: 'lounge' })).isEphemeral).toBe(false);
    next = messageOf(await adam.click(next, 'Answer openly by default'));

    next = messageOf(await adam.select(next, 'v1:settings:channels', ['desk']));
    const elsewhere = await ask();
    expect(elsewhere).toMatchObject({ isEphemeral: true });
    const desk = await running.discord.moderator.channelId('desk');
    expect(elsewhere.text).toContain(
      `I do not answer questions in this channel, but in <#${desk}>`,
    );
    expect((await ask({}, { in: 'desk' })).text).toContain('reopened on **Monday**');
    expect((await ask({}, { in: 'talk' })).text).toContain('reopened on **Monday**');
    expect(messageOf(await ann.slash('sources')).isEphemeral).toBe(true);
    const unwanted = await ann.mention(QUESTION);
    const wanted = await ann.mention(QUESTION, { in: 'desk' });
    await ann.waitForAnswer(wanted);
    const answered = (await ann.history()).map(({ repliesTo }) => repliesTo);
    expect(answered).not.toContain(unwanted.id);
    next = messageOf(await adam.select(next, 'v1:settings:channels', []));
    expect((await ask()).text).toContain('reopened on **Monday**');

    const who = { question: 'Who is Ada Quill?' };
    const excerpts = (text: string): number => text.match(/¶ \d/gu)?.length ?? 0;
    expect(excerpts((await ask(who)).text)).toBe(2);
    next = messageOf(await adam.select(next, 'v1:settings:excerpts', ['1']));
    expect(excerpts((await ask(who)).text)).toBe(1);

    next = messageOf(await adam.select(next, 'v1:settings:cooldown', ['300']));
    const texts = [(await ask()).text, (await ask()).text];
    expect(texts[1]).toContain('you can ask again in');
    expect((await ask({}, { in: 'lounge' })).text).toContain('reopened on **Monday**');

    next = messageOf(await adam.click(next, 'Back to the usual'));
    expect(next.text).toContain('this is the usual');
    expect((await ask()).text).toContain('reopened on **Monday**');
    expect(await log()).toContain('set how I answer in this server');
  });

  it('go by the channels that are left, and tell the admin of deleted ones', async () => {
    const { moderator } = running.discord;
    const ids: string[] = [];
    for (const name of ['first', 'second']) {
      ids.push(await moderator.addChannel('Newsroom', { name }));
    }
    await adam.select(await run('settings'), 'v1:settings:channels', ['first', 'second']);
    await moderator.deleteChannel('first');
    const elsewhere = await ask();
    expect(elsewhere.text).toContain(`<#${ids[1] ?? ''}>`);
    expect(elsewhere.text).not.toContain(`<#${ids[0] ?? ''}>`);
    expect((await run('settings')).text).toMatch(
      /1 channel of those chosen was deleted\. I go by/u,
    );
    await moderator.deleteChannel('second');
    expect((await ask()).text).toContain('reopened on **Monday**');
    await ann.waitForAnswer(await ann.mention(QUESTION));
    const panel = await run('settings');
    expect(panel.text).toMatch(/2 channels of those chosen were deleted\. Until you choose/u);
    expect(messageOf(await adam.click(panel, 'Back to the usual')).text).not.toContain('deleted');
  });

  it('hold in a channel that the bot merely cannot see', async () => {
    const hidden = await running.discord.moderator.channelId('hidden');
    await adam.select(await run('settings'), 'v1:settings:channels', ['hidden']);
    expect((await ask()).text).toContain(`but in <#${hidden}>`);
    const panel = await run('settings');
    expect(panel.text).not.toContain('deleted');
    await adam.click(panel, 'Back to the usual');
  });

  it('say that a draft is gone after a restart, and keep what was published', async () => {
    const { discord, coverage } = running;
    const preview = await run('knowledge add', { file: FILE });
    const asking = await run('knowledge remove', { article: 'gazette-opinion' });
    await run('knowledge add', { file: FILE }).then(async (one) => adam.click(one, 'Publish'));
    const undo = await run('knowledge undo');
    expect(messageOf(await ann.slash('privacy')).text).toContain('for 90 days');
    await adam.select(await run('settings'), 'v1:settings:excerpts', ['2']);
    expect(await running.bot.stop()).toEqual({ code: 0, signal: null });
    const bot = await startBot(discord, coverage.path, {
      ADMIN_GUILD_IDS: await discord.moderator.guildId('Newsroom'),
      GAPS: 'off',
    });
    for (const [message, label] of [
      [preview, 'Publish'],
      [preview, 'Edit fields'],
      [asking, 'Remove'],
    ] as const) {
      const { text } = messageOf(await adam.click(message, label));
      expect(text).toContain('I was restarted');
    }
    expect(messageOf(await adam.click(undo, 'Take back')).text).toContain('as it was before');
    expect((await run('settings')).text).toContain('At most 2 excerpts');
    expect((await run('knowledge gaps')).text).toContain('GAPS is off');
    const privacy = messageOf(await ann.slash('privacy'));
    expect(privacy.text).toContain('no question, neither answered nor unanswered');
    await bot.stop();
  });

  it('answer without a database, and say what does not work', async () => {
    const { discord, coverage } = running;
    await startBot(discord, coverage.path, {
      ADMIN_GUILD_IDS: await discord.moderator.guildId('Newsroom'),
      DATABASE_PATH: coverage.path,
    });
    expect((await ask()).text).toContain('reopened on **Monday**');
    const status = await run('knowledge status');
    expect(status.text).toContain('What does not work');
    expect(status.text).toContain('3 articles');
    const preview = await run('knowledge add', { file: FILE });
    expect(messageOf(await adam.click(preview, 'Publish')).text).toContain('❌');
    expect(existsSync(join(coverage.path, 'new.md'))).toBe(false);
    expect((await run('knowledge log')).text).toContain('not possible now');
    expect((await run('settings')).text).toContain('not possible now');
    expect((await run('knowledge reload')).text).toContain('Nothing has changed');
    const privacy = messageOf(await ann.slash('privacy'));
    expect(privacy.text).toContain('There is no database');
  });
});
