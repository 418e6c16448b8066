import fc from 'fast-check';
import { stemsOf } from '../../src/administration/question-stems';
import { createConversations, type Conversations } from '../../src/discord/conversations';
import { USUAL_RULES } from '../../src/discord/guild-rules';
import { startLoopback, type Loopback, type SeenMessage } from '../../src/loopback';
import { makeArticle } from '../support/articles';
import { makeServices } from '../support/bot-services';
import { engineOf } from '../support/coverage';
import { fuzzPatience, fuzzSize } from '../support/fuzz-size';
import { startInnerBot, type InnerBot } from '../support/inner-bot';
import { localHost } from '../support/serving';
import { messageOf } from '../support/admin-bot';

const ENGINE = engineOf([
  makeArticle({
    id: 'bridge',
    publisher: 'The Harbour Post',
    body:
      'The Kessel bridge reopened on Monday after a storm closed it for three weeks.\n\n' +
      '"The pillars held," said Ada Quill, the chief engineer of the harbour board.\n\n' +
      'She said that the repairs had cost 2.5 million crowns.',
  }),
  makeArticle({
    id: 'bakery',
    publisher: 'Inland Gazette',
    body:
      '"We lost half our customers," said Tom Reyes, who runs a bakery.\n\n' +
      'He asked the harbour board for help in February.',
  }),
]);

/** How something is asked for the asker alone. */
const PRIVATE_WAYS = ['slash', 'menu', 'button', 'select', 'dm', 'dm slash'] as const;
/** How something is asked before others. */
const PUBLIC_WAYS = ['slash', 'mention', 'reply', 'share'] as const;
/** Channels, and a thread of the second. */
const PLACES = ['general', 'desk', 'talk'] as const;

/** What others must not read: about people and sums that the coverage knows, and that it does not. */
const SECRETS = [
  'is my boss Zorblatt embezzling 88123 crowns?',
  'Did Ada Quill steal from the Mirvane orphanage?',
  'who is Tom Reyes and why does he owe Qostenko money',
  'according to the Inland Gazette was Wexlapp in rehab',
  'how much did the repairs of the Trellomar villa cost',
  'Is Quill pregnant?',
];
/** What leans on whatever was asked before, and what does not. */
const QUESTIONS = [
  'what did he say?',
  'what did she say about it?',
  'and why?',
  'how much?',
  'did he?',
  'and what about the Inland Gazette?',
  'who was that',
  'what does it cost?',
  'what did Quill say?',
  'When did the Kessel bridge reopen?',
  'tell me more',
];

/** Pairs of turns in one Discord. */
const BATCH = 100;

const CASE = fc.record({
  secretly: fc.constantFrom(...PRIVATE_WAYS),
  secret: fc.constantFrom(...SECRETS),
  openly: fc.constantFrom(...PUBLIC_WAYS),
  question: fc.constantFrom(...QUESTIONS),
  from: fc.constantFrom(...PLACES),
  to: fc.constantFrom(...PLACES),
  // what was asked before others first, which the later question may lean on
  first: fc.constantFrom(null, 'Who is Tom Reyes?', 'How much did the repairs cost?'),
});
type Case = typeof CASE extends fc.Arbitrary<infer One> ? One : never;

/** All that can be read or is sent along with a message. */
const contentOf = ({ text, buttons, selects }: SeenMessage): string =>
  JSON.stringify([text, buttons, selects]);

