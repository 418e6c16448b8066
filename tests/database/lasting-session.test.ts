import { DatabaseFault } from '../../src/database/database-fault';
import { lastingSession } from '../../src/database/postgres/lasting-session';
import type { Ran, Session, SessionEvents } from '../../src/database/postgres/session';

const AWAY = new DatabaseFault('db: is away: wait', true);
const LATE = new DatabaseFault('db: is late: wait', true);
const REFUSED = new DatabaseFault('db: refuses: mend it');
const NOTHING: Ran = { rows: [], changes: 0 };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A lasting session whose openings are ended by the test. */
function start() {
  const told: (string | null)[] = [];
  const openings: {
    readonly events: SessionEvents;
    readonly signal: AbortSignal;
    done(session: Session): void;
    fail(why: DatabaseFault): void;
  }[] = [];
  const lasting = lastingSession({
    open: async (events, signal) =>
      new Promise((done, fail) => openings.push({ events, signal, done, fail })),
    late: () => LATE,
    onNews: () => undefined,
    onAway: ({ message }) => told.push(message),
    onBack: () => told.push(null),
  });
  const cuts: number[] = [];
  const sessionOf = (run: Session['run'] = async () => Promise.resolve(NOTHING)): Session => ({
    run,
    cut: () => cuts.push(openings.length),
    end: async () => Promise.resolve(),
  });
  const open = async (session = sessionOf()): Promise<void> => {
    openings.at(-1)?.done(session);
    await jest.advanceTimersByTimeAsync(0);
  };
  const run = async (number = 1) => lasting.run(number, 'SELECT 1', []);
  return { lasting, told, openings, cuts, sessionOf, open, run };
}

describe('a session that is opened again', () => {
  it('is waited for while it is opened for the first time, and told from the next by its number', async () => {
    const { open, run, openings, told } = start();
    const first = run();
    await open();
    expect(await first).toEqual({ ...NOTHING, session: 1 });
    openings[0]?.events.onEnd(AWAY);
    await expect(run(1)).rejects.toBe(AWAY);
    await jest.advanceTimersByTimeAsync(100);
    await open();
    expect(await run(1)).toEqual({ instead: 2 });
    expect(await run(2)).toEqual({ ...NOTHING, session: 2 });
    expect(told).toEqual([AWAY.message, null]);
  });

  it('is tried again after pauses that grow to two seconds, and told as away once', async () => {
    const { openings, told } = start();
    const attempts: number[] = [];
    for (let at = 0; at < 10; at += 1) {
      openings.at(-1)?.fail(AWAY);
      const [begun, before] = [Date.now(), openings.length];
      while (openings.length === before) await jest.advanceTimersByTimeAsync(100);
      attempts.push(Date.now() - begun);
    }
    expect(attempts).toEqual([100, 200, 400, 800, 1600, 2000, 2000, 2000, 2000, 2000]);
    expect(told).toEqual([AWAY.message]);
  });

  it('is seldom tried again where somebody has to mend it', async () => {
    const { openings, run } = start();
    openings[0]?.fail(REFUSED);
    await expect(run()).rejects.toBe(REFUSED);
    await jest.advanceTimersByTimeAsync(29_000);
    expect(openings).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(openings).toHaveLength(2);
  });

  it('is given up where it is not open after five seconds', async () => {
    const { openings, run } = start();
    const waiting = expect(run()).rejects.toBe(LATE);
    await jest.advanceTimersByTimeAsync(4999);
    expect(openings[0]?.signal.aborted).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await waiting;
    expect(openings[0]?.signal.aborted).toBe(true);
  });

  it('is given up while it is opened where what comes is not understood, but not for who has no patience', async () => {
    const { lasting, openings, run } = start();
    const waiting = expect(run()).rejects.toBe(AWAY);
    lasting.cut(LATE);
    await jest.advanceTimersByTimeAsync(0);
    expect(openings[0]?.signal.aborted).toBe(false);
    lasting.giveUp(AWAY);
    await waiting;
    expect(openings[0]?.signal.aborted).toBe(true);
  });

  it.each(['cut', 'giveUp'] as const)('lets nobody wait in one that ends by %s', async (how) => {
    const { lasting, open, openings, sessionOf, run, cuts } = start();
    await open(sessionOf(async () => new Promise(() => undefined)));
    const waiting = expect(run()).rejects.toBe(AWAY);
    await jest.advanceTimersByTimeAsync(0);
    lasting[how](AWAY);
    await waiting;
    expect(cuts).toEqual([1]);
    await jest.advanceTimersByTimeAsync(100);
    await open();
    expect(openings).toHaveLength(2);
    expect(await run(2)).toEqual({ ...NOTHING, session: 2 });
  });

  it('is not opened again once all is over', async () => {
    const { lasting, open, openings, run, told } = start();
    await open();
    await lasting.end();
    openings[0]?.events.onEnd(AWAY);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(openings).toHaveLength(1);
    expect(told).toEqual([]);
    await expect(run()).rejects.toThrow('the database is closed');
  });
});
