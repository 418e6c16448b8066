import fc from 'fast-check';
import { initialsOf, nameKeyOf, plainSpaces } from '../../../../src/core/facts/names/name-key';

describe('the key of a name', () => {
  it.each([
    ['Kim Jong-un', 'Kim Jong Un'],
    ['the Water Board', 'Water Board'],
    ['Éva Núñez', 'Eva Nunez'],
    ['U.N.', 'UN'],
    ['J. Berg', 'J Berg'],
  ])('is the same for %j and %j', (one, other) => {
    expect(nameKeyOf(one)).toBe(nameKeyOf(other));
  });

  it.each([
    ['US', 'us'],
    ['Berg', 'Bergs'],
    ['North Orsley', 'Orsley'],
  ])('is not the same for %j and %j', (one, other) => {
    expect(nameKeyOf(one)).not.toBe(nameKeyOf(other));
  });

  it('is its own key, whatever the form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (form) => {
        const key = nameKeyOf(form);
        expect(key).toBe(key.trim());
        expect(key).not.toMatch(/\s\s/u);
      }),
    );
  });
});

it.each([
  ['human rights watch', 'HRW'],
  ['ministry of the interior', 'MI'],
  ['bank & sons', 'BS'],
  ['', ''],
])('the initials of %j are %j', (key, initials) => {
  expect(initialsOf(key)).toBe(initials);
});

it('makes one plain space of any white space', () => {
  expect(plainSpaces('Rosa\n Quill\u00a0Berg')).toBe('Rosa Quill Berg');
});
