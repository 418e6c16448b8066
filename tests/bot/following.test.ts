import type { ScriptedUser, SeenMessage } from '../../src/loopback';
import { messageOf, startAdminBot, type AdminBot } from '../support/admin-bot';
import { ARTICLES } from '../support/bot-coverage';
import type { BotProcess } from '../support/bot-process';
import { violationLines } from '../support/loopback';
import { botOptions, BOT } from '../support/real-bot';

const UNKNOWN = 'Who is the mayor of Kessel?';
const KNOWN = 'When did the Kessel bridge reopen?';
const NEWS = 'news of a followed question';
const LOOKED = 'followed questions looked at';

const mayor = (name: string, outlet = 'Inland Gazette'): string => `---
headline: ${name} takes office
publisher: ${outlet}
datePublished: 2021-04-02
---

${name} is the mayor of Kessel since Thursday.
`;

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(120_000);

describe('a question that is followed', () => {
  let running: AdminBot;
  let bot: BotProcess;
  let adam: ScriptedUser;
  let ann: ScriptedUser;
  let bob: ScriptedUser;
  let edition = 0;
  let hasLeft = false;
  beforeAll(async () => {
    running = await startAdminBot();
    ({ bot } = running);
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
    expect(violationLines(await running.discord.violations())).toEqual([]);
    if (hasLeft) return;
    // each test begins with nothing followed and the same articles
    await adam.slash('settings').then(async (panel) => {
      const allows = messageOf(panel).buttons.some(({ label }) => label === 'No following');
      if (!allows) await adam.click(messageOf(panel), 'Let members follow questions');
    });
    for (const [user, place] of [
      [adam, 'general'],
      [ann, 'dm'],
      [bob, 'dm'],
    ] as const) {
      for (;;) {
        const list = messageOf(await user.slash('following', {}, { in: place }));
        const [value] = list.selects[0]?.options.map((option) => option.value) ?? [];
        if (value === undefined) break;
        await user.select(list, '', [value]);
      }
    }
    running.coverage.clear();
    for (const [id, text] of Object.entries(ARTICLES)) running.coverage.put(id, text);
    await adam.slash('knowledge reload');
  });

  const allowed = async (): Promise<void> => {
    const panel = messageOf(await adam.slash('settings'));
    if (panel.buttons.some(({ label }) => label === 'Let members follow questions')) {
      await adam.click(panel, 'Let members follow questions');
    }
  };
  const follow = async (
    user: ScriptedUser,
    question: string,
    options: Readonly<Record<string, boolean>> = {},
    place = 'general',
  ): Promise<SeenMessage> =>
    messageOf(await user.slash('follow', { question, ...options }, { in: place }));
  const botMessages = async (user: ScriptedUser, place: string): Promise<readonly SeenMessage[]> =>
    (await user.history({ in: place })).filter(
      ({ isFromBot, interaction }) => isFromBot && interaction === null,
    );
  /** Puts what is in the folder in force, and waits until every followed question was looked at. */
  const reload = async (): Promise<string> => {
    // no two versions are the same, so that each is waited for
    edition += 1;
    const page = mayor('Nobody').replace(/Nobody is .*\n/u, `Edition ${edition}.\n`);
    running.coverage.put('edition', page);
    const text = messageOf(await adam.slash('knowledge reload')).text;
    const version = /version `?([0-9a-f]{12})/u.exec(text)?.[1] ?? '';
    await bot.line(new RegExp(`"version":"${version}".*${LOOKED}`, 'u'));
    return version;
  };
  const put = async (id: string, text: string): Promise<void> => {
    running.coverage.put(id, text);
    await reload();
  };
  const lastIn = async (user: ScriptedUser, place: string): Promise<SeenMessage> => {
    const last = (await botMessages(user, place)).at(-1);
    if (last === undefined) throw new Error(`no message of the bot in ${place}`);
    return last;
  };

  it('is told once in its channel when it is covered, when the answer changes, and when it is gone', async () => {
    await allowed();
    const begun = await follow(ann, UNKNOWN);
    expect(begun).toMatchObject({ isEphemeral: false });
    expect(begun.text).toContain('I will tell this channel when the coverage answers this');
    const before = (await botMessages(bob, 'general')).length;

    await put('gazette-mayor', mayor('Ida Brandt'));
    const covered = await lastIn(bob, 'general');
    expect(covered.pings).toEqual(['ann']);
    expect(covered.text).toContain('now answers a question that you follow');
    expect(covered.text).toContain(UNKNOWN);
    expect(covered.text).toContain('Ida Brandt');

    await put('gazette-mayor', mayor('Tom Berg'));
    const changed = await lastIn(bob, 'general');
    expect(changed.text).toContain('has changed');
    expect(changed.text).toMatch(/Before: Inland Gazette · “.*takes office” · 2 April 2021 · ¶ 1/u);
    expect(changed.text).toContain('Tom Berg');

    // a reload that changes nothing of it
    await put('gazette-more', mayor('Una Quist').replaceAll('mayor of Kessel', 'harbour master'));
    expect((await botMessages(bob, 'general')).length).toBe(before + 2);

    running.coverage.put('gazette-mayor', mayor('X').replace(/\n\nX is.*$/su, '\n\nNothing.\n'));
    await reload();
    const gone = await lastIn(bob, 'general');
    expect(gone.text).toContain('no longer answers');
    expect(gone.text).toContain('Before: Inland Gazette');
    expect((await botMessages(bob, 'general')).length).toBe(before + 3);
  });

  it('does not name an article that was taken out', async () => {
    await allowed();
    await follow(ann, UNKNOWN);
    await put('gazette-mayor', mayor('Ida Brandt'));
    running.coverage.clear();
    for (const [id, text] of Object.entries(ARTICLES)) running.coverage.put(id, text);
    await reload();
    const gone = await lastIn(bob, 'general');
    expect(gone.text).toContain('a passage whose article is no longer in the coverage');
    expect(gone.text).not.toContain('takes office');
  });

  it('says what is known already, and tells only what differs from it', async () => {
    await allowed();
    const begun = await follow(ann, KNOWN);
    expect(begun.text).toContain('answers this already');
    expect(begun.text).toContain('reopened on **Monday**');
    const before = (await botMessages(ann, 'general')).length;
    await put('gazette-mayor', mayor('Ida Brandt'));
    expect(await botMessages(ann, 'general')).toHaveLength(before);
  });

  it('is told by two reloads in a row once', async () => {
    await allowed();
    await follow(ann, UNKNOWN);
    const before = (await botMessages(ann, 'general')).length;
    running.coverage.put('gazette-mayor', mayor('Ida Brandt'));
    await Promise.all([adam.slash('knowledge reload'), reload()]);
    running.coverage.put('gazette-other', mayor('Ida Brandt').replaceAll('mayor', 'baker'));
    await reload();
    expect(await botMessages(ann, 'general')).toHaveLength(before + 1);
  });

  it('is for its follower alone where it is followed in private, and shown in no server', async () => {
    const said = await follow(ann, UNKNOWN, { private: true });
    expect(said).toMatchObject({ isEphemeral: true });
    expect(said.text).toContain('written you a direct message');
    expect((await lastIn(ann, 'dm')).text).toContain('I will tell you here');
    const direct = await follow(bob, 'Who built the Kessel bridge?', {}, 'dm');
    expect(direct).toMatchObject({ isEphemeral: false });
    expect(direct.text).toContain('I will tell you here');
    for (const user of [adam, ann, bob]) {
      const list = messageOf(await user.slash('following'));
      expect(list).toMatchObject({ isEphemeral: true });
      expect(list.text).not.toContain('mayor');
      expect(list.text).not.toContain('built');
    }
    const own = messageOf(await ann.slash('following', {}, { in: 'dm' }));
    expect(own.text).toContain('What you follow: 1');
    expect(own.text).toContain(UNKNOWN);
    expect(own.text).not.toContain('built');
    const before = (await botMessages(bob, 'general')).length;
    await put('gazette-mayor', mayor('Ida Brandt'));
    const told = await lastIn(ann, 'dm');
    expect(told.text).toContain('Ida Brandt');
    expect(await botMessages(bob, 'general')).toHaveLength(before);
    expect(messageOf(await ann.click(told, 'Unfollow')).text).toContain('Unfollowed');
    expect(messageOf(await ann.click(told, 'Unfollow')).text).toContain('not followed any more');
  });

  describe('“Tell me when it is covered”', () => {
    it('stands below a silence alone, and tells in a direct message', async () => {
      const answer = messageOf(await ann.slash('ask', { question: KNOWN }));
      expect(answer.buttons.map(({ label }) => label)).not.toContain('Tell me when it is covered');
      const limited = messageOf(
        await ann.slash('ask', { question: UNKNOWN, outlet: 'Inland Gazette' }),
      );
      expect(limited.buttons.map(({ label }) => label)).not.toContain('Tell me when it is covered');
      const silence = messageOf(await ann.slash('ask', { question: UNKNOWN }));
      const said = messageOf(await bob.click(silence, 'Tell me when it is covered'));
      expect(said).toMatchObject({ isEphemeral: true });
      expect(said.text).toContain('written you a direct message');
      const twice = messageOf(await bob.click(silence, 'Tell me when it is covered'));
      expect(twice.text).toContain('You follow that question already');
      await put('gazette-mayor', mayor('Ida Brandt'));
      expect((await lastIn(bob, 'dm')).text).toContain('Ida Brandt');
    });

    it('says so kindly where direct messages are closed, and notes nothing', async () => {
      const carl = running.discord.user('carl');
      const silence = messageOf(await carl.slash('ask', { question: UNKNOWN }));
      const said = messageOf(await carl.click(silence, 'Tell me when it is covered'));
      expect(said.text).toContain('your direct messages are closed to me, so I noted nothing');
      const list = messageOf(await carl.slash('following', {}, { in: 'dm' }));
      expect(list.text).toContain('You follow nothing');
    });
  });

  it.each([
    ['nothing visible', ' \u200b ', /no words|no question/u],
    ['a greeting', 'hello', /asks nothing of the coverage/u],
    ['no words', '🎉🎉', /asks nothing of the coverage/u],
  ])('is refused where it is %s', async (_what, question, reply) => {
    await allowed();
    const refused = await follow(ann, question);
    expect(refused).toMatchObject({ isEphemeral: true });
    expect(refused.text).toMatch(reply);
    expect(messageOf(await adam.slash('following')).text).toContain(
      'Nothing that you could unfollow',
    );
  });

  it('of 500 characters and more is refused by Discord or by us, and one of another language does no harm', async () => {
    await allowed();
    await expect(ann.slash('follow', { question: 'a'.repeat(501) })).rejects.toThrow(/500/u);
    const spanish = await follow(ann, '¿Quién es el alcalde de la ciudad de Orsley?');
    expect(spanish.text).toContain('I will tell this channel');
    await put('gazette-mayor', mayor('Ida Brandt'));
  });

  it('is refused a second time in the channel, and the 21st of a server', async () => {
    await allowed();
    await follow(ann, UNKNOWN);
    const again = await follow(bob, ` ${UNKNOWN.toLowerCase()}?`);
    expect(again).toMatchObject({ isEphemeral: true });
    expect(again.text).toContain('followed in this channel already');
    expect((await follow(bob, UNKNOWN, {}, 'desk')).text).toContain('I will tell this channel');
    for (let at = 2; at < 20; at += 1) await follow(ann, `Who paid for pier ${at} of Orsley?`);
    expect((await follow(bob, 'Who paid for the quay?')).text).toContain(
      'follows 20 questions already',
    );
    const list = messageOf(await adam.slash('following'));
    expect(list.text).toContain('Followed in this server: 20');
    expect(list.text).toContain('Page 1 of 4');
    const next = messageOf(await adam.click(list, 'Next'));
    expect(next.text).toContain('Page 2 of 4');
    // a member sees the own ones and those of the channel, and can end the own alone
    const [other] = messageOf(await bob.slash('following')).selects;
    expect(other?.options.map(({ label }) => label)).toEqual([UNKNOWN]);
  });

  it.each([
    ['where the server does not allow it', 'general', 'No following', /admins can allow that/u],
    ['where the bot may not write', 'quiet', null, /may not write in this channel/u],
  ])('is refused %s', async (_where, place, switched, reply) => {
    await allowed();
    if (switched !== null) await adam.click(messageOf(await adam.slash('settings')), switched);
    const refused = await follow(ann, UNKNOWN, {}, place);
    expect(refused).toMatchObject({ isEphemeral: true });
    expect(refused.text).toMatch(reply);
  });

  it.each([
    ['its follower is not answered', 'blocked'],
    ['its words are not answered', 'words'],
    ['its channel is none to answer in', 'channels'],
  ] as const)('is not told while %s, and told after', async (_why, setting) => {
    await allowed();
    await follow(bob, UNKNOWN);
    const before = (await botMessages(ann, 'general')).length;
    const set = async (value: string | null): Promise<void> => {
      const panel = messageOf(await adam.slash('settings'));
      if (setting === 'words') {
        const form = await adam.click(panel, 'Blocked words');
        await adam.submitModal(form, { words: value === null ? '' : 'mayor' });
      } else {
        await adam.select(panel, `v1:settings:${setting}`, value === null ? [] : [value]);
      }
    };
    await set(
      setting === 'channels'
        ? await running.discord.moderator.channelId('desk')
        : await running.discord.moderator.userId('bob'),
    );
    await put('gazette-mayor', mayor('Ida Brandt'));
    expect(await botMessages(ann, 'general')).toHaveLength(before);
    await set(null);
    await reload();
    expect(await botMessages(ann, 'general')).toHaveLength(before + 1);
  });

  it('is told once where the connection breaks just after the message was taken', async () => {
    await allowed();
    await follow(ann, UNKNOWN);
    const before = (await botMessages(ann, 'general')).length;
    await running.discord.faults.add({
      ...{ kind: 'drop', processed: true, on: { operation: 'create_message' } },
    });
    await put('gazette-mayor', mayor('Ida Brandt'));
    await running.discord.faults.clear();
    expect(await botMessages(ann, 'general')).toHaveLength(before + 1);
  });

  it('is not told while the server allows it no more, and told after', async () => {
    await allowed();
    await follow(ann, UNKNOWN);
    const before = (await botMessages(ann, 'general')).length;
    await adam.click(messageOf(await adam.slash('settings')), 'No following');
    await put('gazette-mayor', mayor('Ida Brandt'));
    expect(await botMessages(ann, 'general')).toHaveLength(before);
    await allowed();
    await put('gazette-other', mayor('Una Quist').replaceAll('mayor of Kessel', 'harbour master'));
    expect(await botMessages(ann, 'general')).toHaveLength(before + 1);
  });

  it('is ended by whoever follows it, or manages the server, and by nobody else', async () => {
    await allowed();
    const begun = await follow(ann, UNKNOWN);
    expect(messageOf(await bob.click(begun, 'Unfollow')).text).toContain('Only whoever follows it');
    expect(messageOf(await adam.click(begun, 'Unfollow')).text).toContain('Unfollowed');
    const before = (await botMessages(ann, 'general')).length;
    running.coverage.put('gazette-mayor', mayor('Ida Brandt'));
    await adam.slash('knowledge reload');
    expect(await botMessages(ann, 'general')).toHaveLength(before);
  });

  it('goes with its channel', async () => {
    await allowed();
    await running.discord.moderator.addChannel('Newsroom', { name: 'shortlived' });
    await follow(ann, UNKNOWN, {}, 'shortlived');
    expect(messageOf(await adam.slash('following')).text).toContain(UNKNOWN);
    await running.discord.moderator.deleteChannel('shortlived');
    await bot.line(/"msg":"unfollowed with its place"/u);
    expect(messageOf(await adam.slash('following')).text).not.toContain(UNKNOWN);
  });

  it('is dropped after some news that the bot had no right to send, each of them logged', async () => {
    await allowed();
    await running.discord.moderator.addChannel('Newsroom', { name: 'closing' });
    await follow(ann, UNKNOWN, {}, 'closing');
    await running.discord.moderator.permit('closing', { of: 'bot', deny: ['SendMessages'] });
    for (let at = 1; at <= 5; at += 1) await put('gazette-mayor', mayor(`Ida Brandt ${at}`));
    expect(bot.output()).toContain('"misses":1');
    await bot.line(/"misses":5.*followed no more/u);
    expect(messageOf(await adam.slash('following')).text).not.toContain(UNKNOWN);
  });

  it('is told once by the bot that is started after the change, and not again after another start', async () => {
    await allowed();
    await follow(ann, UNKNOWN);
    const before = (await botMessages(ann, 'general')).length;
    await bot.stop();
    running.coverage.put('gazette-mayor', mayor('Ida Brandt'));
    const env = {
      ADMIN_GUILD_IDS: await running.discord.moderator.guildId('Newsroom'),
      ADMIN_ROLE_IDS: await running.discord.moderator.roleId('Newsroom', 'editor'),
    };
    const start = (): BotProcess =>
      running.discord.startBot(BOT, botOptions(running.coverage.path, env));
    const second = start();
    await second.line(/followed questions looked at/u, 40_000);
    expect(await botMessages(ann, 'general')).toHaveLength(before + 1);
    await second.stop();
    // two processes at once, as while one replaces the other
    bot = start();
    const third = start();
    for (const one of [bot, third]) await one.line(/followed questions looked at/u, 40_000);
    running.coverage.put('gazette-mayor', mayor('Tom Berg'));
    const version = await reload();
    await third.line(new RegExp(`"version":"${version}".*${LOOKED}`, 'u'), 40_000);
    expect(await botMessages(ann, 'general')).toHaveLength(before + 2);
    await third.stop();
  });

  it('of a direct message waits while the person takes none, and tells the newest then', async () => {
    await follow(bob, UNKNOWN, {}, 'dm');
    await running.discord.moderator.setDirectMessages('bob', 'closed');
    for (let at = 1; at <= 4; at += 1) await put('gazette-mayor', mayor(`Ida Brandt ${at}`));
    await running.discord.moderator.setDirectMessages('bob', 'open');
    await put('gazette-mayor', mayor('Tom Berg'));
    expect((await lastIn(bob, 'dm')).text).toContain('Tom Berg');
  });

  it('goes with a follower who has left the server', async () => {
    await allowed();
    await follow(ann, UNKNOWN);
    await follow(bob, 'Who built the Kessel bridge?');
    await running.discord.moderator.removeMember('Newsroom', 'ann');
    const before = (await botMessages(bob, 'general')).length;
    await put('gazette-mayor', mayor('Ida Brandt'));
    const list = messageOf(await adam.slash('following'));
    expect(list.text).not.toContain(UNKNOWN);
    expect(list.text).toContain('Who built the Kessel bridge?');
    expect(await botMessages(bob, 'general')).toHaveLength(before);
  });

  it('goes with the server that the bot leaves', async () => {
    await allowed();
    await follow(bob, UNKNOWN);
    await running.discord.moderator.removeBot('Newsroom');
    await bot.line(/"guildId":"\d+","msg":"unfollowed with its place"/u);
    hasLeft = true;
  });

  it('leaves no text of a question in the log', () => {
    expect(running.bot.output()).toContain(NEWS);
    expect(running.bot.output()).not.toContain('mayor of Kessel');
  });
});
