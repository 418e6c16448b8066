import { genderOfFirstName, isFirstName } from '../../../../src/core/language/words/first-names';

describe('a given name', () => {
  it.each([
    ['john', true, 'male'],
    ['zelda', true, 'female'],
    ['robin', true, null],
    ['kim', true, null],
    ['John', false, null],
    ['ferry', false, null],
    ['', false, null],
    ['constructor', false, null],
  ])('"%s" is known: %s, and usually of a person who is %s', (word, known, gender) => {
    expect(isFirstName(word)).toBe(known);
    expect(genderOfFirstName(word)).toBe(gender);
  });
});
