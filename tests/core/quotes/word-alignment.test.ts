import fc from 'fast-check';
import { quotedWords } from '../../../src/core/quotes/quoted-words';
import type { SourceWord } from '../../../src/core/quotes/source-words';
import { alignWords, wholePoints } from '../../../src/core/quotes/word-alignment';

const sourceOf = (text: string): readonly SourceWord[] =>
  quotedWords(text).map((word) => ({ ...word, passage: 0, quotation: null, before: ' ' }));

/** Each word of a quote with the word of the source that it lies on: "dam=dam", "+wall", "-old". */
function laid(quote: string, source: string): string {
  const [ours, theirs] = [quotedWords(quote), sourceOf(source)];
  return alignWords(ours, theirs)
    .steps.map((step) => {
      const [own, said] = [ours[step.quote]?.key, theirs[step.source]?.key];
      if (said === undefined) return `+${own ?? ''}`;
      return own === undefined ? `-${said}` : step.isSame ? own : `${own}/${said}`;
    })
    .join(' ');
}

describe('a quote laid on the coverage', () => {
  it.each([
    ['finds its words where they stand', 'dam holds', 'so the dam holds well', 'dam holds'],
    [
      'shows a word put for another',
      'the dam breaks now',
      'the dam holds now',
      'the dam breaks/holds now',
    ],
    [
      'shows what was put in',
      'the old dam holds now',
      'the dam holds now',
      'the +old dam holds now',
    ],
    [
      'shows what was left out',
      'the dam holds now',
      'the old dam holds now',
      'the -old dam holds now',
    ],
    [
      'keeps the parts of an honest cut',
      'the dam … holds',
      'the dam of Lissford near Aldmouth holds',
      'the dam -of -lissford -near -aldmouth holds',
    ],
  ])('%s', (_, quote, source, steps) => {
    expect(laid(quote, source)).toBe(steps);
  });

  it('scores most where it is to the letter', () => {
    const quote = quotedWords('the old dam holds');
    const whole = alignWords(quote, sourceOf('well the old dam holds today')).score;
    expect(whole).toBeCloseTo(wholePoints(quote), 4);
    for (const other of ['the old dam broke', 'the dam holds', 'a mill was sold', '']) {
      expect(alignWords(quote, sourceOf(other)).score).toBeLessThan(whole);
    }
  });

  it('takes every word of the quote once, in order, and a word of the source at most once', () => {
    const words = fc.array(fc.constantFrom('the', 'dam', 'mill', '…', '[a]', 'holds'), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(words, words, (ours, theirs) => {
        const [quote, source] = [quotedWords(ours.join(' ')), sourceOf(theirs.join(' '))];
        const { steps } = alignWords(quote, source);
        const places = (side: 'quote' | 'source'): readonly number[] =>
          steps.map((step) => step[side]).filter((at) => at >= 0);
        expect(places('quote')).toEqual([...quote.keys()]);
        const met = places('source');
        expect(met).toEqual([...new Set(met)].sort((a, b) => a - b));
        for (const step of steps) {
          if (step.isSame) expect(quote[step.quote]?.key).toBe(source[step.source]?.key);
        }
      }),
    );
  });
});
