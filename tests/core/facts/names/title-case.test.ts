import type { Passage } from '../../../../src/core/article/passage';
import { isTitleCase } from '../../../../src/core/facts/names/title-case';
import { english } from '../../../support/facts';

const passage = (text: string, field: Passage['field']): Passage =>
  ({ text, field, tokens: english.readTokens(text) }) as Passage;

describe('capitals throughout', () => {
  it.each([
    ['Country Admits Wide Use of Labor Camps', 'headline', true],
    ['Country admits wide use of labor camps', 'headline', false],
    ['Anna Berg met Erik', 'headline', false],
    ['Dam Shut', 'headline', false],
    ['Anna Berg met Erik Lund.', 'body', false],
    [
      'Country Admits Wide Use Of Labor Camps And Prisons Along Northern Valley Border',
      'body',
      true,
    ],
  ] as const)('%j in the %s: %s', (text, field, expected) => {
    expect(isTitleCase(passage(text, field))).toBe(expected);
  });
});
