import { denierIn, type Denier } from '../../../../src/core/decision/denial/denier';
import { facingOf } from '../../../../src/core/decision/denial/facing';
import { judgedAt, judgedOf } from '../../../support/candidates';

const denier = (sentence: string): Denier =>
  denierIn(facingOf(judgedAt(judgedOf('did Berg sell the mill?', sentence), sentence.slice(0, 8))));

describe('whoever denies what is asked', () => {
  it.each([
    ['Vera Olm denied that Berg had sold the mill.', 'Vera Olm'],
    ['Vera Olm said that Berg did not sell the mill.', 'Vera Olm'],
  ])('is named by the words that report it: %s', (sentence, by) => {
    expect(denier(sentence)).toEqual({ whose: 'speaker', by });
  });

  it('is the coverage where nobody speaks', () => {
    expect(denier('Berg did not sell the mill.')).toEqual({ whose: 'own' });
  });

  it('is never named by a pronoun for a thing', () => {
    expect(denier('It denied that Berg had sold the mill.').whose).not.toBe('own');
    expect(denier('It denied that Berg had sold the mill.')).not.toHaveProperty('by', 'It');
  });
});
