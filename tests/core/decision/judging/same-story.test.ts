import { buildCorpus } from '../../../../src/core/corpus/corpus';
import { isOneEvent, isSameStory } from '../../../../src/core/decision/judging/same-story';
import { makeArticle } from '../../../support/articles';
import { english } from '../../../support/facts';

const DAM = 'Rosa Quill opened the dam in Kessel on Monday. The Orsley Board praised Rosa Quill.';
const articles = [
  makeArticle({ id: 'dam', publisher: 'Post', body: DAM }),
  makeArticle({
    ...{ id: 'again', publisher: 'Echo' },
    body: 'In Kessel, the Orsley Board thanked Rosa Quill for the dam.',
  }),
  makeArticle({ id: 'zoo', publisher: 'Herald', body: 'Lions came to the zoo in Kessel.' }),
  makeArticle({ id: 'empty', publisher: 'Times', body: '' }),
] as const;
const corpus = buildCorpus(articles, english);
const [dam, again, zoo, empty] = articles;

describe('two articles', () => {
  it.each([
    ['are one story where they are one', dam, dam, true],
    ['are one story where they share people and places', dam, again, true],
    ['are two where they share a place alone', dam, zoo, false],
    ['are two where one has no text', dam, empty, false],
  ])('%s', (_, one, other, isSame) => {
    expect(isSameStory(corpus, one, other)).toBe(isSame);
    expect(isSameStory(corpus, other, one)).toBe(isSame);
    expect(isOneEvent(corpus, one, other)).toBe(isSame);
  });
});
