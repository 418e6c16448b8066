import fc from 'fast-check';
import { foldText, isAcronym } from '../../../src/core/language/fold';

describe('foldText', () => {
  it.each([
    ['Ferry', 'ferry'],
    ['U.N.', 'un'],
    ['U.S', 'us'],
    ['Gov.', 'gov'],
    ['a.k.a. smith', 'a.k.a. smith'],
    ['harbour.', 'harbour.'],
    ['3.5', '3.5'],
    ['.', '.'],
    ['A.', 'a.'],
    ['Łódź', 'łodz'],
    ['Ürümqi', 'urumqi'],
    ['U\u0308ru\u0308mqi', 'urumqi'],
    ['İzmir', 'izmir'],
    ['ﬁre', 'fire'],
    ['don’t', "don't"],
    ['`quoted´', "'quoted'"],
    ['don´t', "don't"],
    ['“so”', '"so"'],
    ['re‐open', 're-open'],
    ['re\u00adopen', 'reopen'],
    ['\u200bre\ufeffopen', 'reopen'],
    ['５km', '5km'],
    ['🌧', '🌧'],
    ['', ''],
  ])('of "%s" is "%s"', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  const letters = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('U', 'é', '.', '’', '‐', '\u0301', 'İ', 'ß'), maxLength: 8 }),
  );

  it('has neither capitals nor accents, whatever the text', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const folded = foldText(text);
        expect(folded).toBe(folded.toLowerCase());
        expect(folded).not.toMatch(/[A-Z‘’“”\u00ad\u200b\ufeff]/u);
      }),
    );
  });

  it('minds not how an accent is encoded', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });

  it('of a folded word is that word', () => {
    const word = fc.string({
      unit: fc.constantFrom('A', 'b', 'É', 'ß', '’', '-', '5', 'Σ', 'ﬁ'),
      maxLength: 10,
    });
    fc.assert(
      fc.property(word, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('isAcronym', () => {
  it.each([
    ['UN', true],
    ['U.N.', true],
    ['AT&T', true],
    ['G20', true],
    ['ÖBB', true],
    ['A', false],
    ['I', false],
    ['Un', false],
    ['un', false],
    ['A.', false],
    ['2020', false],
    ['ABCDEFGH', false],
    ['', false],
  ])('of "%s" is %s', (text, expected) => {
    expect(isAcronym(text)).toBe(expected);
  });
});
