import { createCooldown } from '../../src/discord/cooldown';
import type { Services } from '../../src/discord/services';
import { startLoopback, type Loopback } from '../../src/loopback';
import { messageOf } from '../support/admin-bot';
import { gone } from '../support/gone';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';
import { localHost } from '../support/serving';
import { ANSWER, QUESTION, startInnerBot, type InnerBot } from '../support/inner-bot';

jest.setTimeout(30_000);

describe('what members of a server see', () => {
  let discord: Loopback;
  let bot: InnerBot;
  const start = async (
    env: Readonly<Record<string, string>> = {},
    changed: Partial<Services> = {},
  ): Promise<void> => {
    bot = startInnerBot(discord, env, changed);
    await bot.logged('"msg":"commands"');
  };
  beforeEach(async () => {
    discord = await startLoopback();
  });
  afterEach(async () => {
    bot.stop();
    await bot.done;
    expect(await discord.violations()).toEqual([]);
    await discord.close();
  });

  it('reads mentions in a question as names, however it is asked', async () => {
    await start();
    const { moderator } = discord;
    const [bob, desk, editor] = [
      await moderator.userId('bob'),
      await moderator.channelId('desk'),
      await moderator.roleId('Newsroom', 'editor'),
    ];
    const ann = discord.user('ann');
    const typed = `When did <@${bob}>, <@&${editor}> and <#${desk}> say <@123456789012345678> came?`;
    const read = 'When did Bob, editor and #desk say somebody came?';
    const asked = await ann.slash('ask', { question: typed });
    const mentioned = await ann.waitForAnswer(await ann.mention(typed));
    for (const { text, pings } of [asked.message, mentioned].flatMap((one) => one ?? [])) {
      expect(text.replaceAll('\\#', '#')).toContain(`Asked: ${read}`);
      expect(pings).toEqual([]);
    }
  });

  it('is answered a question to which others are called', async () => {
    await start();
    const { moderator } = discord;
    const [bob, editor] = [
      await moderator.userId('bob'),
      await moderator.roleId('Newsroom', 'editor'),
    ];
    const ann = discord.user('ann');
    for (const called of [`<@${bob}>`, `<@${bob}>, <@&${editor}>:`]) {
      const answer = await ann.waitForAnswer(await ann.mention(`${called} ${QUESTION}`));
      expect(answer.text).toContain(`Asked: ${QUESTION}`);
      expect(answer.text).toContain(ANSWER);
    }
    const alone = await ann.waitForAnswer(await ann.mention(`<@${bob}>`));
    expect(alone.text).toContain('Bob');
  });

  it('is told no name of a channel that is hidden from some, or of another server', async () => {
    await start();
    const { moderator } = discord;
    await moderator.permit('quiet', { of: '@everyone', deny: ['ViewChannel'] });
    const ids = [await moderator.channelId('quiet'), await moderator.channelId('lounge')];
    const typed = `What is said in ${ids.map((id) => `<#${id}>`).join(' and ')}?`;
    const { message } = await discord.user('ann').slash('ask', { question: typed });
    expect(message?.text.replaceAll('\\#', '#')).toContain(
      'What is said in #a channel and #a channel?',
    );
  });

  it('waits its turn with a list as with an answer, but not with what it alone is shown', async () => {
    await start({}, { cooldown: createCooldown({ perUser: 2, perChannel: 0, seconds: 60 }) });
    const ann = discord.user('ann');
    const run = async (command: string, options = {}) =>
      (await ann.slash(command, options)).message?.text;
    expect(await run('sources')).toContain('The coverage holds');
    expect(await run('help')).toContain('Verbatim quotes');
    expect(await run('facts')).not.toContain('ask again in');
    expect(await run('article', { id: 'post-bridge' })).toContain('ask again in');
    expect(await run('ask', { question: QUESTION })).toContain('ask again in');
    expect(await run('help')).toContain('Verbatim quotes');
  });

  it('keeps what was typed as the first choice, with what the coverage knows below it', async () => {
    await start();
    const ann = discord.user('ann');
    const offered = async (command: string, option: string, typed: string, others = {}) =>
      ((await ann.complete(command, option, typed, others)).choices ?? []).map(
        ({ value }) => value,
      );
    for (const [command, option, others] of [
      ['ask', 'question', {}],
      ['compare', 'topic', {}],
      ['timeline', 'topic', {}],
      ['said', 'person', {}],
      ['said', 'about', { person: 'x' }],
    ] as const) {
      expect((await offered(command, option, 'the bridge', others))[0]).toBe('the bridge');
    }
    expect(await offered('ask', 'article', 'no such')).toEqual([]);
    const { message } = await ann.slash('ask', { question: QUESTION });
    expect(message?.text).toContain(ANSWER);
  });

  it('searches the list of articles by words, and is offered outlets, authors and headlines', async () => {
    const engine = engineOf([
      makeArticle({
        id: 'one',
        publisher: 'Daily Anchor',
        author: ['Lena Berg'],
        body: 'It sank.',
      }),
      makeArticle({
        id: 'two',
        publisher: 'North Times',
        headline: 'Anchor lost',
        body: 'It sank.',
      }),
    ]);
    const serving = localHost(engine);
    await start({}, { serving, coverage: serving.current });
    const ann = discord.user('ann');
    const offered = async (typed: string) =>
      (await ann.complete('sources', 'search', typed)).choices.map(({ value }) => value);
    expect(await offered('anch')).toEqual(['anch', 'Daily Anchor', 'Anchor lost']);
    expect(await offered('lena')).toEqual(['lena', 'Lena Berg']);
    const found = messageOf(await ann.slash('sources', { search: 'Lena Berg' }));
    expect(found.text).toContain('1 article of 2');
    const nothing = messageOf(await ann.slash('sources', { search: '---' }));
    expect(nothing).toMatchObject({ isEphemeral: true });
    expect(nothing.text).toContain('no words in that');
  });

  it('is told that the coverage is empty whatever is asked for, and by messages too', async () => {
    const serving = localHost(engineOf([]));
    await start({}, { serving, coverage: serving.current });
    const ann = discord.user('ann');
    for (const [command, options] of [
      ['ask', { question: QUESTION }],
      ['ask', { question: QUESTION, outlet: 'The Harbour Post' }],
      ['ask', { question: QUESTION, article: 'post-bridge' }],
      ['article', { id: 'post-bridge' }],
      ['facts', { article: 'post-bridge' }],
      ['facts', {}],
      ['sources', {}],
    ] as const) {
      const message = messageOf(await ann.slash(command, options));
      expect(message.text).toMatch(/^The coverage is empty/u);
      expect(message).toMatchObject({ isEphemeral: true });
    }
    const mentioned = await ann.waitForAnswer(await ann.mention(QUESTION));
    expect(mentioned.text).toMatch(/^The coverage is empty/u);
  });

  it('takes back whatever it had shown to all, a turned page too, and twice as well', async () => {
    const engine = engineOf(
      Array.from({ length: 12 }, (_, place) =>
        makeArticle({
          id: `a${place}`,
          headline: `Ferry ${place}`,
          body: 'The ferry sank on Monday.',
        }),
      ),
    );
    const serving = localHost(engine);
    await start({}, { serving, coverage: serving.current });
    const ann = discord.user('ann');
    const answer = messageOf(await ann.slash('ask', { question: 'When did the ferry sink?' }));
    const cited = messageOf(await ann.click(answer, 'Cite'));
    const id = /cite this answer: (\w+)/u.exec(cited.text)?.[1] ?? '';
    for (const [command, options] of [
      ['cite', { id }],
      ['article', { id: 'a1' }],
      ['facts', { article: 'a1' }],
      ['facts', {}],
      ['sources', {}],
    ] as const) {
      const message = messageOf(await ann.slash(command, options));
      expect((await discord.user('bob').click(message, 'Take back')).message?.text).toContain(
        'Only whoever asked',
      );
      const turns = message.buttons.some(({ label }) => label === 'Next');
      const shown = turns ? messageOf(await ann.click(message, 'Next')) : message;
      const click = async () => ann.click(shown, 'Take back', { until: 'first' });
      await Promise.all([click(), click()]);
      await gone(ann, message);
    }
    const listed = await ann.waitForAnswer(await ann.mention('What are your sources?'));
    expect(listed.text).toContain('The coverage holds');
    await ann.click(listed, 'Take back');
    await gone(ann, listed);
    const direct = messageOf(await ann.slash('sources', {}, { in: 'dm' }));
    expect(direct.buttons.map(({ label }) => label)).not.toContain('Take back');
    expect(bot.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('leaves the level of a line of the log what it is, beside how sure an answer is', async () => {
    await start();
    await discord.user('ann').slash('ask', { question: QUESTION });
    await bot.logged('"msg":"answered"');
    const line = bot.lines.find((one) => one.includes('"msg":"answered"')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ level: 'info', sure: 'high' });
    expect(line.match(/"level"/gu)).toHaveLength(1);
  });

  it('finds no admin commands where ADMIN_GUILD_IDS names the server no more', async () => {
    const [one, other] = [
      await discord.moderator.guildId('Newsroom'),
      await discord.moderator.guildId('Reading Room'),
    ];
    const names = async (guild: string) => (await discord.commands(guild)).map(({ name }) => name);
    await start({ ADMIN_GUILD_IDS: `${one},${other}` });
    await bot.logged(`"guild":"${other}","msg":"commands"`);
    for (const guild of ['Newsroom', 'Reading Room']) {
      expect(await names(guild)).toContain('knowledge');
    }
    bot.stop();
    await bot.done;
    await start({ ADMIN_GUILD_IDS: other });
    await bot.logged('not named any more');
    expect(await names('Newsroom')).toEqual([]);
    expect(await names('Reading Room')).toContain('knowledge');
    expect(bot.lines.join('')).toContain(`"guild":"${one}","msg":"commands taken out`);
  });

  it('turns pages: its own change, those of others open beside them', async () => {
    const days = Array.from({ length: 20 }, (_, day) => day + 1);
    const body = days
      .map((day) => `"The pillars held on day ${day}," said Ada Quill on ${day} May 2021.`)
      .join('\n\n');
    const engine = engineOf([
      makeArticle({ id: 'one', headline: 'Old bridge', datePublished: '2021-06-01', body }),
      ...days.map((day) =>
        makeArticle({ id: `a${day}`, headline: `Ferry ${day}`, body: 'It sank.' }),
      ),
    ]);
    const serving = localHost(engine);
    await start({}, { serving, coverage: serving.current });
    const [ann, bob] = [discord.user('ann'), discord.user('bob')];
    for (const [command, options, first, next] of [
      ['timeline', { topic: 'the pillars' }, 'on day 1,', 'on day 20,'],
      ['said', { person: 'Ada Quill', about: 'pillars|day' }, 'on day 1,', 'on day 20,'],
      ['sources', { search: 'ferry', order: 'oldest' }, 'Ferry 1', 'Ferry 6'],
    ] as const) {
      const message = messageOf(await ann.slash(command, options));
      expect(message.text).toContain(first);
      expect(message.text).toContain('Page 1 of');
      const beside = messageOf(await bob.click(message, 'Next'));
      expect(beside).toMatchObject({ isEphemeral: true });
      expect(beside.text).toContain('Page 2 of');
      let turned = message;
      while (!turned.text.includes(next)) {
        const after = messageOf(await ann.click(turned, 'Next'));
        expect(after).toMatchObject({ id: message.id });
        expect(after.text).not.toBe(turned.text);
        expect(after.text.split('\n')[0]).toBe(message.text.split('\n')[0]);
        turned = after;
      }
    }
    const unknown = messageOf(await ann.slash('timeline', { topic: 'the zeppelin' }));
    expect(unknown.text).toBe(
      'The coverage has nothing with the words “the zeppelin”, dated or not.',
    );
  });
});
