import { startLoopback, type Loopback, type Outcome, type SeenMessage } from '../../src/loopback';
import { ANSWER, QUESTION, startInnerBot, type InnerBot } from '../support/inner-bot';
import { slowServices } from '../support/slow-coverage';

// time is asked for after 1.5 seconds; everything slow happens at once
jest.setTimeout(30_000);

describe('an answer that takes long', () => {
  let discord: Loopback;
  let bot: InnerBot;
  const slow = slowServices();
  beforeAll(async () => {
    discord = await startLoopback();
    bot = startInnerBot(discord, {}, slow.services);
    await bot.logged('"msg":"commands"');
  });
  afterAll(async () => {
    bot.stop();
    await bot.done;
    await discord.close();
  });

  it('is announced in time, and given where it was to be, to whom it was to be', async () => {
    const ann = discord.user('ann');
    const { message: quick } = await ann.slash('ask', { question: QUESTION, private: true });
    const before = await ann.slash('ask', { question: QUESTION });
    slow.begin();
    const asked: Readonly<Record<string, Promise<Outcome>>> = {
      public: ann.slash('ask', { question: QUESTION }),
      private: ann.slash('ask', { question: QUESTION, private: true }),
      nobody: ann.slash('said', { person: 'Nobody' }),
      shared: ann.click(quick as SeenMessage, 'Share'),
      why: ann.click(before.message as SeenMessage, 'Why this?'),
      broken: ann.slash('ask', { question: slow.broken }),
    };
    const thinking = await ann.slash('ask', { question: QUESTION }, { until: 'first' });
    expect(thinking.status).toBe('thinking');
    expect(thinking.firstMs).toBeLessThan(3000);
    slow.end();
    const outcomes = Object.fromEntries(
      await Promise.all(
        Object.entries(asked).map(async ([name, outcome]) => [name, await outcome] as const),
      ),
    );
    const seen = async (name: string): Promise<SeenMessage> => {
      const { interaction = '', message = null } = outcomes[name] ?? {};
      return message ?? ann.waitFor({ interaction });
    };
    for (const name of ['public', 'shared']) {
      expect(await seen(name)).toMatchObject({ isEphemeral: false, isLoading: false, pings: [] });
      expect((await seen(name)).text).toContain(ANSWER);
    }
    expect(await seen('private')).toMatchObject({ isEphemeral: true, isComponentsV2: true });
    expect((await seen('private')).text).toContain(ANSWER);
    expect((await seen('why')).text).toContain('Confidence: ');
    expect((await seen('why')).isEphemeral).toBe(true);
    // what is for the asker alone does not stay in the place of "thinking…" for all
    expect(await seen('nobody')).toMatchObject({ isEphemeral: true });
    expect((await seen('nobody')).text).toContain('quotes nobody called Nobody');
    expect((await seen('broken')).text).toContain('Something went wrong on my side');
    expect((await seen('broken')).isEphemeral).toBe(true);
    expect((await ann.history()).filter(({ isLoading }) => isLoading)).toEqual([]);
    expect(await discord.violations()).toEqual([]);
  });

  it('is logged where it comes when its time is over, and nothing breaks', async () => {
    const ann = discord.user('ann');
    slow.begin();
    const outcome = await ann.slash('ask', { question: QUESTION }, { until: 'first' });
    expect(outcome.status).toBe('thinking');
    await discord.moderator.passTime(20 * 60_000);
    slow.end();
    await bot.logged('answered too late');
    const { message } = await ann.slash('ask', { question: QUESTION });
    expect(message?.text).toContain(ANSWER);
  });

  it('is given all the same where Discord could not even be asked for time', async () => {
    slow.begin();
    const on = { operation: 'create_interaction_response' };
    // tried twice, four times each by the library
    await discord.faults.add({ kind: 'status', on, status: 502, times: 8 });
    const asked = discord.user('ann').slash('ask', { question: QUESTION });
    await bot.logged('"status":502,"msg":"no answer"');
    slow.end();
    expect((await asked).message?.text).toContain(ANSWER);
  });
});
