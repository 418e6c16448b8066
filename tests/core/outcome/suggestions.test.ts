import { buildCorpus } from '../../../src/core/corpus/corpus';
import { questionsFromFacts } from '../../../src/core/outcome/suggestions';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const corpusOf = (...bodies: readonly string[]) =>
  buildCorpus(
    bodies.map((body, at) => makeArticle({ id: `article-${at}`, body })),
    english,
  );
const QUAY =
  'Mayor Rosa Quill opened the dam. "It will hold," said Rosa Quill. The board has 12 members.';

describe('questions made from facts', () => {
  it.each(['Who is Rosa Quill?', 'What did Rosa Quill say?'])('ask for people: %s', (text) => {
    expect(questionsFromFacts(corpusOf(QUAY))).toContainEqual({ text, article: 'article-0' });
  });

  it('are none of articles without facts', () => {
    expect(questionsFromFacts(corpusOf())).toEqual([]);
    expect(questionsFromFacts(corpusOf('', 'It rained.'))).toEqual([]);
  });

  it('are made once, of the article that comes first', () => {
    const questions = questionsFromFacts(corpusOf(QUAY, QUAY));
    const texts = questions.map(({ text }) => text.toLowerCase());
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(questions.map(({ article }) => article))).toEqual(new Set(['article-0']));
  });

  it('are made once for a corpus', () => {
    const corpus = corpusOf(QUAY);
    expect(questionsFromFacts(corpus)).toBe(questionsFromFacts(corpus));
  });
});
