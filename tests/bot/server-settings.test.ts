import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptedUser, SeenMessage } from '../../src/loopback';
import { buttonOf, messageOf, startAdminBot, type AdminBot } from '../support/admin-bot';
import { gone } from '../support/gone';
import { ARTICLES, writeCoverage } from '../support/bot-coverage';
import { startLoopback, violationLines } from '../support/loopback';
import { startBot } from '../support/real-bot';

const QUESTION = 'When did the Kessel bridge reopen?';
const ANSWER = 'reopened on **Monday**';
const UNKNOWN = 'Who is the mayor of Kessel?';
const NEWS = `---
headline: Lighthouse closed
publisher: Inland Gazette
datePublished: 2021-03-09
---

The Kessel lighthouse was closed on Tuesday by Ida Brandt, the keeper.
`;

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(90_000);

describe('a server that sets', () => {
  let running: AdminBot;
  let adam: ScriptedUser;
  let ann: ScriptedUser;
  let bob: ScriptedUser;
  beforeAll(async () => {
    running = await startAdminBot({ MESSAGE_CONTENT: 'true' }, ARTICLES, {
      privilegedIntents: ['MessageContent'],
    });
    [adam, ann, bob] = [
      running.discord.user('adam'),
      running.discord.user('ann'),
      running.discord.user('bob'),
    ];
  });
  afterAll(async () => {
    await running.stop();
  });
  afterEach(async () => {
    const panel = await settings();
    if (panel.buttons.some(({ label }) => label === 'Back to the usual')) {
      await adam.click(panel, 'Back to the usual');
    }
    expect(violationLines(await running.discord.violations())).toEqual([]);
  });

  const settings = async (): Promise<SeenMessage> => messageOf(await adam.slash('settings'));
  const choose = async (menu: string, ...values: readonly string[]): Promise<SeenMessage> =>
    messageOf(await adam.select(await settings(), `v1:settings:${menu}`, values));
  const ask = async (user: ScriptedUser, question: string): Promise<SeenMessage> =>
    messageOf(await user.slash('ask', { question }));

  /** Waits until the bot has done all that an answer leads to. */
  const responded = async ({ interaction }: SeenMessage): Promise<string> =>
    running.bot.line(new RegExp(`"request":"${interaction ?? ''}".*"msg":"responded"`, 'u'));

  describe('a log channel', () => {
    it('is told there what is published and loaded, by whom, and pings nobody', async () => {
      const panel = await choose('log', 'desk');
      expect(panel.text).toContain('Publishes, loads and faults are told in');
      const file = { filename: 'lighthouse-closed.md', text: NEWS };
      const preview = messageOf(await adam.slash('knowledge add', { file }));
      await adam.click(preview, 'Publish');
      const told = await ann.waitFor({ includes: 'Published “Lighthouse closed”' });
      expect(told).toMatchObject({ channel: 'desk', isFromBot: true, pings: [] });
      expect(told.text).toMatch(/^Adam\\?: /u);
      const loaded = await ann.waitFor({ includes: 'added lighthouse-closed' });
      expect(loaded.text).toMatch(/Loaded 4 articles, version [0-9a-f]{12}/u);
      await adam.click(messageOf(await adam.slash('knowledge undo')), 'Take back');
      await ann.waitFor({ includes: 'removed lighthouse-closed' });
    });

    it('gets a question without an answer, once its asker has seen what goes along', async () => {
      expect((await ask(ann, UNKNOWN)).buttons.map(({ label }) => label)).not.toContain(
        'Ask an editor',
      );
      await choose('log', 'desk');
      const silence = await ask(ann, UNKNOWN);
      const before = (await ann.history({ in: 'desk' })).length;
      const consent = messageOf(await bob.click(silence, 'Ask an editor'));
      expect(consent).toMatchObject({ isEphemeral: true });
      expect(consent.text).toContain('with your name');
      expect(consent.text).toContain(UNKNOWN);
      expect(await ann.history({ in: 'desk' })).toHaveLength(before);
      const sent = messageOf(await bob.click(consent, 'Show it to the editors'));
      expect(sent.text).toContain('have your question now');
      const told = (await ann.history({ in: 'desk' })).at(-1);
      const id = await running.discord.moderator.userId('bob');
      expect(told?.text).toContain(`<@${id}> asks what the coverage does not answer`);
      expect(told?.text).toContain(UNKNOWN);
      expect(told?.pings).toEqual([]);
      expect((await ask(ann, QUESTION)).buttons.map(({ label }) => label)).not.toContain(
        'Ask an editor',
      );
    });

    it('takes a few questions of one member, whatever the time between two questions', async () => {
      await choose('log', 'desk');
      await choose('cooldown', '900');
      const silence = await ask(ann, UNKNOWN);
      const send = async (): Promise<string> => {
        const consent = messageOf(await ann.click(silence, 'Ask an editor'));
        return messageOf(await ann.click(consent, 'Show it to the editors')).text;
      };
      for (let sent = 0; sent < 3; sent += 1) expect(await send()).toContain('have your question');
      expect(await send()).toMatch(/you can ask again in \d+ minutes/u);
      expect((await ask(ann, UNKNOWN)).text).toMatch(/you can ask again in 15 minutes/u);
    });

    it('is told of files with a fault, also where nothing else has changed, and once', async () => {
      await choose('log', 'desk');
      const told = async (): Promise<readonly string[]> =>
        (await ann.history({ in: 'desk' }))
          .map(({ text }) => text)
          .filter((text) => text.includes('with a fault'));
      running.coverage.put('broken', 'no front matter');
      for (let times = 0; times < 2; times += 1) await adam.slash('knowledge reload');
      await ann.waitFor({ includes: 'with a fault' });
      expect(await told()).toEqual(['⚠ 1 file with a fault: broken'.replace(':', '\\:')]);
      rmSync(join(running.coverage.path, 'broken.md'));
      await adam.slash('knowledge reload');
    });

    it('that is closed to it or deleted is told of in /settings, and gets no more questions', async () => {
      const { moderator } = running.discord;
      await moderator.addChannel('Newsroom', { name: 'closing' });
      await choose('log', 'closing');
      const silence = await ask(ann, UNKNOWN);
      await moderator.permit('closing', { of: 'bot', deny: ['SendMessages'] });
      expect((await settings()).text).toMatch(/I may not write in the log channel <#\d+>/u);
      await moderator.deleteChannel('closing');
      expect((await settings()).text).toContain('The log channel was deleted');
      expect((await ask(ann, UNKNOWN)).buttons.map(({ label }) => label)).not.toContain(
        'Ask an editor',
      );
      expect(messageOf(await ann.click(silence, 'Ask an editor')).text).toContain(
        'take no questions at the moment',
      );
    });

    it('is refused one where it may not write', async () => {
      const refused = await choose('log', 'quiet');
      expect(refused.text).toContain('I may not write in that channel');
      expect((await settings()).text).toContain('No log channel');
    });
  });

  it('several things at once loses none of them, and a button of an old panel sets what it says', async () => {
    const [one, two] = [await settings(), await settings()];
    await Promise.all([
      adam.click(one, 'Answer privately by default'),
      adam.click(two, 'A thread for each question'),
      adam.select(one, 'v1:settings:excerpts', ['1']),
      adam.select(two, 'v1:settings:cooldown', ['30']),
    ]);
    for (const words of ['for the asker alone', '30 seconds', '1 excerpt', 'a thread of its own']) {
      expect((await settings()).text).toContain(words);
    }
    const old = await settings();
    for (const panel of [await settings(), old]) {
      const { text } = messageOf(await adam.click(panel, 'Answer openly by default'));
      expect(text).toContain('answer for everybody');
    }
  });

  it('anything finds what it changed in the log, by its name', async () => {
    const { moderator } = running.discord;
    const bobs = await moderator.userId('bob');
    const editors = await moderator.roleId('Newsroom', 'editor');
    const desk = await moderator.channelId('desk');
    const newest = async (): Promise<string> =>
      messageOf(await adam.slash('knowledge log')).text.split('\n')[1] ?? '';
    await choose('channels', 'general', 'desk');
    expect(await newest()).toMatch(
      new RegExp(`set how I answer in this server\\\\: channels\\\\: <#\\d+> <#${desk}>$`, 'u'),
    );
    await choose('blocked', bobs, editors);
    expect(await newest()).toMatch(
      new RegExp(`server\\\\: blocked\\\\: <@${bobs}> <@&${editors}>$`, 'u'),
    );
    await choose('excerpts', '2');
    expect(await newest()).toMatch(/server\\: excerpts\\: 2$/u);
    await choose('excerpts', '2');
    expect(await newest()).toMatch(/server\\: as it was$/u);
  });

  it('who is not answered: members and roles, with a word, but for /privacy', async () => {
    const editor = await running.discord.moderator.roleId('Newsroom', 'editor');
    const id = await running.discord.moderator.userId('bob');
    const mine = await ask(bob, QUESTION);
    const panel = await choose('blocked', id, editor);
    expect(panel.text).toContain(`Not answered: <@${id}> <@&${editor}>`);
    for (const user of [bob, adam]) {
      const refused = await ask(user, QUESTION);
      expect(refused).toMatchObject({ isEphemeral: true });
      expect(refused.text).toContain('asked me not to answer you');
      expect((await user.waitForAnswer(await user.mention(QUESTION))).text).toBe(refused.text);
    }
    expect(messageOf(await bob.slash('privacy')).text).toContain('What is stored');
    expect((await bob.complete('ask', 'question', '')).choices).toEqual([]);
    // what was shown before can still be taken away
    await bob.click(mine, 'Take back', { until: 'first' });
    await gone(bob, mine);
    expect((await ask(ann, QUESTION)).text).toContain(ANSWER);
    expect(
      (await bob.slash('ask', { question: QUESTION }, { in: 'lounge' })).message?.text,
    ).toContain(ANSWER);
  });

  it('words that no question may hold, whole, in any case', async () => {
    const alone = messageOf(await ann.slash('ask', { question: QUESTION, private: true }));
    const opened = await adam.click(await settings(), 'Blocked words');
    const label = opened.modal?.fields[0]?.label ?? '';
    const panel = messageOf(
      await adam.submitModal(opened, { [label]: 'Lottery\nkessel bridge, reopen, ada' }),
    );
    expect(panel.text).toContain('questions with one of 4 blocked words');
    for (const question of [QUESTION, 'Who won the LOTTERY?']) {
      expect(await ask(ann, question)).toMatchObject({ isEphemeral: true });
      const { text } = await ann.waitForAnswer(await ann.mention(question));
      expect(text).toContain('such words');
    }
    for (const command of ['compare', 'timeline']) {
      const { message } = await ann.slash(command, { topic: 'the Kessel bridge' });
      expect(message?.text).toContain('such words');
    }
    expect(messageOf(await ann.click(alone, 'Share')).text).toContain('such words');
    const answer = await ask(ann, 'What did Tom Reyes say?');
    expect(answer.text).toContain('half our customers');
    // what would be refused is not offered either
    const offered = [
      ...answer.selects.flatMap(({ options }) => options.map(({ label }) => label)),
      ...(await ask(ann, UNKNOWN)).buttons.map(({ label }) => label),
      ...messageOf(await ann.slash('help')).buttons.map(({ label }) => label),
      ...(await ann.complete('ask', 'question', '')).choices.map(({ name }) => name),
    ];
    expect(offered).toContain('Who is Tom Reyes?');
    expect(offered.join()).not.toContain('Ada');
    expect(messageOf(await ann.slash('sources', { search: 'Kessel bridge' })).text).toContain(
      'such words',
    );
    expect((await ask(ann, 'Who plays lotteries?')).text).not.toContain('such words');
  });

  it('a thread for each question, in which no mention is needed', async () => {
    await adam.click(await settings(), 'A thread for each question');
    const asked = await ann.mention('Who is Ada Quill?');
    const answer = await ann.waitForAnswer(asked);
    expect(answer.channel).toBe('Who is Ada Quill?');
    expect(answer.text).toContain('chief engineer');
    const next = await ann.say('What did she say?', { in: answer.channelId });
    const followed = await ann.waitForAnswer(next);
    expect(followed.text).toContain('The pillars held');
    // the same below the answer to a command, but not where the asker alone sees it
    const command = await ask(ann, 'Who is Tom Reyes?');
    expect(command.channel).toBe('general');
    await responded(command);
    const below = await ann.say('What did he say?', { in: command.id });
    expect((await ann.waitForAnswer(below)).text).toContain('half our customers');
    const alone = messageOf(await ann.slash('ask', { question: QUESTION, private: true }));
    await responded(alone);
    await expect(ann.history({ in: alone.id })).rejects.toThrow('no channel');
    // what members say to one another is not answered
    const heard = await running.discord.moderator.userId('ann');
    const toOthers = [
      await bob.say(`<@${heard}> what did she say?`, { in: answer.channelId }),
      await bob.reply(next, 'What did she say?'),
    ];
    await ann.waitForAnswer(await ann.say('Who is Tom Reyes?', { in: answer.channelId }));
    const repliedTo = (await ann.history({ in: answer.channelId })).map(
      ({ repliesTo }) => repliesTo,
    );
    for (const { id } of toOthers) expect(repliedTo).not.toContain(id);
    // a question of a menu gets one too, and small talk none
    const [menu] = command.selects;
    const chosen = messageOf(await ann.select(command, '', [menu?.options[0]?.value ?? '']));
    await responded(chosen);
    await ann.say('Thanks', { in: chosen.id });
    const thanks = await ann.waitForAnswer(await ann.mention('thank you'));
    expect(thanks).toMatchObject({ channel: 'general' });
    // once an answer is taken back, the thread below it tells nobody what was asked
    await ann.click(chosen, 'Take back', { until: 'first' });
    await gone(ann, chosen);
    await running.discord.until((entry) => JSON.stringify(entry).includes('that was taken back'));
    const names = (await ann.places()).map(({ name }) => name);
    expect(names).not.toContain(menu?.options[0]?.value);
    // in threads of others it keeps out of the talk
    const talk = await ann.say(QUESTION, { in: 'talk' });
    await ann.waitForAnswer(await ann.mention(QUESTION, { in: 'talk' }));
    expect((await ann.history({ in: 'talk' })).map(({ repliesTo }) => repliesTo)).not.toContain(
      talk.id,
    );
    // where it may open none, or could not write in it, it answers in place
    for (const denied of ['SendMessagesInThreads', 'CreatePublicThreads'] as const) {
      await running.discord.moderator.permit('general', { of: 'bot', deny: [denied] });
      const here = await ann.waitForAnswer(await ann.mention(QUESTION));
      expect(here).toMatchObject({ channel: 'general' });
    }
    expect((await ask(ann, QUESTION)).text).toContain(ANSWER);
  });
});

describe('a public answer', () => {
  let running: AdminBot;
  beforeAll(async () => {
    running = await startAdminBot();
  });
  afterAll(async () => {
    await running.stop();
  });
  afterEach(async () => {
    expect(violationLines(await running.discord.violations())).toEqual([]);
  });

  it('can be taken back by whoever asked, and by nobody else', async () => {
    const [ann, bob] = [running.discord.user('ann'), running.discord.user('bob')];
    const answers = [
      messageOf(await ann.slash('ask', { question: QUESTION })),
      await ann.waitForAnswer(await ann.mention(QUESTION)),
      messageOf(await ann.slash('timeline')),
      messageOf(await ann.slash('compare', { topic: 'repairs' })),
      messageOf(await ann.slash('said', { person: 'Ada Quill' })),
    ];
    for (const answer of answers) {
      const refused = messageOf(await bob.click(answer, 'Take back'));
      expect(refused).toMatchObject({ isEphemeral: true });
      expect(refused.text).toContain('Only whoever asked');
      await ann.click(answer, 'Take back');
      await expect(ann.read(answer.id)).rejects.toThrow('no message');
    }
    const forged = messageOf(await ann.slash('ask', { question: QUESTION }));
    const id = await running.discord.moderator.userId('bob');
    const customId = `v1:take-back:${id}`;
    const { message } = await running.discord.moderator.forge('bob', {
      ...{ kind: 'component', customId, message: forged.id },
    });
    expect(message?.text).toContain('Only whoever asked');
    expect((await ann.read(forged.id)).text).toContain(ANSWER);
  });

  it('has no such button where the asker alone sees it', async () => {
    const ann = running.discord.user('ann');
    const alone = messageOf(await ann.slash('ask', { question: QUESTION, private: true }));
    const labels = alone.buttons.map(({ label }) => label);
    expect(labels).not.toContain('Take back');
    const shared = messageOf(await ann.click(alone, 'Share'));
    await ann.click(shared, 'Take back');
    await expect(ann.read(shared.id)).rejects.toThrow('no message');
    const direct = await ann.waitForAnswer(await ann.dm(QUESTION));
    expect(direct.buttons.map(({ label }) => label)).not.toContain('Take back');
  });
});

describe('an editor without Manage Server', () => {
  it('may edit the coverage with a role of EDITOR_ROLE_IDS, and nothing else', async () => {
    const coverage = writeCoverage();
    const discord = await startLoopback();
    const annexe = await discord.moderator.addGuild({
      name: 'Annexe',
      owner: 'olga',
      roles: [{ name: 'desk', permissions: [] }],
      members: [{ user: 'ann', roles: ['desk'] }, { user: 'bob' }],
      channels: [{ name: 'extra' }],
    });
    const bot = await startBot(discord, coverage.path, {
      ADMIN_GUILD_IDS: annexe,
      EDITOR_ROLE_IDS: await discord.moderator.roleId('Annexe', 'desk'),
    });
    await bot.line(new RegExp(`"guild":"${annexe}","msg":"commands"`, 'u'));
    const [ann, bob] = [discord.user('ann'), discord.user('bob')];
    const here = { in: 'extra' };
    expect(await ann.offeredCommands(here)).toContain('knowledge');
    expect(await ann.offeredCommands(here)).not.toContain('settings');
    const file = { filename: 'lighthouse-closed.md', text: NEWS };
    const preview = messageOf(await ann.slash('knowledge add', { file }, here));
    expect(messageOf(await ann.click(preview, 'Publish')).text).toContain('Published');
    const path = join(coverage.path, 'lighthouse-closed.md');
    expect(readFileSync(path, 'utf8')).toContain('Ida Brandt');
    const refused = messageOf(await bob.slash('knowledge status', {}, here));
    expect(refused.text).toContain('for those who manage this server');
    const customId = 'v1:settings:privacy';
    const forged = await discord.moderator.forge('ann', {
      ...{ kind: 'component', customId, message: preview.id },
    });
    expect(forged.message?.text).toContain('for those who manage this server');
    expect(buttonOf(preview, 'Publish')).toContain('v1:knowledge:publish:');
    expect(violationLines(await discord.violations())).toEqual([]);
    await discord.stop();
    coverage.remove();
  });
});
