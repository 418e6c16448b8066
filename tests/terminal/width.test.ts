import { readingWidth } from '../../src/terminal/width';

describe('the reading width', () => {
  it.each([
    [60, 60],
    [300, 100],
    [0, 80],
  ])('on a terminal of %d columns is %d', (columns, width) => {
    expect(readingWidth({ columns })).toBe(width);
  });

  it('is 80 where the terminal does not say', () => {
    expect(readingWidth({})).toBe(80);
  });
});
