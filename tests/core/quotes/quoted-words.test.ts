import fc from 'fast-check';
import { quotedWords } from '../../../src/core/quotes/quoted-words';

const keysOf = (text: string): readonly string[] => quotedWords(text).map(({ key }) => key);
const bracketedIn = (text: string): readonly string[] =>
  quotedWords(text).flatMap(({ key, isBracketed }) => (isBracketed ? [key] : []));
const afterGapIn = (text: string): readonly string[] =>
  quotedWords(text).flatMap(({ key, isAfterGap }) => (isAfterGap ? [key] : []));

describe('the words by which quotes are compared', () => {
  it.each<[string, string, string]>([
    ['case and quote marks', 'It’s OVER', "it's over"],
    ['thousands marks', '12,000 people', '12000 people'],
    ['typed apostrophes', 'donʼt', "don't"],
    ['dashes and punctuation', 'so — it is, now.', 'so it is now'],
    ['characters that nobody sees', 'fer\u00adry', 'ferry'],
  ])('are the same apart from %s', (_, text, plain) => {
    expect(keysOf(text)).toEqual(keysOf(plain));
  });

  it.each<[string, string[]]>([
    ['We saw [the dam] break', ['the', 'dam']],
    ['[T]he dam', ['the']],
    ['it was [un]safe', []],
    ['an open [bracket that is never closed', []],
  ])('of %j the editor put in %j', (text, words) => {
    expect(bracketedIn(text)).toEqual(words);
  });

  it.each<[string, string[]]>([
    ['we ran … and fell', ['and']],
    ['we ran . . . and fell', ['and']],
    ['we ran [...] and fell', ['and']],
    ['… we ran', ['we']],
    ['we ran. And fell', []],
  ])('of %j something is left out before %j', (text, words) => {
    expect(afterGapIn(text)).toEqual(words);
  });

  it('keep a question mark, which turns a statement, and weigh it least', () => {
    const [over, mark] = quotedWords('over？');
    expect(mark?.key).toBe('?');
    expect(mark?.weight).toBeLessThan(over?.weight ?? 0);
  });

  it('are slices of the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let last = 0;
        for (const { start, end, key } of quotedWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(key).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
