import { heldBackBy, mayAffirm } from '../../../src/core/decision/affirming';
import { facingOf } from '../../../src/core/decision/facing';
import { decide } from '../../../src/core/decision/decide';
import { makeArticle } from '../../support/articles';
import { judgedAt, judgedOf } from '../../support/candidates';
import { lineupIn } from '../../support/judged';

const holds = (question: string, sentence: string): boolean =>
  heldBackBy(facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8)))).size === 0;

describe('a sentence', () => {
  it.each([
    ['did the council approve the bridge?', 'The council approved the bridge.'],
    ['was Omar Berg fined?', 'The court fined Omar Berg on Monday.'],
    ['will Omar Berg appeal?', 'Omar Berg said he would appeal.'],
    ['did the mill burn down in May?', 'The mill burned down in May.'],
    ['did Ida Falk visit the dam?', 'Ida Falk said that, after the vote, she had visited the dam.'],
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
    [
      'told of another by who is asked about',
      'did Ida Falk visit the dam?',
      'Ida Falk said that the head of the guild had visited the dam.',
    ],
    [
      'promised for others by who is asked about',
      'will Omar Berg leave?',
      '"The council will leave," said Omar Berg.',
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

describe('what is told of two', () => {
  const affirms = (question: string, sentence: string): boolean =>
    mayAffirm(facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8))));

  it.each([
    ['did Lee win in Hale?', 'Rook won in Hale, but Lee won in Ost.'],
    [
      'do most bakers live in the old town?',
      'Some bakers live in the old town, but most bakers live by the lake.',
    ],
  ])('is not put together: %s', (question, sentence) => {
    expect(affirms(question, sentence)).toBe(false);
  });

  it.each([
    ['did Lee win in Ost?', 'Rook won in Hale, but Lee won in Ost.'],
    ['did the mill burn down in May?', 'The mill burned down in May, but the barn still stands.'],
  ])('is told where it stands together: %s', (question, sentence) => {
    expect(affirms(question, sentence)).toBe(true);
  });
});

it('a year that the sentence means and does not write is no other number', () => {
  const judged = decide(
    lineupIn('was the weir shut in December 2018?', [
      makeArticle({ datePublished: '2019-03-04', body: 'The weir was shut on 12 December.' }),
    ]),
  );
  expect(heldBackBy(facingOf(judgedAt(judged, 'The weir'))).size).toBe(0);
});
