import { matching } from '../../src/serving/matching';

describe('matching', () => {
  it('gives all for nothing typed, and the best first else', () => {
    const items = ['Who is Ada?', 'What did Tom say?', 'Who is Tom?'];
    const same = (item: string): string => item;
    expect(matching(items, ' ', same)).toEqual(items);
    expect(matching(items, 'who is to', same)[0]).toBe('Who is Tom?');
    expect(matching(items, 'zebra', same)).toEqual([]);
  });
});
