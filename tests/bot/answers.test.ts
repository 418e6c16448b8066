import type { ScriptedUser, SeenMessage } from '../../src/loopback';
import type { BotProcess } from '../support/bot-process';
import type { LoopbackProcess } from '../support/loopback';
import { withRunningBot } from '../support/small-running-bot';

const REOPENED = 'When did the Kessel bridge reopen?';
const COST = 'How much had the repairs cost?';
const SENTENCE =
  'The Kessel bridge reopened on **Monday** after a storm closed it for three weeks.';
const UNKNOWN = 'Who is the mayor of Kessel?';

// Processes start slowly on a busy machine; nothing here is measured.
jest.setTimeout(60_000);

describe('the bot', () => {
  let discord: LoopbackProcess;
  let bot: BotProcess;
  let ann: ScriptedUser;
  let bob: ScriptedUser;
  withRunningBot((running) => {
    ({ discord, bot, ann } = running);
    bob = running.discord.user('bob');
  });

  const asked = async (question: string, options = {}): Promise<SeenMessage> => {
    const { status, message } = await ann.slash('ask', { question, ...options });
    if (message === null) throw new Error(`no message: ${status}`);
    return message;
  };
  const answerTo = async (message: SeenMessage): Promise<SeenMessage> => ann.waitForAnswer(message);

  it('shows the coverage as its presence', () => {
    expect(JSON.stringify(discord.entries)).toContain('3 articles, to 5 Mar 2021');
  });

  it('offers every command everywhere', async () => {
    const offered = await ann.offeredCommands({ in: 'dm' });
    expect([...offered].sort()).toEqual([
      ...[
        'article',
        'ask',
        'cite',
        'compare',
        'facts',
        'follow',
        'following',
        'help',
        'privacy',
        'said',
        'sources',
        'timeline',
        'verify',
      ],
    ]);
  });

  it('answers /ask at once with the sentence and its citation', async () => {
    const message = await asked(REOPENED);
    expect(message).toMatchObject({ isComponentsV2: true, isEphemeral: false, pings: [] });
    expect(message.text).toContain(SENTENCE);
    expect(message.text).toContain(
      'The Harbour Post · “Bridge reopens after storm” · 4 March 2021',
    );
    expect(message.isEdited).toBe(false);
  });

  it('answers for the asker alone where that is wanted, and shares it on a click', async () => {
    const message = await asked(REOPENED, { private: true });
    expect(message.isEphemeral).toBe(true);
    const shared = await ann.click(message, 'Share');
    expect(shared.message).toMatchObject({ isEphemeral: false });
    expect(shared.message?.text).toContain(SENTENCE);
  });

  it.each([
    ['a channel', { in: 'general' }, true],
    ['a thread', { in: 'talk' }, true],
    ['a channel where the bot may not write', { in: 'quiet' }, false],
    ['a direct message', { in: 'dm' }, false],
  ])(
    'offers to share a private answer only where others could see it: %s',
    async (_, at, isOffered) => {
      const asking = { question: REOPENED, private: true };
      const { message } = await ann.slash('ask', asking, at);
      expect(message?.text).toContain(SENTENCE);
      expect(message?.buttons.some(({ label }) => label === 'Share')).toBe(isOffered);
    },
  );

  it('says so where it may no longer write when an answer is to be shared', async () => {
    const place = await discord.moderator.addChannel('Newsroom', { name: 'shrinking' });
    const { message } = await ann.slash(
      'ask',
      { question: REOPENED, private: true },
      { in: 'shrinking' },
    );
    await discord.moderator.permit('shrinking', { of: 'bot', deny: ['SendMessages'] });
    const { message: told } = await ann.click(message?.id ?? place, 'Share');
    expect(told).toMatchObject({ isEphemeral: true });
    expect(told?.text).toContain('I cannot show that to others here');
    await discord.moderator.deleteChannel('shrinking');
  });

  it('takes the name of a choice for its value', async () => {
    const article = 'Build a tunnel instead · Inland Gazette';
    const { message } = await ann.slash('article', { id: article });
    expect(message?.text).toContain('A tunnel would have cost twice as much');
    expect((await ann.slash('facts', { article })).message?.text).toContain('Build a tunnel');
    const scoped = await asked('what is the bridge a monument to?', { article });
    expect(scoped.text).toContain('monument to **thrift**');
  });

  it.each([
    [
      'an article of another outlet',
      { article: 'post-bridge', outlet: 'Inland Gazette' },
      'by The Harbour Post, not by Inland Gazette',
    ],
    [
      'an outlet that is not there beside an article',
      { article: 'post-bridge', outlet: 'Nowhere' },
      'no such outlet',
    ],
    ['an article of that outlet', { article: 'post-bridge', outlet: 'HP' }, 'The pillars held'],
  ])(
    'tells whether both options can hold: %s',
    async (_what, options, words, question = 'What did Ada Quill say?') => {
      expect((await asked(question, options)).text).toContain(words);
    },
  );

  it('looks up the sentence of a long message that asks', async () => {
    const long = 'We talked for hours about the old town and its many little shops. '.repeat(10);
    const source = await ann.say(`${long}\n${REOPENED} ${long}`);
    const { message } = await ann.openContextMenu('Ask the coverage', { message: source.id });
    expect(message?.text).toContain(`Asked: ${REOPENED}`);
    expect(message?.text).toContain(SENTENCE);
  });

  it.each([
    ['an outlet', { outlet: 'HP' }, 'The pillars held'],
    ['another outlet', { outlet: 'inland gazette' }, '3 million crowns', COST],
    ['an article', { article: 'post-bridge' }, 'The pillars held'],
    ['a time', { to: '2021-03-04' }, 'The pillars held'],
    ['another time', { from: '2021-03-05', to: '2021' }, '3 million crowns', COST],
    ['a time and an outlet', { from: '2021-03', outlet: 'HP' }, 'The pillars held'],
    ['no time that is none', { from: 'May 2021' }, 'That is no date'],
    ['no time that ends before it begins', { from: '2021', to: '2020' }, 'ends before it begins'],
  ])('keeps to %s', async (_what, options, words, question = 'What did Ada Quill say?') => {
    expect((await asked(question, options)).text).toContain(words);
  });

  it.each([{ outlet: 'Nowhere Times' }, { article: 'nowhere' }])(
    'tells the asker alone that there is no %j',
    async (options) => {
      const message = await asked(REOPENED, options);
      expect(message).toMatchObject({ isEphemeral: true });
      expect(message.text).toContain('There is no such');
    },
  );

  it('says what the coverage does not say, and offers questions that it answers', async () => {
    const message = await asked(UNKNOWN);
    expect(message.text).toContain('does not say');
    const [question] = message.buttons;
    const answer = await ann.click(message, question?.customId ?? '');
    expect(answer.message?.text).toContain(`Asked: ${question?.label ?? ''}`);
    expect(answer.message?.text).toContain('> ');
  });

  it('completes questions with those that the coverage answers, people, outlets and articles', async () => {
    const { choices } = await ann.complete('ask', 'question', 'who is ad');
    expect(choices[1]).toEqual({ name: 'Who is Ada Quill?', value: 'Who is Ada Quill?' });
    expect((await asked(String(choices[1]?.value))).text).toContain('chief engineer');
    expect((await ann.complete('said', 'person', 'rey')).choices).toEqual([
      // what was typed stays the first choice
      { name: 'rey', value: 'rey' },
      { name: 'Tom Reyes', value: 'Tom Reyes' },
    ]);
    expect((await ann.complete('ask', 'outlet', 'hp')).choices).toEqual([
      { name: 'The Harbour Post', value: 'The Harbour Post' },
    ]);
    expect((await ann.complete('article', 'id', 'tunnel')).choices).toEqual([
      { name: 'Build a tunnel instead · Inland Gazette', value: 'gazette-opinion' },
    ]);
  });

  it('keeps its promises on every other command', async () => {
    const texts = async (command: string, options = {}): Promise<string> =>
      (await ann.slash(command, options)).message?.text ?? '';
    expect(await texts('said', { person: 'quill' })).toContain('The pillars held');
    expect(await texts('said', { person: 'Dr. QUILL’s' })).toContain('The pillars held');
    const about = await texts('said', { person: 'Ada Quill', about: 'repairs' });
    expect(about).toContain('2.5 million crowns');
    expect(about).not.toContain('pillars');
    expect(await texts('said', { person: 'Nobody' })).toContain('nobody called Nobody');
    const compared = await texts('compare', { topic: 'repairs' });
    expect(compared).toMatch(/The Harbour Post[^]*2\.5 million/u);
    expect(compared).toMatch(/Inland Gazette[^]*3 million/u);
    expect(await texts('timeline')).toMatch(/1961[^]*February[^]*Monday/u);
    expect(await texts('facts', { article: 'post-bridge' })).toContain('the chief engineer');
    expect(await texts('facts')).toContain('The coverage holds 3 articles');
    expect(await texts('sources')).toContain('Build a tunnel instead');
    expect(await texts('article', { id: 'post-bridge' })).toContain('The Kessel bridge reopened');
    expect(await texts('article', { id: 'nowhere' })).toContain('There is no such article');
    expect(await texts('privacy')).toContain('15 minutes');
  });

  it('gives examples in its help that work', async () => {
    const { message } = await ann.slash('help');
    expect(message?.isEphemeral).toBe(true);
    for (const { customId } of message?.buttons ?? []) {
      const { message: answer } = await ann.click(message?.id ?? '', customId ?? '');
      expect(answer).toMatchObject({ isEphemeral: true });
      expect(answer?.text).toContain('> ');
    }
  });

  it('shows context, more and the reasons of an answer to whoever asks for them, alone', async () => {
    const message = await asked(REOPENED);
    const context = await bob.click(message, 'Context');
    expect(context.message?.text).toContain('It carries 4,000 cars a day.');
    const more = await bob.click(message, 'More');
    expect(more.message?.text).toContain('Kessel bridge opens again');
    const why = await bob.click(message, 'Why this?');
    expect(why.message?.text).toContain('Confidence: ');
    for (const one of [context, more, why]) expect(one.message?.isEphemeral).toBe(true);
  });

  it('takes a thumb up, and asks why on a thumb down', async () => {
    const message = await asked(REOPENED);
    expect((await ann.click(message, '👍')).message?.text).toContain('Thank you');
    const opened = await ann.click(message, '👎');
    const field = opened.modal?.fields[0]?.label ?? '';
    const thanks = await ann.submitModal(opened, { [field]: 'wrong bridge' });
    expect(thanks.message).toMatchObject({ isEphemeral: true });
    expect(bot.output()).not.toContain('wrong bridge');
  });

  it('answers a question chosen from the menu below an answer', async () => {
    const message = await asked(REOPENED);
    const [question = ''] = message.selects[0]?.options.map(({ value }) => value) ?? [];
    const { message: answer } = await ann.select(message, '', [question]);
    expect(answer?.text).toContain(`Asked: ${question}`);
  });

  it('opens an article from the list, and its facts from there', async () => {
    const { message } = await ann.slash('sources');
    const [, second] = message?.selects[0]?.options ?? [];
    const { message: article } = await ann.select(message?.id ?? '', '', [second?.value ?? '']);
    expect(article?.text).toContain(second?.label ?? '-');
    expect((await ann.click(article?.id ?? '', 'Facts')).message?.text).toContain('Facts');
  });

  it('answers a mention with a reply that pings nobody', async () => {
    const message = await ann.mention(REOPENED);
    const answer = await answerTo(message);
    expect(answer).toMatchObject({ repliesTo: message.id, pings: [] });
    expect(answer.text).toContain(SENTENCE);
  });

  it('lists the articles to who asks for the sources, by command, mention and direct message', async () => {
    const asking = 'what are your sources?';
    const title = 'The coverage holds 3 articles';
    expect((await asked(asking)).text).toContain(title);
    expect((await answerTo(await ann.mention(asking))).text).toContain(title);
    expect((await answerTo(await ann.mention(asking, { in: 'dm' }))).text).toContain(title);
    expect((await asked('what can I ask about?', { private: true })).isEphemeral).toBe(true);
  });

  it('gives a hint to an empty mention', async () => {
    expect((await answerTo(await ann.mention(''))).text).toContain('Ask me a question');
  });

  it('completes a follow-up in a chain of replies, a thread and a direct message', async () => {
    const first = await answerTo(await bob.mention('Who is Ada Quill?'));
    const chain = await answerTo(await ann.reply(first, 'what did she say about the pillars?'));
    expect(chain.text).toContain('The pillars held');
    await answerTo(await ann.mention('Who is Tom Reyes?', { in: 'talk' }));
    const thread = await answerTo(await ann.mention('what did he say?', { in: 'talk' }));
    expect(thread.text).toContain('half our customers');
    await answerTo(await ann.dm('Who is Tom Reyes?'));
    const direct = await answerTo(await ann.dm('and what does he say?'));
    expect(direct.text).toContain('half our customers');
  });

  it('does not lend the turns of one person or place to another', async () => {
    await answerTo(await ann.mention('Who is Tom Reyes?', { in: 'desk' }));
    const other = await bob.mention('what did he say?', { in: 'desk' });
    expect((await bob.waitForAnswer(other)).text).not.toContain('Understood as');
    const elsewhere = await ann.mention('what did he say?', { in: 'lounge' });
    expect((await answerTo(elsewhere)).text).not.toContain('Understood as');
  });

  it('answers the words of any message from its menu, for the asker alone', async () => {
    const message = await bob.say('who is Ada Quill?');
    const { message: answer } = await ann.openContextMenu('Ask the coverage', {
      message: message.id,
    });
    expect(answer).toMatchObject({ isEphemeral: true });
    expect(answer?.text).toContain('chief engineer');
    expect((await ann.click(answer?.id ?? '', 'Share')).message?.isEphemeral).toBe(false);
  });

  it('answers neither bots nor talk that is not for it, and an edited message once', async () => {
    await discord.user('feedbot').mention(REOPENED, { in: 'desk' });
    await ann.say(REOPENED, { in: 'desk' });
    const message = await ann.mention(REOPENED, { in: 'desk' });
    await answerTo(message);
    await ann.edit(message, 'Who is Tom Reyes?');
    const last = await ann.mention(UNKNOWN, { in: 'desk' });
    await answerTo(last);
    const history = await ann.history({ in: 'desk' });
    const start = history.findIndex(({ author }) => author === 'feedbot');
    const answered = history
      .slice(start)
      .flatMap(({ isFromBot, repliesTo }) => (isFromBot ? [repliesTo] : []));
    expect(answered).toEqual([message.id, last.id]);
  });

  it.each(['🙂🙂🙂', '???', 'x'.repeat(500), '@everyone <@1> # **hi** ||x|| `code`'])(
    'has a kind word for %j',
    async (question) => {
      const message = await asked(question);
      expect(message.text).not.toBe('');
      expect(message.pings).toEqual([]);
    },
  );

  it('never logs a question, a name of a user or a token', () => {
    expect(bot.output()).not.toMatch(/Kessel|repairs|mayor/u);
    expect(bot.output()).not.toContain(discord.token);
    expect(bot.output()).not.toContain('"ann"');
  });
});
