import { derive } from '../../../src/core/language/derived';

describe('what is worked out of something', () => {
  it('is made once for each owner, whatever else is, and undefined like anything', () => {
    let made = 0;
    const count = derive(() => (made += 1));
    const nothing = derive(() => void (made += 1));
    const [one, other] = [{ derived: new Map() }, { derived: new Map() }];
    expect([count(one), count(one), count(other), count(one)]).toEqual([1, 1, 2, 1]);
    expect([nothing(one), nothing(one)]).toEqual([undefined, undefined]);
    expect(made).toBe(3);
  });
});