describe('what is asked for the asker alone', () => {
  let discord: Loopback;
  let bot: InnerBot;
  let memory: Conversations;
  let isServerPrivate = false;
  const now = (): number => performance.now();
  // each test has a Discord of its own: one with thousands of messages is slow to look through
  beforeEach(async () => {
    memory = createConversations(now);
    discord = await startLoopback();
    const serving = localHost(ENGINE);
    const conversations: Conversations = {
      turnsOf: (key) => memory.turnsOf(key),
      keep: (key, before, turn) => memory.keep(key, before, turn),
      forgetAll: () => memory.forgetAll(),
      forgetOld: () => memory.forgetOld(),
    };
    const { administration } = makeServices(ENGINE).services;
    const of = (): typeof USUAL_RULES => ({ ...USUAL_RULES, isPrivate: isServerPrivate });
    const rules = { ...administration.rules, of };
    const changed = {
      ...{ serving, coverage: serving.current, conversations },
      administration: { ...administration, rules },
    };
    bot = startInnerBot(discord, {}, changed);
    await bot.logged('"msg":"commands"');
  });
  afterEach(async () => {
    bot.stop();
    await bot.done;
    await discord.close();
  });

  const asked = async (question: string, at: string, isPrivate: boolean): Promise<SeenMessage> =>
    messageOf(await discord.user('ann').slash('ask', { question, private: isPrivate }, { in: at }));
  const mentioned = async (question: string, at: string): Promise<SeenMessage> => {
    const ann = discord.user('ann');
    return ann.waitForAnswer(await ann.mention(question, { in: at }));
  };

  /** Asks secretly; gives the words that nobody else may read. */
  const askSecretly = async ({ secretly, secret, from }: Case): Promise<string> => {
    const ann = discord.user('ann');
    switch (secretly) {
      case 'slash':
        await asked(secret, from, true);
        return secret;
      case 'menu': {
        const words = await discord.user('bob').say(secret, { in: from });
        await ann.openContextMenu('Ask the coverage', { message: words.id }, { in: from });
        return secret;
      }
      case 'button': {
        const message = await asked(secret, from, true);
        const button = message.buttons.find(({ label }) => label.endsWith('?'));
        if (button !== undefined) await ann.click(message, button.customId ?? '');
        return `${secret} ${button?.label ?? ''}`;
      }
      case 'select': {
        const message = await asked('When did the Kessel bridge reopen?', from, true);
        const [option] = message.selects[0]?.options ?? [];
        if (option !== undefined) await ann.select(message, '', [option.value]);
        await asked(secret, from, true);
        return `${secret} ${option?.value ?? ''}`;
      }
      case 'dm':
        await ann.waitForAnswer(await ann.dm(secret));
        return secret;
      case 'dm slash':
        await asked(secret, 'dm', false);
        return secret;
    }
  };

  /** Asks before others; gives what they see. */
  const askOpenly = async (
    { openly, question, from, to }: Case,
    first: SeenMessage | null,
  ): Promise<SeenMessage> => {
    const ann = discord.user('ann');
    switch (openly) {
      case 'slash':
        return asked(question, to, false);
      case 'mention':
        return mentioned(question, to);
      case 'reply':
        return first === null
          ? mentioned(question, to)
          : ann.waitForAnswer(await ann.reply(first, question));
      case 'share': {
        const own = await asked(question, from, true);
        // what asks for nothing is not offered to be shared
        if (own.buttons.every(({ label }) => label !== 'Share')) return own;
        const { message } = await ann.click(own, 'Share');
        if (message === null) throw new Error('nothing was shared');
        return message;
      }
    }
  };

  /** The public reply at the end of a case, with what was said secretly or without. */
  const replyOf = async (
    one: Case,
    isSecretAsked: boolean,
  ): Promise<{ readonly reply: SeenMessage; readonly secret: string }> => {
    memory = createConversations(now);
    const first = one.first === null ? null : await mentioned(one.first, one.to);
    const secret = isSecretAsked ? await askSecretly(one) : '';
    return { reply: await askOpenly(one, first), secret };
  };

  const cases = fc.sample(CASE, { numRuns: fuzzSize(24), seed: 9 });
  const batches = Array.from({ length: Math.ceil(cases.length / BATCH) }, (_, at) => ({
    from: at * BATCH,
    batch: cases.slice(at * BATCH, (at + 1) * BATCH),
  }));
  it.each(batches)(
    `lends no word to what others read, in ${cases.length} pairs of turns, from $from on`,
    async ({ batch }) => {
      const leaks: string[] = [];
      for (const one of batch) {
        const { reply, secret } = await replyOf(one, true);
        const { reply: innocent } = await replyOf(one, false);
        // what cannot be shared is told its asker alone
        if (one.openly === 'share' && reply.isEphemeral) continue;
        expect(reply.isEphemeral).toBe(false);
        const free = stemsOf(`${contentOf(innocent)} ${one.question} ${one.first ?? ''}`);
        // what a shared answer quotes is the coverage's, not the asker's
        const quoted = stemsOf(one.openly === 'share' ? quotesIn(reply.text) : '');
        const shown = stemsOf(contentOf(reply));
        const lent = [...stemsOf(secret)].filter(
          (word) => shown.has(word) && !free.has(word) && !quoted.has(word),
        );
        const isAnswerChanged = one.openly !== 'share' && reply.text !== innocent.text;
        if (lent.length > 0 || isAnswerChanged) {
          leaks.push(`${JSON.stringify(one)}: ${lent.join(' ')}\n${reply.text}`);
        }
      }
      expect(leaks).toEqual([]);
    },
    fuzzPatience(BATCH, 1000),
  );

  it('is still what the asker goes on from alone', async () => {
    await asked('Who is Tom Reyes?', 'general', true);
    const later = await asked('what did he say?', 'general', true);
    expect(later.text).toContain('half our customers');
    expect(later.text).toContain('Understood as');
    const shared = await discord.user('ann').click(later, 'Share');
    expect(shared.message?.text).toContain('half our customers');
    expect(shared.message?.text).toContain('Asked: what did he say?');
    expect(shared.message?.text).not.toContain('Understood as');
  });

  it('is shared without the words before it also when those are forgotten', async () => {
    await asked('Is Tom Reyes a friend of Zorblatt?', 'general', true);
    const later = await asked('what did he say of the Mirvane orphanage?', 'general', true);
    memory = createConversations(now);
    const shared = await discord.user('ann').click(later, 'Share');
    expect(shared.message?.text).toContain('Mirvane');
    expect(shared.message?.text).not.toMatch(/Zorblatt|Understood as/u);
  });

  it('chooses nothing that is offered where an answer is missing and that is shared', async () => {
    const question = 'and why did the Trellomar villa fall?';
    const alone = await mentioned(question, 'general');
    await asked('Who is Tom Reyes?', 'general', true);
    const later = await asked(question, 'general', true);
    const { message: shared } = await discord.user('ann').click(later, 'Share');
    expect(shared?.text).toBe(alone.text);
    expect(shared?.buttons.map(({ label }) => label)).toEqual(
      alone.buttons.map(({ label }) => label),
    );
  });

  it('offers no Share where it asks for nothing that could be looked up for others', async () => {
    const { buttons, text } = await asked('hello', 'general', true);
    expect(text).not.toContain('Asked:');
    expect(buttons.map(({ label }) => label)).not.toContain('Share');
  });

  it.each(['compare', 'timeline', 'ask'])(
    'is so too where the server has it so: /%s',
    async (command) => {
      isServerPrivate = true;
      const option = command === 'ask' ? 'question' : 'topic';
      const topic = 'repairs of the Trellomar villa of Tom Reyes';
      const { message } = await discord.user('ann').slash(command, { [option]: topic });
      expect(message?.isEphemeral).toBe(true);
      isServerPrivate = false;
      const { text } = await mentioned('what did he say about it?', 'general');
      expect(text).not.toMatch(/Trellomar|Understood as/u);
    },
  );

  it('is one conversation in a direct message, where nobody else reads anything', async () => {
    const ann = discord.user('ann');
    await asked('Who is Tom Reyes?', 'dm', true);
    expect((await asked('what did he say?', 'dm', false)).text).toContain('half our customers');
    const later = await ann.waitForAnswer(await ann.dm('and what did he ask for?'));
    expect(later.text).toContain('Understood as');
  });

  it('does not break off what was asked before others', async () => {
    await mentioned('Who is Tom Reyes?', 'desk');
    await asked('Who is Ada Quill?', 'desk', true);
    expect((await mentioned('what did he say?', 'desk')).text).toContain('half our customers');
  });
});

/** The lines that quote or cite the coverage. */
function quotesIn(text: string): string {
  return text
    .split('\n')
    .filter((line) => /^(?:> |- “|-# (?!Asked|Understood as))/u.test(line))
    .join('\n');
}
