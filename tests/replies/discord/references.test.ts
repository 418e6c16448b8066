import {
  articleWithKey,
  excerptAt,
  outletWithKey,
  referenceOf,
  scopeOfArticle,
  scopeOfOutlet,
} from '../../../src/replies/discord/references';
import { articleOf, excerptOf } from '../../support/outcomes';

const articles = [articleOf({ id: 'other', publisher: 'The Other' }), articleOf()];

describe('a reference', () => {
  it('finds its excerpt again in a coverage that was loaded anew', () => {
    const reference = referenceOf(excerptOf());
    const loadedAnew = structuredClone(articles);
    expect(excerptAt(reference, loadedAnew)).toEqual(excerptOf({ highlight: null, speaker: null }));
  });

  it('finds front matter again', () => {
    const excerpt = excerptOf({
      text: 'The Harbour Post',
      field: 'publisher',
      paragraph: 0,
      start: 0,
      end: 16,
      highlight: null,
      speaker: null,
    });
    expect(excerptAt(referenceOf(excerpt), articles)).toEqual(excerpt);
  });

  it('finds nothing where the article is gone', () => {
    expect(excerptAt(referenceOf(excerptOf()), [])).toBeNull();
  });

  it.each([
    [
      'other words stand there',
      'The bridge reopened on Monday.\n\n“It fell,” said Ada Quill, the engineer.',
    ],
    [
      'the words have moved',
      'Update.\n\nThe bridge reopened on Monday.\n\n“It held,” said Ada Quill, the engineer.',
    ],
    ['the text is shorter now', 'The bridge.'],
  ])('finds nothing where %s', (_, body) => {
    expect(excerptAt(referenceOf(excerptOf()), [articleOf({ body })])).toBeNull();
  });

  it('finds articles and outlets by their keys', () => {
    expect(articleWithKey(articles, scopeOfArticle('post-bridge').key)).toBe(articles[1]);
    expect(articleWithKey(articles, scopeOfArticle('gone').key)).toBeNull();
    expect(outletWithKey(articles, scopeOfOutlet('The Other').key)).toBe('The Other');
    expect(outletWithKey(articles, scopeOfOutlet('the other').key)).toBeNull();
  });
});
