import type { AnsweredQuestion, Feedback, Gap, Keeper, Rating } from '../../src/discord/keeping';
import { startLoopback, type Loopback, type SeenMessage } from '../../src/loopback';
import { QUESTION, startInnerBot, type InnerBot } from '../support/inner-bot';

const UNKNOWN = 'Who is the mayor of Kessel?';

/** Keeps in a list. */
function listed<Kept>(): Keeper<Kept> & { readonly all: Kept[] } {
  const all: Kept[] = [];
  return { all, record: (kept) => void all.push(kept) };
}

describe('what is kept of questions and ratings', () => {
  let discord: Loopback;
  let bot: InnerBot;
  let isFull = false;
  const ratings: Rating[] = [];
  const feedback: Feedback = {
    record: async (rating) => {
      if (isFull) return Promise.resolve('the disk is full');
      ratings.push(rating);
      return Promise.resolve(null);
    },
  };
  const gaps = listed<Gap>();
  const answeredQuestions = listed<AnsweredQuestion>();
  beforeAll(async () => {
    discord = await startLoopback();
    const fussy: Keeper<Gap> = {
      record: (gap) => {
        if (isFull) throw new Error('The disk is full.');
        gaps.record(gap);
      },
    };
    const keepers = { feedback, gaps: fussy, answeredQuestions, keeping: 'questions' } as const;
    bot = startInnerBot(discord, {}, keepers);
    await bot.logged('"msg":"commands"');
  });
  beforeEach(() => {
    for (const all of [ratings, gaps.all, answeredQuestions.all]) all.length = 0;
  });
  afterAll(async () => {
    bot.stop();
    await bot.done;
    expect(await discord.violations()).toEqual([]);
    await discord.close();
  });
  const asked = async (question: string, options = {}): Promise<SeenMessage> => {
    const { message, status } = await discord.user('ann').slash('ask', { question, ...options });
    if (message === null) throw new Error(`no message: ${status}`);
    return message;
  };

  it('is each question without an answer, however it comes', async () => {
    const ann = discord.user('ann');
    await asked(UNKNOWN);
    await ann.waitForAnswer(await ann.mention(UNKNOWN));
    await ann.waitForAnswer(await ann.dm(UNKNOWN));
    const words = await discord.user('bob').say(UNKNOWN);
    await ann.openContextMenu('Ask the coverage', { message: words.id });
    expect(gaps.all).toHaveLength(4);
    expect(gaps.all[0]).toMatchObject({
      question: UNKNOWN,
      personId: expect.any(String) as string,
    });
    expect(gaps.all[0]?.missing.join(' ')).toMatch(/mayor|Kessel/iu);
    expect(answeredQuestions.all).toEqual([]);
  });

  it('is each question with an answer, with the place of the answer', async () => {
    await asked(QUESTION);
    expect(answeredQuestions.all).toMatchObject([{ question: QUESTION, start: 0 }]);
    expect(gaps.all).toEqual([]);
  });

  it.each(['hello', '🙂', '???'])('is not what asks for nothing: %j', async (text) => {
    await asked(text);
    expect([...gaps.all, ...answeredQuestions.all]).toEqual([]);
  });

  it('is not what somebody asked of one article alone', async () => {
    const { choices } = await discord.user('ann').complete('ask', 'article', '');
    await asked(UNKNOWN, { article: String(choices[0]?.value) });
    expect(gaps.all).toEqual([]);
  });

  it('is a rating with its article, place and question, told apart by who gave it', async () => {
    const message = await asked(QUESTION);
    const ann = discord.user('ann');
    await ann.click(message, '👍');
    const form = await ann.click(message, '👎');
    expect(ratings).toHaveLength(1);
    const label = form.modal?.fields[0]?.label ?? '';
    await ann.submitModal(form, { [label]: 'another bridge' });
    const [answered] = answeredQuestions.all;
    const place = { article: answered?.article, passage: 0, question: QUESTION };
    const { personId } = answered ?? {};
    expect(ratings).toEqual([
      { verdict: 'up', reason: null, ...place, personId },
      { verdict: 'down', reason: 'another bridge', ...place, personId },
    ]);
  });

  it('does not keep anybody from an answer where it cannot be kept', async () => {
    isFull = true;
    expect((await asked(UNKNOWN)).text).toContain('nothing to quote');
    await bot.logged('"msg":"not kept"');
    isFull = false;
  });

  it('says so where a rating cannot be kept, with a reason or without', async () => {
    isFull = true;
    const ann = discord.user('ann');
    const message = await asked(QUESTION);
    const notNoted = 'I could not note that just now. Please try again in a moment.';
    expect((await ann.click(message, '👍')).message?.text).toBe(notNoted);
    const form = await ann.click(message, '👎');
    const label = form.modal?.fields[0]?.label ?? '';
    const { message: told } = await ann.submitModal(form, { [label]: 'wrong' });
    expect(told).toMatchObject({ text: notNoted, isEphemeral: true });
    await bot.logged('"msg":"rating not kept"');
    isFull = false;
  });

  it('is told by /privacy', async () => {
    const { message } = await discord.user('ann').slash('privacy');
    expect(message?.text).toContain('for 90 days');
  });
});
