import { heldBackBy } from '../../../../src/core/decision/denial/affirming';
import { facingOf } from '../../../../src/core/decision/denial/facing';
import { judgedAt, judgedOf } from '../../../support/candidates';

const held = (question: string, sentence: string): readonly string[] =>
  [...heldBackBy(facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8))))].filter(
    (hold) => hold === 'hold-supposed' || hold === 'hold-wanted',
  );

describe('what a sentence leaves open', () => {
  it.each([
    ['was the mill sold?', 'A court will decide whether the mill was sold.'],
    ['did the guild sell the mill?', 'The guild would sell the mill.'],
    ['will the mill be sold?', 'Brokers doubt that the mill will be sold.'],
    ['was the mill sold?', 'The mill is believed to have been sold.'],
    ['is Omar Berg appealing?', 'If Omar Berg appeals, he will pay.'],
  ])('is only supposed: %s', (question, sentence) => {
    expect(held(question, sentence)).toEqual(['hold-supposed']);
  });

  it.each([
    ['will the mill be sold?', 'The guild wants the mill to be sold.'],
    ['will the mill be sold?', 'Critics called for the mill to be sold.'],
  ])('is only wanted: %s', (question, sentence) => {
    expect(held(question, sentence)).toEqual(['hold-wanted']);
  });

  it.each([
    ['is Omar Berg gonna appeal?', 'Omar Berg said he would appeal.'],
    ['can the mill be sold?', 'The mill may be sold.'],
    ['was the mill sold?', 'The mill was sold, and a court will decide whether Berg is paid.'],
    ['does the guild want the mill sold?', 'The guild wants the mill to be sold.'],
    ['will the mill be sold?', 'Nobody has any doubt: the mill will be sold.'],
  ])(
    'is none that the question asks for itself, or that is of something else: %s',
    (question, sentence) => {
      expect(held(question, sentence)).toEqual([]);
    },
  );
});
