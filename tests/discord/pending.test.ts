import { createPending } from '../../src/discord/pending';

const ANN = { userId: 'ann', guildId: 'news' };

describe('what waits for a click', () => {
  const makePending = (most = 3) => {
    const clock = { ms: 0 };
    const pending = createPending<string>({ lifeMs: 1000, most, now: () => clock.ms });
    return { clock, pending };
  };

  it('is found by its owner in its server alone', () => {
    const { pending } = makePending();
    const token = pending.keep('draft', ANN);
    expect(pending.find(token, ANN)).toBe('draft');
    expect(pending.find(token, { ...ANN, userId: 'bob' })).toBeNull();
    expect(pending.take(token, { ...ANN, guildId: 'other' })).toBeNull();
    expect(pending.find('guessed', ANN)).toBeNull();
  });

  it('is taken once, and can be put back', () => {
    const { pending } = makePending();
    const token = pending.keep('draft', ANN);
    expect(pending.take(token, ANN)).toBe('draft');
    expect(pending.take(token, ANN)).toBeNull();
    pending.replace(token, 'edited', ANN);
    expect(pending.find(token, ANN)).toBe('edited');
  });

  it('is gone after its time, which a change begins anew', () => {
    const { clock, pending } = makePending();
    const token = pending.keep('draft', ANN);
    clock.ms = 900;
    pending.replace(token, 'edited', ANN);
    clock.ms = 1899;
    expect(pending.find(token, ANN)).toBe('edited');
    clock.ms = 1900;
    expect(pending.find(token, ANN)).toBeNull();
  });

  it('gives way to newer things where there are too many', () => {
    const { pending } = makePending(2);
    const [first = '', second = '', third = ''] = ['a', 'b', 'c'].map((one) =>
      pending.keep(one, ANN),
    );
    expect([first, second, third].map((token) => pending.find(token, ANN))).toEqual([
      null,
      'b',
      'c',
    ]);
  });

  it('has a name that fits a button and is never the same', () => {
    const { pending } = makePending(100);
    const tokens = Array.from({ length: 50 }, () => pending.keep('x', ANN));
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{16}$/u);
  });
});
