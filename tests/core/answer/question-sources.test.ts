import { sourcesOf } from '../../../src/core/answer/question-sources';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const sourcesIn = (body: string) =>
  sourcesOf(analyseArticle(makeArticle({ headline: 'Bridge reopened', body }), english));

describe('the sentences that questions are made of', () => {
  it('are those of the body, each with what stands in it and nowhere else', () => {
    const [first, second, ...others] = sourcesIn(
      'The bridge reopened on 1 March 2021. “It cost £14m in the end,” said Ada Quill.',
    );
    expect(others).toEqual([]);
    expect(first?.dates.map(({ text }) => text)).toEqual(['1 March 2021']);
    expect([first?.figures, first?.quotations]).toEqual([[], []]);
    expect(second?.figures.map(({ text }) => text)).toEqual(['£14m']);
    expect(second?.quotations.map(({ speaker }) => speaker)).toEqual(['Ada Quill']);
    expect(second?.dates).toEqual([]);
  });

  it.each([
    ['of a plain sentence', 'The bridge reopened on Monday.', true],
    ['of none that points elsewhere', 'The mayor gave it to them on Monday.', false],
    ['of none that leaves a choice', 'The mayor opened either bridge on Monday.', false],
    ['of none without a verb', 'The old bridge.', false],
  ])('have a clause that stands alone, %s', (_, body, has) => {
    expect(sourcesIn(body)[0]?.clause !== null).toBe(has);
  });

  it('are none of a sentence of endless words', () => {
    expect(sourcesIn('I '.repeat(900))).toEqual([]);
  });
});
