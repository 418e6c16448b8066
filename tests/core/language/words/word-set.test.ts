import fc from 'fast-check';
import { anyOf, without, wordSet } from '../../../../src/core/language/words/word-set';

const words = fc.uniqueArray(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', "'"), minLength: 1 }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

describe('wordSet', () => {
  it('has the words between white space of any kind, and no other', () => {
    const space = fc.constantFrom(' ', '\n', '\t  ', '\n\n ');
    fc.assert(
      fc.property(words, space, (list, between) => {
        expect(wordSet(between + list.join(between) + between)).toEqual(new Set(list));
      }),
    );
  });
});

describe('without', () => {
  it('has the words of the first that are not among the others', () => {
    fc.assert(
      fc.property(words, words, (some, others) => {
        const left = without(some, others.join(' '));
        expect([...left]).toEqual(some.filter((word) => !others.includes(word)));
      }),
    );
  });
});

describe('anyOf', () => {
  it('takes each of the words whole, and nothing else', () => {
    fc.assert(
      fc.property(words, words, (list, others) => {
        const expression = new RegExp(`^${anyOf(list)}$`, 'u');
        for (const word of [...list, ...others]) {
          expect(expression.test(word)).toBe(list.includes(word));
        }
      }),
    );
  });

  it('is one group, so that what follows it belongs to every word', () => {
    expect(new RegExp(`^${anyOf(['day', 'week'])}s$`, 'u').test('day')).toBe(false);
    expect('who when'.match(new RegExp(anyOf(['who', 'when']), 'gu'))).toEqual(['who', 'when']);
  });
});
