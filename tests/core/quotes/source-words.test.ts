import { buildCorpus } from '../../../src/core/corpus/corpus';
import { sourceWords } from '../../../src/core/quotes/source-words';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const body =
  'The dam “is safe,” said Nora Falk. It was built in 1961.\n\nNobody said that it leaks.';
const corpus = buildCorpus([makeArticle({ body })], english);
const bodyAt = corpus.passages.findIndex(({ field }) => field === 'body');
const words = sourceWords(corpus, bodyAt, corpus.passages.length);

describe('the words of some passages', () => {
  it('are slices of the article, in order', () => {
    for (const { start, end, key } of words) {
      expect(body.slice(start, end).toLowerCase()).toBe(key);
    }
    expect(words.map(({ start }) => start)).toEqual(
      words.map(({ start }) => start).sort((a, b) => a - b),
    );
  });

  it('know whose they are between marks, and nobody’s else', () => {
    const spoken = words.filter(({ quotation }) => quotation !== null);
    expect(spoken.map(({ key }) => key)).toEqual(['is', 'safe']);
    expect(spoken[0]?.quotation?.speaker).toBe('Nora Falk');
  });

  it('know what stands before them', () => {
    expect(words.find(({ key }) => key === 'is')?.before).toBe(' “');
    expect(words.find(({ key }) => key === 'said')?.before).toBe(',” ');
  });

  it('are none of no passages, nor of some that are not there', () => {
    expect(sourceWords(corpus, bodyAt, bodyAt)).toEqual([]);
    expect(sourceWords(corpus, corpus.passages.length, corpus.passages.length + 5)).toEqual([]);
  });
});
