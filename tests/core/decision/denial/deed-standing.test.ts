import { deedStandingOf } from '../../../../src/core/decision/denial/deed-standing';
import { facingOf } from '../../../../src/core/decision/denial/facing';
import { judgedAt, judgedOf } from '../../../support/candidates';

const standing = (question: string, sentence: string): string =>
  deedStandingOf(facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8))));

describe('how what denies stands to the deed asked about', () => {
  it.each([
    ['told', 'did Berg sell the mill?', 'Berg sold the mill in May.'],
    ['told', 'did the skipper escape?', 'The skipper escaped and the ferry did not sink.'],
    ['denied', 'did Berg sell the mill?', 'Berg did not sell the mill.'],
    ['denied', 'was the mill sold?', 'No mill was sold in May.'],
    ['denied-behind', 'did Berg regret the remark?', 'Berg regretted a remark never printed.'],
  ])('is %s: %s', (expected, question, sentence) => {
    expect(standing(question, sentence)).toBe(expected);
  });
});
