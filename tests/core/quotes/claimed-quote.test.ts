import fc from 'fast-check';
import { claimedQuotes } from '../../../src/core/quotes/claimed-quote';
import { english } from '../../support/facts';

const claimed = (text: string): readonly string[] =>
  claimedQuotes(text, english, () => false).quotes.map(
    ({ text: words, givenAs }) => `${givenAs ?? 'nobody'}: ${words}`,
  );

describe('what a text puts forward as quoted', () => {
  it.each<[string, string, string[]]>([
    ['words between marks', '“The dam is safe,” said Nora Falk.', ['Nora Falk: The dam is safe,']],
    [
      'each of several',
      '“One day,” said Ida Crane. “Two days,” said Tom Bright.',
      ['Ida Crane: One day,', 'Tom Bright: Two days,'],
    ],
    ['a block', '> The dam is safe', ['nobody: The dam is safe']],
    [
      'what a name leads in',
      'Nora Falk: The dam is safe today',
      ['Nora Falk: The dam is safe today'],
    ],
    [
      'what a name signs',
      'The dam is safe today — Nora Falk',
      ['Nora Falk: The dam is safe today'],
    ],
    ['marks of other scripts', '「The dam is safe」', ['nobody: The dam is safe']],
    [
      'one quote over paragraphs',
      '“The dam.\n\n“It is safe.”',
      ['nobody: The dam.\n\nIt is safe.'],
    ],
    ['nothing of marks alone', '“…”', []],
  ])('is %s', (_, text, quotes) => {
    expect(claimed(text)).toEqual(quotes);
  });

  it('is the whole text where nothing is marked', () => {
    const { quotes, isWhole } = claimedQuotes('the dam is safe', english, () => false);
    expect(isWhole).toBe(true);
    expect(quotes).toEqual([{ text: 'the dam is safe', givenAs: null }]);
  });

  it('is nothing of a text without a word, and never an error', () => {
    expect(claimed(' … ')).toEqual([]);
    const text = fc
      .array(
        fc.constantFrom('“', '”', '"', '> ', '\n', '\n\n', 'Ada: ', 'dam ', '— Ada', '«', '‹'),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        for (const quote of claimedQuotes(given, english, () => false).quotes) {
          expect(quote.text).toMatch(/[\p{L}\p{N}]/u);
        }
      }),
      { numRuns: 40 },
    );
  });
});
