import fc from 'fast-check';
import { articleChoiceName, choicesOf } from '../../src/discord/choices';
import { findArticle, findOutlet } from '../../src/discord/finding';
import { makeArticle } from '../support/articles';

const bridge = makeArticle({
  id: 'Bridge-1',
  headline: 'Bridge  opens',
  publisher: 'The Post',
  aliases: ['TP'],
});
const tunnel = makeArticle({ id: 'tunnel', headline: 'A tunnel', publisher: 'Gazette' });
const articles = [bridge, tunnel];

describe('what is typed into an option', () => {
  it.each([
    ['its id in any case', 'bridge-1', bridge],
    ['its headline', 'bridge opens', bridge],
    ['the name of its choice', 'Bridge opens · The Post', bridge],
    ['the name of its choice, otherwise spaced', ' bridge opens  ·  the post ', bridge],
    ['the name of a choice of another outlet', 'Bridge opens · Gazette', null],
    ['nothing of the kind', 'ferry', null],
  ])('finds an article by %s', (_, typed, found) => {
    expect(findArticle(articles, typed)).toBe(found);
  });

  it.each([
    ['The Post', 'The Post'],
    [' tp ', 'The Post'],
    ['the  post', 'The Post'],
    ['Nowhere', null],
  ])('finds an outlet by %j', (typed, found) => {
    expect(findOutlet(articles, typed)).toBe(found);
  });

  it('finds every article by the name its choice is shown with, as by its value', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 160 });
    fc.assert(
      fc.property(words, words, (headline, publisher) => {
        const article = makeArticle({ id: 'only', headline, publisher });
        const name = articleChoiceName(article);
        expect(findArticle([article], name)).toBe(article);
        for (const choice of choicesOf([{ name, value: article.id }])) {
          expect(findArticle([article], choice.name)).toBe(article);
          expect(findArticle([article], choice.value)).toBe(article);
        }
      }),
    );
  });
});
