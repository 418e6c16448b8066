import { analyseWhole } from '../../../src/core/answer/analyses';
import { sharedEnglish } from '../../support/coverage';
import { makeArticle } from '../../support/articles';
import { filledWith, HARD_SHAPES } from '../../support/hard-shapes';

const english = sharedEnglish();

describe('the analysis of an article', () => {
  it.each(Object.entries(HARD_SHAPES))(
    'gives passages to the letter, in order and apart, of nothing but %s',
    (_, shape) => {
      const body = filledWith(shape, 12_000);
      const { passages } = analyseWhole(makeArticle({ body }), english);
      const own = passages.filter(({ field }) => field === 'body');
      let end = 0;
      for (const passage of own) {
        expect(passage.start).toBeGreaterThanOrEqual(end);
        expect(body.slice(passage.start, passage.end)).toBe(passage.text);
        ({ end } = passage);
      }
      expect(own.length).toBeGreaterThan(0);
    },
  );
});
