import { FatalError } from '../../src/discord/fatal';
import { startLoopback, type JournalEntry, type Loopback, type Outcome } from '../../src/loopback';
import { ANSWER, QUESTION, startInnerBot } from '../support/inner-bot';

/** Something that happens to a connection. */
type Blow = (discord: Loopback) => Promise<void>;

const closing =
  (code: number): Blow =>
  async ({ gateway }) =>
    gateway.close(code);

/** What a bot's connection went through after a blow, and what its users saw. */
interface Story {
  readonly steps: readonly string[];
  /** Asked at the moment of the blow. */
  readonly meanwhile: Outcome;
  /** Asked once the connection stood again. */
  readonly after: Outcome;
  readonly violations: readonly unknown[];
}

const stepsIn = (entries: readonly JournalEntry[]): string[] =>
  entries.flatMap((entry) => (entry.kind === 'gateway' ? [entry.what] : []));

async function nextStep({ journal }: Loopback, what: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = journal.subscribe((entry) => {
      if (entry.kind !== 'gateway' || entry.what !== what) return;
      end();
      resolve();
    });
  });
}

/** Starts a bot, strikes, waits until its connection stands again (`back`), and ends it. */
async function storyOf(back: 'resumed' | 'ready', blow: Blow): Promise<Story> {
  const discord = await startLoopback();
  const bot = startInnerBot(discord);
  await bot.logged('"msg":"commands"');
  const ann = discord.user('ann');
  const known = discord.journal.entries().length;
  const standing = nextStep(discord, back);
  await blow(discord);
  const asked = ann.slash('ask', { question: QUESTION });
  await standing;
  const steps = stepsIn(discord.journal.entries().slice(known));
  const after = await ann.slash('ask', { question: QUESTION });
  const story = { steps, meanwhile: await asked, after, violations: await discord.violations() };
  bot.stop();
  await bot.done;
  await discord.close();
  return story;
}

/** The next connections are refused, as when nobody listens there. */
const closedPort: Blow = async ({ faults, gateway }) => {
  await faults.add({ kind: 'refuse-connection', times: 3 });
  await gateway.drop();
};
/** The connection stays open, but the far end is dead. */
const silentHeart: Blow = async (discord) => {
  await discord.gateway.setHeartbeat(200);
  const again = nextStep(discord, 'resumed');
  await discord.gateway.reconnect();
  await again;
  await discord.gateway.setHeartbeat(41_250);
  await discord.faults.add({ kind: 'ignore-heartbeats', times: 9 });
  await nextStep(discord, 'closed');
  await discord.faults.clear();
};

const RESUMING: Readonly<Record<string, Blow>> = {
  'the line is cut (1006)': async ({ gateway }) => gateway.drop(),
  'Discord asks for it (op 7)': async ({ gateway }) => gateway.reconnect(),
  'the session is invalid but can be resumed (op 9)': async ({ gateway }) =>
    gateway.invalidate(true),
  'no heartbeat is answered': silentHeart,
  'it closes with 1001': closing(1001),
  'it closes with 1011': closing(1011),
  'it closes with 4000': closing(4000),
  'it closes with 4009': closing(4009),
};
const RENEWING: Readonly<Record<string, Blow>> = {
  'the session is invalid for good (op 9)': async ({ gateway }) => gateway.invalidate(false),
  'the resuming is refused': async ({ faults, gateway }) => {
    await faults.add({ kind: 'refuse-resume' });
    await gateway.drop();
  },
  'its port is closed for a while': closedPort,
  'it closes with 1000': closing(1000),
  'it closes with 4003': closing(4003),
  'it closes with 4007': closing(4007),
  'it closes with 4008': closing(4008),
};
const ENDING: readonly (readonly [number, RegExp])[] = [
  [4004, /does not accept DISCORD_TOKEN.*Reset Token/u],
  [4010, /refuses the shard: start the bot again/u],
  [4011, /too many servers for one shard: start it again/u],
  [4012, /no longer serves this version of its API: update the bot/u],
  [4013, /refuses the intents.*Developer Portal/u],
  [4014, /refuses the intents.*Developer Portal/u],
];

// a new session waits until five seconds after the last one, so all of them happen at once
jest.setTimeout(60_000);

describe('the connection to the gateway', () => {
  const stories = new Map<string, Promise<Story>>();
  beforeAll(() => {
    for (const [back, blows] of [
      ['resumed', RESUMING],
      ['ready', RENEWING],
    ] as const) {
      for (const [name, blow] of Object.entries(blows)) stories.set(name, storyOf(back, blow));
    }
    for (const story of stories.values()) story.catch(() => undefined);
  });
  const told = async (name: string): Promise<Story> => {
    const story = await stories.get(name);
    if (story === undefined) throw new Error(`There is no story of "${name}".`);
    return story;
  };

  it.each(Object.keys(RESUMING))(
    'is resumed when %s, and what came meanwhile is answered',
    async (name) => {
      const { steps, meanwhile, after, violations } = await told(name);
      expect(steps).not.toContain('identify');
      expect(meanwhile.message?.text).toContain(ANSWER);
      expect(after.message?.text).toContain(ANSWER);
      expect(violations).toEqual([]);
    },
  );

  it.each(Object.keys(RENEWING))('begins a new session when %s, and answers on', async (name) => {
    const { steps, after, violations } = await told(name);
    expect(steps).toContain('identify');
    expect(steps).not.toContain('resumed');
    expect(after.message?.text).toContain(ANSWER);
    expect(violations).toEqual([]);
  });

  it.each(ENDING)('ends the bot with a clear word when it closes with %i', async (code, words) => {
    const discord = await startLoopback();
    const bot = startInnerBot(discord);
    await bot.logged('"msg":"commands"');
    await discord.gateway.close(code);
    await expect(bot.done).rejects.toThrow(words);
    await expect(bot.done).rejects.toBeInstanceOf(FatalError);
    await expect(bot.done).rejects.toThrow(`close code ${String(code)}`);
    await discord.close();
  });
});
