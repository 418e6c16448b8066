import { atOnce } from '../../../src/core/language/at-once';

describe('what may be done in steps', () => {
  it('is done to its end, and gives what it comes to', () => {
    const done: number[] = [];
    const steps = function* (): Generator<undefined, string> {
      for (const step of [1, 2, 3]) {
        done.push(step);
        yield;
      }
      return 'all';
    };
    expect(atOnce(steps())).toBe('all');
    expect(done).toEqual([1, 2, 3]);
  });
});
