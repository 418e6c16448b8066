import { commonWordsOf } from '../../../../src/core/facts/names/common-words';
import { english } from '../../../support/facts';

const words = commonWordsOf(english);

it.each([
  ['residents', true],
  ['went', true],
  ['because', true],
  ['spokesman', true],
  ['orsley', false],
  ['quillfeather', false],
])('%s is a common word: %s', (word, expected) => {
  expect(words.isCommon(word)).toBe(expected);
});

it.each([
  ['reporting', true],
  ['reportedly', true],
  ['officials', true],
  ['although', true],
  ['orsley', false],
])('%s can stand before a name without being part of it: %s', (word, expected) => {
  expect(words.canPrecede(word)).toBe(expected);
});

it('is made once for one English, and says the same twice', () => {
  expect(commonWordsOf(english)).toBe(words);
  expect([words.isCommon('ferry'), words.isCommon('ferry')]).toEqual([true, true]);
});
