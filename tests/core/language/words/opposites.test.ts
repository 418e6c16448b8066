import { createLexicon } from '../../../../src/core/language/words/create-lexicon';
import { areDeniedByPrefix, areOpposites } from '../../../../src/core/language/words/opposites';

const lexicon = createLexicon();

describe('areOpposites', () => {
  it.each([
    ['merge', 'diverge'],
    ['accept', 'overthrow'],
    ['mandatory', 'optional'],
    ['leave', 'remain'],
    ['cease', 'continue'],
    ['arrest', 'release'],
  ])('knows %s and %s, in either order', (lemma, other) => {
    expect(areOpposites(lemma, other)).toBe(true);
    expect(areOpposites(other, lemma)).toBe(true);
    expect(lexicon.areAntonyms(lemma, other)).toBe(true);
  });

  it.each([
    ['merge', 'merge'],
    ['arrest', 'detain'],
    ['constructor', 'toString'],
    ['doctor', 'patient'],
  ])('does not take %s and %s for opposites', (lemma, other) => {
    expect(areOpposites(lemma, other)).toBe(false);
  });
});

describe('areDeniedByPrefix', () => {
  it.each([
    ['unimportant', 'importance', true],
    ['legal', 'illegal', true],
    ['agree', 'disagreement', true],
    ['import', 'important', false],
    ['immigrant', 'migrant', false],
    ['income', 'come', false],
    ['discover', 'cover', false],
    ['display', 'player', false],
    ['disease', 'ease', false],
    ['mistake', 'take', false],
    ['unit', 'item', false],
    ['impossible', 'possible', true],
    ['nonviolent', 'violent', true],
    ['invest', 'investment', false],
    ['under', 'underground', false],
  ])('tells of %s and %s: %s', (word, other, denied) => {
    expect(areDeniedByPrefix(word, other)).toBe(denied);
  });

  it.each([
    ['win', 'defeat'],
    ['mandatory', 'optional'],
    ['defend', 'oppose'],
  ])('and neither %s for %s', (word, other) => {
    const stand = lexicon.wordings(word, word).map(({ words }) => words.join(' '));
    expect(stand).not.toContain(other);
  });

  it('keeps such words from standing for each other', () => {
    const stand = lexicon
      .wordings('unimportant', 'unimportant')
      .map(({ words }) => words.join(' '));
    expect(stand).not.toContain('importance');
  });
});
