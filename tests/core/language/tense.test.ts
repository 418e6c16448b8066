import fc from 'fast-check';
import { bearingAt } from '../../../src/core/language/tense';
import { english } from '../../support/facts';

/** How the words around the day "3 May" place it. */
function bearingIn(text: string) {
  const tokens = english.readTokens(text);
  return bearingAt(
    tokens,
    tokens.findIndex(({ text: word }) => word === '3'),
  );
}

describe('bearingAt', () => {
  it.each([
    ['The bridge was opened on 3 May.', 'past'],
    ['The bridge had opened on 3 May.', 'past'],
    ['On 3 May the bridge opened.', 'past'],
    ['It failed to open on 3 May.', 'past'],
    ['He is accused of a theft on 3 May.', 'past'],
    ['The bridge will open on 3 May.', 'future'],
    ['Bids must be filed by 3 May.', 'future'],
    ['The bridge is to open on 3 May.', 'future'],
    ['They hope to finish by 3 May.', 'future'],
    ['The launch is set for 3 May.', 'future'],
    ['From 3 May, new fares.', 'future'],
    ['The meeting is held on 3 May.', 'present'],
    ['The fair runs from 3 May.', 'present'],
    ['The vote was due on 3 May.', 'planned'],
    ['They agreed to meet on 3 May.', 'planned'],
    ['The exam has been moved to 3 May.', 'future'],
    ['Judges have put the ruling off until 3 May.', 'future'],
    ['The exam was pushed back to 3 May.', 'planned'],
    ['She moved to Ardal on 3 May.', 'past'],
    ['3 May', 'past'],
    ['May 3', 'past'],
    ['In May 2020 the board, which on 3 May met, was new.', 'past'],
    ['The board may open it on 3 May.', 'future'],
    ['It opened; on 3 May the shop will shut.', 'future'],
  ])('of "%s" is %s', (text, bearing) => {
    expect(bearingIn(text)).toBe(bearing);
  });

  it('is past without any verb near enough', () => {
    expect(bearingIn(`It will open ${'there '.repeat(30)}3 May`)).toBe('past');
  });

  it('is one of four at any place of any words, and beyond them', () => {
    const word = fc.constantFrom(
      ...'will was had to be is due open opened ; , not on until from said 3 May'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.nat({ max: 16 }), (words, at) => {
        const bearing = bearingAt(english.readTokens(words.join(' ')), at);
        expect(['past', 'present', 'future', 'planned']).toContain(bearing);
      }),
    );
  });
});
