import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { spanClassIndex, type SpanClass } from '../../../src/core/facts/spans/span-class';
import { askedColumns, passageColumns } from '../../../src/core/reader/columns-of';
import {
  ASKED_CLASS,
  IMPLIED_CLASS,
  MOST_SENTENCE_TOKENS,
} from '../../../src/core/reader/token-columns';
import { makeArticle } from '../../support/articles';
import { askOf } from '../../support/evidence';
import { english } from '../../support/facts';

const analysedOf = (body: string) =>
  analyseArticle(makeArticle({ headline: 'News', body }), english);
/** The words of a body's first or a later sentence with their classes. */
function classesOf(body: string, sentence = 1): readonly [string, number][] {
  const { words, classes } = passageColumns(analysedOf(body), sentence);
  return words.map((word, at) => [word, classes[at] ?? -1]);
}
const classOf = (sort: SpanClass): number => spanClassIndex(sort) + 1;

describe('the tokens of a passage', () => {
  it('have the class of the stretch that they stand in, and none outside of any', () => {
    expect(classesOf('It held in 1984 of old bridges')).toEqual([
      ['it', 0],
      ['held', classOf('verb-phrase')],
      ['in', 0],
      ['1984', classOf('year')],
      ['of', 0],
      ['old', classOf('noun-phrase')],
      ['bridges', classOf('noun-phrase')],
    ]);
  });

  it('have the finer class where one stretch stands in another', () => {
    const classes = new Map(classesOf('They said “we left in 1984” twice.'));
    expect(classes.get('we')).toBe(classOf('quotation'));
    expect(classes.get('1984')).toBe(classOf('year'));
  });

  it('end with the names that the passage means without writing them', () => {
    const classes = classesOf('Rosa Quill rose. She slept.', 2);
    expect(classes.slice(0, 3).map(([word]) => word)).toEqual(['she', 'slept', '.']);
    expect(classes.slice(3).length).toBeGreaterThan(0);
    expect(classes.slice(3).every(([, sort]) => sort === IMPLIED_CLASS)).toBe(true);
  });

  it('are no more than are read', () => {
    const { written } = passageColumns(analysedOf('old '.repeat(200)), 1);
    expect(written).toBe(MOST_SENTENCE_TOKENS);
  });

  it('are none of a passage that is not there', () => {
    expect(passageColumns(analysedOf('It held.'), 7)).toMatchObject({ length: 0, words: [] });
  });
});

it('gives all tokens of a question the class of those asked', () => {
  const { question } = askOf('who sold the ferry in 1984?', 'Nobody came.');
  const { words, classes } = askedColumns(question);
  expect(words).toEqual(['who', 'sold', 'the', 'ferry', 'in', '1984', '?']);
  expect([...classes].every((sort) => sort === ASKED_CLASS)).toBe(true);
});
