import type { ScriptedUser, SeenMessage } from '../../src/loopback';
import { ARTICLES, writeCoverage, type CoverageFolder } from '../support/bot-coverage';
import type { BotProcess } from '../support/bot-process';
import { startLoopback, violationLines, type LoopbackProcess } from '../support/loopback';
import { rawRest } from '../support/raw-client';
import { startBot } from '../support/real-bot';

const QUESTION = 'When did the Kessel bridge reopen?';
const UNKNOWN = 'Who is the mayor of Kessel?';
const OTHER = '---\nheadline: Other\npublisher: The Harbour Post\n---\n\nOther.\n';
const GONE = 'no longer in the coverage';

/** Enough articles for two pages, one of them with two pages of facts. */
const MANY = {
  ...ARTICLES,
  ...Object.fromEntries(
    ['one', 'two', 'three'].map((id) => [id, OTHER.replace('Other\n', `Other ${id}\n`)]),
  ),
  'gazette-people': `---\nheadline: Who was there\npublisher: Inland Gazette\n---\n\n${Array.from(
    { length: 60 },
    (_, index) =>
      `Anna Number${'abcdefgh'[index % 8] ?? ''}${String(index)}, a baker of the old town on the river, said that ${String(index + 2)} people had come.`,
  ).join('\n\n')}\n`,
};

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(90_000);

describe('the bot, after a restart', () => {
  let coverage: CoverageFolder;
  let discord: LoopbackProcess;
  let bot: BotProcess;
  let ann: ScriptedUser;
  let answer: SeenMessage;
  let silence: SeenMessage;
  let secret: SeenMessage;
  let sources: SeenMessage;
  let facts: SeenMessage;

  const shown = async (command: string, options = {}): Promise<SeenMessage> => {
    const { message, status } = await ann.slash(command, options);
    if (message === null) throw new Error(`no message: ${status}`);
    return message;
  };
  beforeAll(async () => {
    coverage = writeCoverage(MANY);
    discord = await startLoopback();
    ann = discord.user('ann');
    const first = await startBot(discord, coverage.path);
    answer = await shown('ask', { question: QUESTION });
    silence = await shown('ask', { question: UNKNOWN });
    secret = await shown('ask', { question: QUESTION, private: true, article: 'post-bridge' });
    sources = await shown('sources');
    facts = await shown('facts', { article: 'gazette-people' });
    await first.stop();
    bot = await startBot(discord, coverage.path);
  });
  afterAll(async () => {
    await discord.stop();
    coverage.remove();
  });
  afterEach(async () => {
    expect(violationLines(await discord.violations())).toEqual([]);
  });
  const click = async (message: SeenMessage, button: string): Promise<SeenMessage | null> =>
    (await ann.click(message, button)).message;

  it('registers nothing anew', async () => {
    await bot.line(/"isChanged":false.*"msg":"commands"/u);
  });

  it.each([
    ['Context', 'It carries 4,000 cars a day.'],
    ['Why this?', 'Confidence: '],
    ['More', '> '],
    ['👍', 'Thank you'],
  ])('reacts to %s below an answer of before', async (button, words) => {
    const message = await click(answer, button);
    expect(message?.text).toContain(words);
    expect(message?.isEphemeral).toBe(true);
  });

  it('reacts to 👎, menus, suggestions and Share of before', async () => {
    const form = await ann.click(answer, '👎');
    expect((await ann.submitModal(form, {})).message?.text).toContain('Thank you');
    const [next = ''] = answer.selects[0]?.options.map(({ value }) => value) ?? [];
    expect((await ann.select(answer, '', [next])).message?.text).toContain(`Asked: ${next}`);
    const [suggestion] = silence.buttons;
    const told = await click(silence, suggestion?.customId ?? '');
    expect(told?.text).toContain('> ');
    expect(await click(secret, 'Share')).toMatchObject({ isEphemeral: false });
  });

  it('turns the pages of lists and facts of before, and back again, in their place', async () => {
    for (const list of [sources, facts]) {
      const [first] = list.text.match(/Page 1 of \d/u) ?? [];
      expect(first).toBeDefined();
      const next = await ann.click(list, 'Next');
      expect(next.message).toMatchObject({ id: list.id });
      expect(next.message?.text).toContain('Page 2 of');
      const back = await ann.click(list, 'Back');
      expect(back.message).toMatchObject({ id: list.id });
      expect(back.message?.text).toContain(first);
    }
  });

  it('keeps facts that were opened for one person in one private message', async () => {
    const { options } = sources.selects[0] ?? { options: [] };
    const people = options.find(({ label }) => label.includes('Who was there'));
    const article = (await ann.select(sources, '', [people?.value ?? ''])).message;
    const opened = await click(article as SeenMessage, 'Facts');
    expect(opened).toMatchObject({ isEphemeral: true });
    const next = await click(opened as SeenMessage, 'Next');
    const back = await click(next as SeenMessage, 'Back');
    expect([next?.id, back?.id]).toEqual([opened?.id, opened?.id]);
    expect(back?.text).toContain('Page 1 of');
  });

  it('gives anybody else a page of their own', async () => {
    const { message } = await discord.user('bob').click(sources, 'Next');
    expect(message).toMatchObject({ isEphemeral: true });
    expect(message?.id).not.toBe(sources.id);
  });

  it.each(['v0:share:-', 'v2:context:x', 'v1:nothing:-', 'something else'])(
    'has a friendly word for a button with %j, of another version',
    async (customId) => {
      const button = { type: 2, style: 2, label: 'Old', custom_id: customId };
      const path = `/channels/${answer.channelId}/messages`;
      const components = [{ type: 1, components: [button] }];
      const { body } = await rawRest(discord)('POST', path, { content: 'Old reply', components });
      const { message } = await ann.click(String(body['id']), 'Old');
      expect(message).toMatchObject({ isEphemeral: true });
      expect(message?.text).toContain('from an earlier version of me');
    },
  );

  it('says what is gone once the article is another, and ends clearly when its token is void', async () => {
    const [listed] = sources.selects[0]?.options ?? [];
    await bot.stop();
    coverage.clear();
    coverage.put('post-bridge', OTHER);
    bot = await startBot(discord, coverage.path);
    for (const button of ['Context', 'Why this?']) {
      expect((await click(answer, button))?.text).toContain(GONE);
    }
    expect((await click(answer, 'More'))?.text).toContain('Nothing else in the coverage');
    expect((await click(facts, 'Next'))?.text).toContain(GONE);
    const picked = await ann.select(sources, '', [listed?.value ?? '']);
    expect(picked.message?.text).toContain(GONE);
    expect(bot.logs().filter(({ level }) => level === 'error')).toEqual([]);

    await discord.gateway.close(4014);
    expect(await bot.exit).toEqual({ code: 1, signal: null });
    const last = bot.logs().at(-1);
    expect(last).toMatchObject({ level: 'fatal' });
    expect(last?.['msg']).toContain('refuses the intents');
  });

  it('says that nothing is there once the folder is empty', async () => {
    coverage.clear();
    bot = await startBot(discord, coverage.path);
    expect((await click(answer, 'Context'))?.text).toContain(GONE);
    expect((await click(secret, 'Share'))?.text).toContain(GONE);
    const [suggestion] = silence.buttons;
    const told = await click(silence, suggestion?.customId ?? '');
    expect(told?.text).toContain('The coverage is empty');
    await discord.gateway.close(4004);
    expect(await bot.exit).toEqual({ code: 1, signal: null });
    expect(bot.output()).toMatch(/"level":"fatal".*does not accept DISCORD_TOKEN/u);
  });
});
