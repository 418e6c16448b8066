import { buildCorpus } from '../../../src/core/corpus/corpus';
import { excerptOver } from '../../../src/core/quotes/quoted-excerpt';
import { sourceWords } from '../../../src/core/quotes/source-words';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const long = Array.from(
  { length: 40 },
  (_, at) => `Sentence ${at} tells of the ferry and of its crew.`,
);
const body = `The dam is shut. It leaks badly. Nobody came.\n\n${long.join(' ')}`;
const corpus = buildCorpus([makeArticle({ id: 'dam', body })], english);
const bodyAt = corpus.passages.findIndex(({ field }) => field === 'body');
const source = sourceWords(corpus, bodyAt, corpus.passages.length);
const at = (word: string): number => source.findIndex(({ key }) => key === word);

describe('the excerpt over a run of words', () => {
  it('is the sentences that hold it, to the letter, the run marked', () => {
    const excerpt = excerptOver(corpus, source, [at('shut'), at('leaks')], 'Nora Falk');
    expect(excerpt?.text).toBe('The dam is shut. It leaks badly.');
    expect(excerpt?.text.slice(...(excerpt.highlight ?? []))).toBe('shut. It leaks');
    expect(excerpt).toMatchObject({ article: 'dam', speaker: 'Nora Falk' });
    expect(body.slice(excerpt?.start, excerpt?.end)).toBe(excerpt?.text);
  });

  it('stays of a bearable length over a run of any, and its mark within it', () => {
    const excerpt = excerptOver(corpus, source, [at('sentence'), source.length - 1], null);
    expect(excerpt?.text.length).toBeLessThanOrEqual(1_500);
    expect(body).toContain(excerpt?.text);
    expect(excerpt?.highlight?.[1]).toBeLessThanOrEqual(excerpt?.text.length ?? 0);
  });

  it('is none over words that are not there', () => {
    expect(excerptOver(corpus, source, [-1, 3], null)).toBeNull();
    expect(excerptOver(corpus, [], [0, 0], null)).toBeNull();
  });
});
