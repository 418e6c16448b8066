import { slugOf } from '../../src/knowledge/article-id';

describe('a text as part of an id', () => {
  it.each([
    ['Größe der Brücke', 'grosse-der-brucke'],
    ['Ærø’s færge sejler', 'aeros-faerge-sejler'],
    ['Łódź: Þing í dag, smørbrød', 'lodz-thing-i-dag-smorbrod'],
    ['Đorđe’s “new” bridge 🌉', 'dordes-new-bridge'],
    ['мост', ''],
  ])('spells the letters of %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});
