import { createConversations, type Conversations } from '../../src/discord/conversations';
import { startLoopback, type Loopback } from '../../src/loopback';
import { messageOf } from '../support/admin-bot';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';
import { startInnerBot, type InnerBot } from '../support/inner-bot';
import { localHost } from '../support/serving';

const ENGINE = engineOf([
  makeArticle({
    id: 'bridge',
    publisher: 'The Harbour Post',
    body:
      'The Kessel bridge reopened on Monday after a storm closed it for three weeks.\n\n' +
      '"The pillars held," said Ada Quill, 51, the chief engineer of the harbour board.\n\n' +
      'Quill said that the repairs had cost 2.5 million crowns.',
  }),
  makeArticle({
    id: 'bakery',
    publisher: 'Inland Gazette',
    body: '"We lost half our customers," said Tom Reyes, 44, who runs a bakery by the bridge.',
  }),
]);

const OTHERS = [
  'How much did the repairs cost?',
  'Who runs a bakery?',
  'According to the Inland Gazette, who lost customers?',
  'Who is the mayor of Atlantis?',
];

describe('a question that names whom it is about, in a channel', () => {
  let discord: Loopback;
  let bot: InnerBot;
  let memory: Conversations;
  beforeAll(async () => {
    discord = await startLoopback();
    const serving = localHost(ENGINE);
    const conversations: Conversations = {
      turnsOf: (key) => memory.turnsOf(key),
      keep: (key, before, turn) => memory.keep(key, before, turn),
      forgetAll: () => memory.forgetAll(),
      forgetOld: () => memory.forgetOld(),
    };
    bot = startInnerBot(discord, {}, { serving, coverage: serving.current, conversations });
    await bot.logged('"msg":"commands"');
  });
  beforeEach(() => {
    memory = createConversations(() => 0);
  });
  afterAll(async () => {
    bot.stop();
    await bot.done;
    await discord.close();
  });
  const asked = async (question: string): Promise<string> =>
    messageOf(await discord.user('ann').slash('ask', { question })).text;
  const mentioned = async (question: string): Promise<string> => {
    const ann = discord.user('ann');
    return (await ann.waitForAnswer(await ann.mention(question))).text;
  };

  it.each([
    'What did Quill say?',
    'how old is reyes',
    'Where was Quill?',
    'What does Obama want?',
    'Who is Quill and what did she say?',
  ])('is answered as if it were the first: %s', async (question) => {
    for (const way of [asked, mentioned]) {
      memory = createConversations(() => 0);
      const alone = await way(question);
      for (const other of OTHERS) {
        memory = createConversations(() => 0);
        await way(other);
        expect({ other, text: await way(question) }).toEqual({ other, text: alone });
      }
    }
  });

  it('leaves a follow-up what it leans on', async () => {
    await asked('Who is Tom Reyes?');
    expect(await mentioned('what did he say?')).toContain('half our customers');
    await asked('How much did the repairs cost?');
    expect(await asked('and what about the Inland Gazette?')).toContain('Understood as');
  });
});
