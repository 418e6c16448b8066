import fc from 'fast-check';
import { quotationsIn, withBothMarks } from '../../../src/core/quotes/quotation-marks';

const quotedIn = (text: string): readonly string[] =>
  quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe('the quotations of a paragraph', () => {
  it.each<[string, string[]]>([
    ['He said “no” and “never”.', ['no', 'never']],
    ['"He said "never" twice," she wrote.', ['He said "never" twice,']],
    ['„So“ und «so»', ['So', 'so']],
    ['“He called it ‘over’,” she said.', ['He called it ‘over’,']],
    ['Nothing here.', []],
    ['', []],
  ])('of %j are %j', (text, quotes) => {
    expect(quotedIn(text)).toEqual(quotes);
  });

  it('never overlap and always lie within it', () => {
    const text = fc
      .array(fc.constantFrom('"', '“', '”', '„', '«', '»', "'", 'a', ' ', 'no '), { maxLength: 24 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (paragraph) => {
        let last = 0;
        for (const { start, end } of quotationsIn(paragraph)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(paragraph.length);
          last = end;
        }
      }),
    );
  });
});

describe('a text that lacks one mark of a pair', () => {
  it.each([
    ['gets an opening one', 'It is over,” he said.', '“It is over,” he said.'],
    ['gets a closing one', 'He said: “It is over.', 'He said: “It is over.”'],
    ['gets it before the line that signs it', '“It is over.\n— Kirby', '“It is over.”\n— Kirby'],
    ['stays open where the next paragraph goes on', '“One.\n\n“Two.”', '“One.\n\n“Two.”'],
    ['stays as it is with both', '“One,” he said.', '“One,” he said.'],
    ['stays as it is without any', 'One, he said.', 'One, he said.'],
  ])('%s', (_, text, whole) => {
    expect(withBothMarks(text)).toBe(whole);
  });
});
