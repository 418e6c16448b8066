import fc from 'fast-check';
import { baseForms } from '../../../../src/core/language/words/inflection';

describe('baseForms', () => {
  it.each([
    ['camps', 'camp'],
    ['embargoes', 'embargo'],
    ['countries', 'country'],
    ['churches', 'church'],
    ['houses', 'house'],
    ['admitted', 'admit'],
    ['denied', 'deny'],
    ['released', 'release'],
    ['planning', 'plan'],
    ['escaping', 'escape'],
    ["country's", 'country'],
    ['owned up', 'own up'],
    ['prison camps', 'prison camp'],
  ])('finds what %s is a form of', (word, base) => {
    expect(baseForms(word)).toContain(base);
  });

  it.each(['red', 'king', 'as', 'bus', 'class', 'camp', '', 's', 'shred up'])(
    'leaves %s alone',
    (word) => {
      expect(baseForms(word).filter((base) => base.length < 3)).toEqual([]);
    },
  );

  it('never gives the word itself or throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(baseForms(word)).not.toContain(word);
      }),
    );
  });
});
