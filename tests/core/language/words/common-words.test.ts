import { rankInNews } from '../../../../src/core/language/words/common-words';

describe('rankInNews', () => {
  it('ranks a word the higher the more stories use it', () => {
    expect(rankInNews('said')).toBeLessThan(rankInNews('minister') ?? 0);
    expect(rankInNews('minister')).toBeLessThan(rankInNews('harpoon') ?? Infinity);
  });

  it('knows inflected forms on their own', () => {
    expect(rankInNews('arrested')).not.toBeNull();
  });

  it.each(['goverment', 'marta', 'Minister', 'the', ''])('has no rank for %j', (word) => {
    expect(rankInNews(word)).toBeNull();
  });
});
