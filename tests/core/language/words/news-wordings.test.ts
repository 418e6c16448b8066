import { newsWordings } from '../../../../src/core/language/words/news-wordings';

const said = (lemma: string): readonly string[] =>
  newsWordings(lemma).map(({ words }) => words.join(' '));

describe('newsWordings', () => {
  it.each([
    ['die', 'dead'],
    ['ceo', 'chief executive'],
    ['evacuate', 'move out'],
    ['pm', 'prime minister'],
    ['jab', 'vaccine'],
    ['resign', 'step down'],
    ['win', 'beat'],
    ['sick', 'health'],
    ['journalist', 'press'],
    ['fan', 'crowd'],
  ])('lets %s stand for %s', (lemma, other) => {
    expect(said(lemma)).toContain(other);
  });

  it('never offers what only those who ask say', () => {
    expect(said('child')).not.toContain('kid');
    expect(said('kid')).toContain('child');
  });

  it.each(['', 'xyzzy', 'constructor', 'toString', '__proto__'])('knows nothing of %j', (lemma) => {
    expect(newsWordings(lemma)).toEqual([]);
  });

  it('weighs a wording below the word itself', () => {
    for (const { weight } of newsWordings('die')) {
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThan(1);
    }
  });
});
