import { createLexicon } from '../../../../src/core/language/words/create-lexicon';

const lexicon = createLexicon();
const wordings = (word: string): readonly string[] =>
  lexicon.wordings(word, word).map(({ words }) => words.join(' '));

describe('the lexicon', () => {
  it.each([
    ['norwegian', 'norway'],
    ['norway', 'oslo'],
    ['oslo', 'norway'],
    ['buy', 'purchase'],
  ])('words %s as %s', (word, other) => {
    expect(wordings(word)).toContain(other);
  });

  it('never offers what denies or reverses a word', () => {
    for (const word of ['happy', 'legal', 'open', 'increase', 'win']) {
      for (const other of wordings(word)) {
        expect(lexicon.areAntonyms(word, other)).toBe(false);
      }
    }
  });

  it('weighs every wording between nothing and the word itself', () => {
    for (const word of ['norway', 'oslo', 'buy', 'flood', 'police']) {
      for (const { weight } of lexicon.wordings(word, word)) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });

  it('trusts a people to mean its country more than its capital', () => {
    const weightOf = (word: string): number =>
      Math.max(
        ...lexicon
          .wordings(word, word)
          .filter(({ words }) => words.join(' ') === 'norway')
          .map(({ weight }) => weight),
      );
    expect(weightOf('norwegian')).toBeGreaterThan(weightOf('oslo'));
  });

  it.each([
    ['danes', 'denmark'],
    ['italians', 'italy'],
  ])('takes the people %s for %s', (people, country) => {
    expect(wordings(people)).toContain(country);
  });

  it('takes no other word that ends so for a people', () => {
    expect(wordings('paris')).not.toContain('pari');
    expect(wordings('poles')).not.toContain('poland');
  });

  it('knows nothing of a word that is none', () => {
    expect(wordings('xqzt')).toEqual([]);
    expect(lexicon.knows('xqzt')).toBe(false);
    expect(lexicon.areAntonyms('xqzt', 'xqzt')).toBe(false);
  });
});
