import fc from 'fast-check';
import { columnsOf, wrapText } from '../../src/replies/wrapping';

describe('wrapping', () => {
  it('breaks at spaces and indents the first line apart from the rest', () => {
    expect(wrapText('one two three', { width: 10, first: '- ', rest: '  ' })).toEqual([
      '- one two',
      '  three',
    ]);
  });

  it('keeps a word whole that is wider than the line, and no-break spaces together', () => {
    expect(wrapText('a incomprehensible b\u00a0c', { width: 6 })).toEqual([
      'a',
      'incomprehensible',
      'b\u00a0c',
    ]);
  });

  it('gives one line for no words', () => {
    expect(wrapText('  ', { width: 10, first: '> ' })).toEqual(['> ']);
  });

  it.each([
    ['plain', 5],
    ['東京', 4],
    ['e\u0301', 1],
    ['😀', 2],
  ])('counts the columns of %s', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  it('loses, adds and reorders no word', () => {
    const words = fc.array(fc.string({ minLength: 1 }).map((text) => text.replaceAll(' ', '_')));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 60 }), (list, width) => {
        expect(wrapText(list.join(' '), { width }).join(' ')).toBe(list.join(' '));
      }),
    );
  });

  it('emphasises exactly the words of the span', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.') });
    fc.assert(
      fc.property(
        anyText,
        fc.nat(30),
        fc.nat(30),
        fc.integer({ min: 1, max: 20 }),
        (text, from, length, width) => {
          const lines = wrapText(text, {
            width,
            emphasis: [from, from + length],
            emphasise: (words) => `<${words}>`,
          });
          const marked = lines.join(' ').match(/(?<=<)[^>]*(?=>)/gu) ?? [];
          const letters = (value: string): string => value.replaceAll(' ', '');
          expect(letters(marked.join(''))).toBe(letters(text.slice(from, from + length)));
        },
      ),
    );
  });
});
