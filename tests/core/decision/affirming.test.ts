import { heldBackBy } from '../../../src/core/decision/affirming';
import { facingOf } from '../../../src/core/decision/facing';
import { judgedAt, judgedOf } from '../../support/candidates';

const holds = (question: string, sentence: string): boolean =>
  heldBackBy(facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8)))).size === 0;

describe('a sentence', () => {
  it.each([
    ['did the council approve the bridge?', 'The council approved the bridge.'],
    ['was Omar Berg fined?', 'The court fined Omar Berg on Monday.'],
    ['will Omar Berg appeal?', 'Omar Berg said he would appeal.'],
    ['did the mill burn down in May?', 'The mill burned down in May.'],
  ])('tells all that is asked: %s', (question, sentence) => {
    expect(holds(question, sentence)).toBe(true);
  });

  it.each([
    ['a denial', 'did Berg sell the mill?', 'Berg did not sell the mill.'],
    ['a denial undone', 'did Berg sell the mill?', 'Berg did not deny that he sold the mill.'],
    ['a condition', 'did Berg sell the mill?', 'If Berg sold the mill, all is well.'],
    [
      'a claim',
      'did the firm sell the mill?',
      'Its rival Olaf Brun alleged that the firm sold it.',
    ],
    ['done to whom is asked', 'did Omar Berg fine the court?', 'The court fined Omar Berg.'],
    ['another deed', 'did the council build the ferry?', 'The council shelved the ferry.'],
    ['a part of all', 'have all the shops closed?', 'Eleven of the shops closed.'],
    ['another number', 'did Berg sell 12 mills?', 'Berg sold 15 mills.'],
    ['a question that denies', 'is it true that Berg never sold it?', 'Berg sold it in May.'],
  ])('does not: %s', (_, question, sentence) => {
    expect(holds(question, sentence)).toBe(false);
  });
});
