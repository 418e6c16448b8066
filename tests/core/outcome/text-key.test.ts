import fc from 'fast-check';
import { KEY_PATTERN, keyOf } from '../../../src/core/outcome/text-key';

describe('the key of a text', () => {
  it('is written as its pattern says and is the same again, whatever the text', () => {
    const pattern = new RegExp(`^${KEY_PATTERN}$`, 'u');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(keyOf(text)).toMatch(pattern);
        expect(keyOf(`${text}`)).toBe(keyOf(text));
      }),
    );
  });

  it.each([
    ['nothing and a blank', '', ' '],
    ['a letter changed', 'The dam opened.', 'The dam openes.'],
    ['two letters swapped', 'abcd', 'abdc'],
    ['what stands only in the upper half of a unit', 'a', '\u0161'],
    ['both halves swapped', '\u0102', '\u0201'],
    ['a letter composed and in pieces', 'é', 'e\u0301'],
    ['text repeated', 'ab', 'abab'],
    ['two halves of a pair alone', '\ud83d', '\ude00'],
  ])('tells %s apart', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it('changes with any one letter of a text', () => {
    const letter = fc.string({ minLength: 1, maxLength: 1, unit: 'binary' });
    fc.assert(
      fc.property(fc.string(), letter, letter, fc.string(), (before, one, other, after) => {
        fc.pre(one !== other);
        expect(keyOf(before + one + after)).not.toBe(keyOf(before + other + after));
      }),
    );
  });

  it('hashes in both halves and not in one alone', () => {
    const keys = Array.from({ length: 500 }, (_, number) => keyOf(`passage ${number}`));
    for (const half of [[0, 7] as const, [7, 14] as const]) {
      expect(new Set(keys.map((key) => key.slice(...half))).size).toBe(keys.length);
    }
    expect(keys.every((key) => key.slice(0, 7) !== key.slice(7))).toBe(true);
  });
});
