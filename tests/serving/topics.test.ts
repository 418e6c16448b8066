import { topicsOf } from '../../src/serving/topics';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';

describe('the topics of a coverage', () => {
  it('are its names, then the nouns of its headlines, those of most articles first', () => {
    const { corpus } = engineOf([
      makeArticle({
        id: 'a',
        headline: 'No ferries after the storm',
        body: 'Ada Quill left Kessel.',
      }),
      makeArticle({ id: 'b', headline: 'An old ferry sails to Kessel', body: 'Kessel is glad.' }),
      makeArticle({ id: 'c', headline: 'A new bridge opens', body: 'It is of steel.' }),
    ]);
    const topics = topicsOf(corpus);
    expect(topics.slice(0, 2)).toEqual(['Kessel', 'Ada Quill']);
    expect(topics.slice(2, 3)).toEqual(['ferry']);
    expect(topics).toEqual(expect.arrayContaining(['storm', 'bridge']));
    expect(topics.filter((topic) => topic.toLowerCase() === 'kessel')).toHaveLength(1);
  });
});
