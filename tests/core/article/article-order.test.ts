import fc from 'fast-check';
import { inOrder } from '../../../src/core/article/article-order';
import { makeArticle } from '../../support/articles';

describe('inOrder', () => {
  it('puts the articles of an outlet together, by id', () => {
    const of = (publisher: string, id: string) => makeArticle({ publisher, id });
    const given = [of('The Post', 'a'), of('The Paper', 'c'), of('The Post', '10'), of('The', 'z')];
    const order = inOrder(given).map(({ publisher, id }) => `${publisher}: ${id}`);
    expect(order).toEqual(['The: z', 'The Paper: c', 'The Post: 10', 'The Post: a']);
  });

  it('gives one order to the same articles in any, and leaves the list that it was given', () => {
    const article = fc
      .record({ publisher: fc.constantFrom('', 'Ö', 'Ö Post', 'Post'), id: fc.string() })
      .map(makeArticle);
    const articles = fc.uniqueArray(article, {
      selector: ({ publisher, id }) => JSON.stringify([publisher, id]),
      maxLength: 8,
    });
    const shuffled = articles.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const before = [...other];
        const order = inOrder(other);
        expect(order).toEqual(inOrder(one));
        expect(other).toEqual(before);
        const outlets = order.map(({ publisher }) => publisher);
        const changes = outlets.filter((outlet, index) => outlet !== outlets[index - 1]);
        expect(changes).toHaveLength(new Set(outlets).size);
      }),
    );
  });
});
