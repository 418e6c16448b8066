import fc from 'fast-check';
import { markedSpansOf } from '../../../../src/core/facts/syntax/marked-spans';

const marked = (text: string): string[] =>
  markedSpansOf(text).map(({ start, end }) => text.slice(start, end));

describe('quotation marks', () => {
  it.each<[string, string, string[]]>([
    ['straight marks', 'He said "yes" and "no".', ['yes', 'no']],
    ['curly marks', 'He said “yes” and “no”.', ['yes', 'no']],
    [
      'a straight mark closed by a curly one',
      'It listed "murder and violence.”',
      ['murder and violence.'],
    ],
    [
      'a straight mark closed by two single ones',
      "Of \"reform by labor'' camps.",
      ['reform by labor'],
    ],
    ['LaTeX marks', "``Yes,'' he said.", ['Yes,']],
    ['guillemets', '«Nein», he said. »Ja«, she said.', ['Nein', 'Ja']],
    ['single marks as the British use them', "'It hurts,' said Anna Berg.", ['It hurts,']],
    [
      'single marks over a possessive',
      '‘The workers’ camp is shut,’ he said.',
      ['The workers’ camp is shut,'],
    ],
    ['nested marks as one quotation', '"He said, \'Go,\'" Berg said.', ["He said, 'Go,'"]],
    ['double marks within single ones', '\'He said, "Go,"\' Berg said.', ['He said, "Go,"']],
    ['no apostrophes', "It's O'Brien's dogs' tails in the '90s, rock 'n' roll.", []],
    ['no inch marks', 'A 6" nail.', []],
    ['no mark that closes nothing', 'We won," he said.', []],
    ['the second of two opening marks', 'He said "we won and "we left".', ['we left']],
    ['an open quotation to the end', 'He said: “It goes on', ['It goes on']],
  ])('reads %s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });

  it('gives spans in order, within the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"', '“', '”', "'", '’', '‘', "''", '«', '»', ' said ', '. ', 's’ '),
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          let cursor = 0;
          for (const { start, end, outerStart, outerEnd } of markedSpansOf(text)) {
            expect(outerStart).toBeGreaterThanOrEqual(cursor);
            expect(start).toBeGreaterThan(outerStart);
            expect(end).toBeGreaterThan(start);
            expect(outerEnd).toBeGreaterThanOrEqual(end);
            expect(outerEnd).toBeLessThanOrEqual(text.length);
            cursor = outerEnd;
          }
        },
      ),
    );
  });

  it('stays quick on a long text of marks alone', () => {
    expect(markedSpansOf("'a ".repeat(20_000) + "s' b".repeat(5_000)).length).toBeGreaterThan(0);
    expect(markedSpansOf('"'.repeat(50_000))).toEqual([]);
  });
});
