import fc from 'fast-check';
import { LONGEST_WORD, readableStretches } from '../../../src/core/language/word-length';
import { stemOf } from '../../../src/core/language/stem';
import { english, readArticle } from '../../support/facts';
import { indexedStems } from '../../../src/core/corpus/postings';

const TOO_LONG = 'reading'.repeat(43).slice(0, 300);

describe('a run without a blank that is too long for a word', () => {
  it('is no word: neither stemmed nor found, while what stands around it is read', () => {
    const tokens = english.readTokens(`Boats were ${TOO_LONG} waiting`);
    expect(tokens.map(({ text }) => text)).toEqual(['Boats', 'were', TOO_LONG, 'waiting']);
    expect(tokens.map(({ kind }) => kind)).toEqual(['word', 'word', 'mark', 'word']);
    const { passages } = readArticle(`Boats were ${TOO_LONG} waiting.`);
    expect(passages.flatMap(indexedStems)).toEqual(['boat', 'wait']);
    expect(stemOf(TOO_LONG)).toBe(TOO_LONG);
    expect(english.readWord(TOO_LONG)?.kind).toBe('mark');
  });

  it('begins where words end', () => {
    const longest = 'a'.repeat(LONGEST_WORD);
    expect(english.readTokens(`The ${longest}`).at(-1)?.kind).toBe('word');
    expect(english.readTokens(`The ${longest}a`).at(-1)?.kind).toBe('mark');
  });

  it('never moves the places of the words, whatever the text', () => {
    const piece = fc.constantFrom(TOO_LONG, ' ', '\n', 'Oslo', ',', '🌧', 'U.N.', '“a b”', '=');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const stretches = readableStretches(text);
        expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        let last = 0;
        for (const { start, end, text: written, kind } of english.readTokens(text)) {
          expect(text.slice(start, end)).toBe(written);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          if (written.length > LONGEST_WORD) expect(kind).toBe('mark');
        }
      }),
    );
  });
});
