import fc from 'fast-check';
import { emphasised, quotation } from '../../../src/replies/discord/quotation';
import { listLines, readMarkdown, shownText, trickyText } from '../../support/discord-markdown';

describe('a quotation', () => {
  it('sets the words that answer in bold', () => {
    expect(quotation('said Ada Quill, the engineer.', [5, 14])).toBe(
      '> said **Ada Quill**, the engineer.',
    );
  });

  it('keeps line ends, each line quoted and bold on its own', () => {
    expect(quotation('one two\nthree four', [4, 13])).toBe('> one **two**\n> **three** four');
  });

  it('puts spaces outside the bold', () => {
    expect(emphasised('one two three', [3, 8])).toBe('one **two** three');
  });

  it.each<readonly [string, readonly [number, number]]>([
    ['a 😀 b', [2, 3]],
    ['a 😀 b', [3, 4]],
    ['a 👨‍👩‍👧 b', [4, 6]],
    ['cafe\u0301 x', [0, 4]],
    ['a\r\nb', [2, 4]],
  ])('never parts what is one character: %j', (text, highlight) => {
    const { text: seen } = readMarkdown(emphasised(text, highlight));
    expect(seen).toBe(shownText(text));
    expect(emphasised(text, highlight)).not.toMatch(/\p{Surrogate}|\*\*[\u0301\u200d]/u);
  });

  it.each<readonly [number, number]>([
    [5, 5],
    [9, 2],
    [-4, 0],
    [90, 99],
  ])('has no bold words for the highlight %d to %d', (from, to) => {
    expect(quotation('plain words', [from, to])).toBe('> plain words');
  });

  it('shows a reader every letter and nothing else, whatever is quoted and bold', () => {
    const offset = fc.integer({ min: -2, max: 60 });
    const highlights = fc.option(fc.tuple(offset, offset));
    fc.assert(
      fc.property(trickyText, highlights, (text, highlight) => {
        const markdown = quotation(text, highlight);
        const { text: seen, kinds } = readMarkdown(markdown);
        expect([...kinds].filter((kind) => !['blockQuote', 'strong'].includes(kind))).toEqual([]);
        expect(seen).toBe(shownText(text));
        expect(listLines(markdown)).toEqual([]);
        expect(markdown.split('\n').every((line) => line.startsWith('> '))).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});
