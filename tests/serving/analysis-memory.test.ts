import { digestsOf } from '../../src/knowledge/version';
import { createAnalysisMemory } from '../../src/serving/analysis-memory';
import { makeArticle } from '../support/articles';
import { sharedEnglish } from '../support/coverage';
import type { Article } from '../../src/core/article/article';
import type { AnalysisMemory } from '../../src/serving/analysis-memory';

const one = makeArticle({ id: 'one', body: 'The bridge opened.' });
const two = makeArticle({ id: 'two', body: 'The ferry sank.' });
const changed = { ...two, body: 'The ferry left.' };

/** Reads articles to the end; how many had to be read. */
function readAll(memory: AnalysisMemory, articles: readonly Article[]): number {
  const reading = memory.reading(articles, digestsOf(articles));
  for (let steps = 0; ; steps += 1) if (reading.next().done === true) return steps;
}

describe('what a thread knows of articles', () => {
  it.each([
    ['the same articles, copied', [structuredClone(one), structuredClone(two)], 0],
    ['one with other words', [one, changed], 1],
    ['one under another name', [one, { ...two, id: 'three' }], 1],
    ['one fewer', [one], 0],
  ])('is read once: %s', (_, articles, most) => {
    const memory = createAnalysisMemory(sharedEnglish);
    expect(readAll(memory, [one, two])).toBe(2);
    expect(readAll(memory, articles)).toBe(most);
  });

  it('is kept without an object for each token, which are made when somebody looks', () => {
    const reading = createAnalysisMemory(sharedEnglish).reading([one], digestsOf([one]));
    let step = reading.next();
    while (step.done !== true) step = reading.next();
    const passage = step.value(one).passages.at(-1);
    expect(Object.keys(passage ?? {})).not.toContain('tokens');
    expect(passage?.tokens.map(({ text }) => text)).toEqual(['The', 'bridge', 'opened', '.']);
  });

  it('is forgotten once no version has the article', () => {
    const memory = createAnalysisMemory(sharedEnglish);
    readAll(memory, [one, two]);
    readAll(memory, [one, changed]);
    expect(memory.size()).toBe(3);
    memory.keepOnly([digestsOf([one, two]), digestsOf([one, changed])]);
    expect(memory.size()).toBe(3);
    memory.keepOnly([digestsOf([one, changed])]);
    expect(memory.size()).toBe(2);
    expect(readAll(memory, [one, changed])).toBe(0);
    memory.keepOnly([]);
    expect(memory.size()).toBe(0);
  });
});
