import { heldBackBy, shareAffirmed } from '../../../../src/core/decision/denial/affirming';
import { facingOf } from '../../../../src/core/decision/denial/facing';
import { decide } from '../../../../src/core/decision/judging/decide';
import { makeArticle } from '../../../support/articles';
import { judgedAt, judgedOf } from '../../../support/candidates';
import { lineupIn } from '../../../support/judged';

const holds = (question: string, sentence: string): boolean =>
  heldBackBy(facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8)))).size === 0;

describe('a sentence', () => {
  it.each([
    ['did the council approve the bridge?', 'The council approved the bridge.'],
    ['was Omar Berg fined?', 'The court fined Omar Berg on Monday.'],
    ['will Omar Berg appeal?', 'Omar Berg said he would appeal.'],
    ['did the mill burn down in May?', 'The mill burned down in May.'],
    ['can pupils swim for nothing?', 'Pupils can swim for nothing.'],
    ['were most of the shops closed?', 'Most of the shops were closed, bar two.'],
    ['was the fare cut in May?', 'The fare was cut in May and sales dropped by a third.'],
    ['was the mill of the debtors sold?', 'The mill of debtors with unpaid bills was sold.'],
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
    ['all but some', 'have all the shops closed?', 'All but one of the shops closed.'],
    ['some left out', 'have all the shops closed?', 'All the shops closed, bar two.'],
    ['another number', 'did Berg sell 12 mills?', 'Berg sold 15 mills.'],
    ['a question that denies', 'is it true that Berg never sold it?', 'Berg sold it in May.'],
  ])('does not: %s', (_, question, sentence) => {
    expect(holds(question, sentence)).toBe(false);
  });
});

describe('what the probability that it is so counts', () => {
  const share = (question: string, sentence: string): number =>
    shareAffirmed(
      heldBackBy(facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8)))),
    );

  it('is all in a plain sentence', () => {
    expect(share('did Berg sell the mill?', 'Berg sold the mill in May.')).toBe(1);
  });

  it.each([
    ['where somebody says it', 'did Berg sell the mill?', 'Vera Olm said that Berg sold the mill.'],
    ['where more is asked', 'did Berg sell the mill before?', 'Berg sold the mill in May.'],
  ])('is less %s', (_, question, sentence) => {
    expect(share(question, sentence)).toBeGreaterThan(0);
    expect(share(question, sentence)).toBeLessThan(1);
  });

  it.each([
    ['where it is denied', 'did Berg sell the mill?', 'Berg did not sell the mill.'],
    ['where it is undone', 'did Berg sell the mill?', 'Berg dropped the plan to sell the mill.'],
    [
      'where it is charged',
      'did Berg sell the mill?',
      'Olaf Brun alleged that Berg sold the mill.',
    ],
    ['where a part is told', 'did Berg sell all the mills?', 'Berg sold eleven of the mills.'],
    ['where it may be', 'did Berg sell the mill?', 'Berg may sell the mill.'],
  ])('is nothing %s', (_, question, sentence) => {
    expect(share(question, sentence)).toBe(0);
  });

  it('is all beside a "would" of another clause', () => {
    const sentence = 'Berg sold the mill, and the quay would follow.';
    expect(share('did Berg sell the mill?', sentence)).toBe(1);
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

it('a claim for money charges nobody', () => {
  const sentence = 'Debtors can claim back half of the rent.';
  const facing = facingOf(
    judgedAt(judgedOf('do debtors get half of the rent?', sentence), 'Debtors'),
  );
  const held = heldBackBy(facing);
  expect([held.has('hold-alleged'), held.has('hold-claimed')]).toEqual([false, false]);
});
