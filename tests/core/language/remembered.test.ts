import { remembered } from '../../../src/core/language/remembered';

describe('remembered', () => {
  const counting = (): { read: (word: string) => number; asked: () => number } => {
    let asked = 0;
    return { read: remembered((word) => ((asked += 1), word.length)), asked: () => asked };
  };

  it('reads a word once, however often it is met', () => {
    const { read, asked } = counting();
    expect([read('harbour'), read('harbour'), read('quay')]).toEqual([7, 7, 4]);
    expect(asked()).toBe(2);
  });

  it('keeps answers that are false, zero or empty', () => {
    const { read, asked } = counting();
    expect([read(''), read('')]).toEqual([0, 0]);
    expect(asked()).toBe(1);
  });

  it('keeps nothing of pasted texts longer than a word', () => {
    const { read, asked } = counting();
    const pasted = 'x'.repeat(41);
    expect([read(pasted), read(pasted)]).toEqual([41, 41]);
    expect(asked()).toBe(2);
  });

  it('forgets what it kept rather than growing without end', () => {
    const { read, asked } = counting();
    read('first');
    for (let at = 0; at < 50_000; at += 1) read(`word${String(at)}`);
    const before = asked();
    expect(read('first')).toBe(5);
    expect(asked()).toBe(before + 1);
  });
});
