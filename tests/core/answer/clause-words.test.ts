import fc from 'fast-check';
import { plain, stretchOf } from '../../../src/core/answer/clause-words';
import { english } from '../../support/facts';

describe('a text on one line', () => {
  it('has single blanks, none at its ends, and stays so', () => {
    const blanks = fc.constantFrom(' ', '\n', '\t', '\u00a0', 'a', 'é', '🦆');
    fc.assert(
      fc.property(fc.array(blanks), (letters) => {
        const text = plain(letters.join(''));
        expect(text).not.toMatch(/^\s|\s$|\s\s|[^\S ]/u);
        expect(plain(text)).toBe(text);
        expect(text.replaceAll(' ', '')).toBe(letters.join('').replaceAll(/\s/gu, ''));
      }),
    );
  });
});

describe('the tokens under a span', () => {
  const text = 'About 40 people, café owners, came.';
  const tokens = english.readTokens(text);

  it.each([
    ['40 people', ['40', 'people']],
    ['fé owners', ['café', 'owners']],
    ['40 p', ['40', 'people']],
    [text, tokens.map((token) => token.text)],
  ])('are those that it touches: %s', (words, under) => {
    const start = text.indexOf(words);
    const { first, next } = stretchOf(tokens, start, start + words.length);
    expect(tokens.slice(first, next).map((token) => token.text)).toEqual(under);
  });

  it('are none behind the last', () => {
    const { first, next } = stretchOf(tokens, text.length + 1, text.length + 5);
    expect(next - first).toBe(0);
    expect(stretchOf([], 0, 1)).toEqual({ first: -1, next: -1 });
  });
});
