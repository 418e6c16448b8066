import fc from 'fast-check';
import { clauseAround, tokenAt } from '../../../../src/core/decision/developments/foreseen';
import { english } from '../../../support/facts';

const TEXT = 'On Monday, the storm may have killed 40 people, but nobody drowned.';
const tokens = english.readTokens(TEXT);

describe('the token that words begin with', () => {
  it.each([
    ['at its first letter', TEXT.indexOf('storm'), 'storm'],
    ['within it', TEXT.indexOf('storm') + 2, 'storm'],
    ['at the blank before it', TEXT.indexOf(' storm'), 'storm'],
    ['at the beginning', 0, 'On'],
    ['behind the end, the first', TEXT.length + 9, 'On'],
  ])('is found %s', (_, start, text) => {
    expect(tokens[tokenAt(tokens, { start, end: start + 1 })]?.text).toBe(text);
  });

  it('is the first of none', () => {
    expect(tokenAt([], { start: 3, end: 4 })).toBe(0);
  });
});

describe('the clause around a token', () => {
  it('holds what leads to it from the mark before, and no other clause', () => {
    const at = tokens.findIndex(({ text }) => text === '40');
    const words = clauseAround(tokens, at).map(({ text }) => text);
    expect(words).toEqual(['the', 'storm', 'may', 'have', 'killed', '40', 'people']);
  });

  it('holds the token itself and each token once', () => {
    fc.assert(
      fc.property(fc.nat(tokens.length - 1), (at) => {
        const around = clauseAround(tokens, at);
        expect(around).toContain(tokens[at]);
        expect(new Set(around).size).toBe(around.length);
      }),
    );
  });

  it('is empty without tokens', () => {
    expect(clauseAround([], 0)).toEqual([]);
  });
});
