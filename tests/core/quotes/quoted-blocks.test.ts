import fc from 'fast-check';
import { withoutBlocks } from '../../../src/core/quotes/quoted-blocks';

describe('block quotes', () => {
  it.each([
    ['stand between marks', '> It is over', '“It is over”'],
    ['are one over several lines', '> It is\n> over', '“It is over”'],
    ['within block quotes are no others', '> > It is over', '“It is over”'],
    ['keep what stands around them', 'He said:\n> over\nThen.', 'He said:\n“over”\nThen.'],
    [
      'lose marks that would close them too soon',
      '> he said “no” to a long plan',
      "“he said 'no' to a long plan”",
    ],
    ['are their own marks where most of them is marked', '> “It is over”', '“It is over”'],
    ['take all that follows three signs', '>>> It is\nover\nnow', '“It is over now”'],
    ['without a word stay as they are', '> …', '…'],
    ['are none further in', '     > code', '     > code'],
  ])('%s', (_, text, expected) => {
    expect(withoutBlocks(text)).toBe(expected);
  });

  it('lose no word', () => {
    const line = fc.constantFrom('> one', '>>> two', 'three', '', '> “four”', '>five six');
    const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        expect(wordsOf(withoutBlocks(text))).toEqual(wordsOf(text));
      }),
    );
  });
});
