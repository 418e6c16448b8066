import { tellsWhen, wholeTime } from '../../../src/core/answer/marked-times';
import type { Pair } from '../../../src/core/decision/candidate/pair';
import type { Span } from '../../../src/core/language/token';
import { askOf, pairAt } from '../../support/evidence';
import { marked } from '../../support/marked';

/** A sentence with where some words of it stand. */
function placed(body: string, words: string): readonly [Span, Pair] {
  const start = body.indexOf(words);
  const pair = pairAt(askOf('When was the talk?', body), body.slice(0, 8));
  return [{ start, end: start + words.length }, pair];
}

describe('a stretch that may say when', () => {
  it.each([
    ['The talk was held on 4 May.', 'on 4 May'],
    ['The talk was held after the vote.', 'the vote'],
    ['The talk was held once the rent was paid.', 'once the rent was paid'],
    ['The talk took three hours.', 'three hours'],
    ['The talk begins at 18.40 in the hall.', 'at 18.40 in the hall'],
    ['The talk was held soon.', 'soon'],
  ])('does so in %j', (body, words) => {
    expect(tellsWhen(...placed(body, words))).toBe(true);
  });

  it.each([
    ['The talk was held between the two ports.', 'between the two ports'],
    ['The talk drew 40 people.', '40 people'],
  ])('does not in %j', (body, words) => {
    expect(tellsWhen(...placed(body, words))).toBe(false);
  });

  it('gives way to the date of the sentence where it says no time at all', () => {
    const body =
      'The envoy said that "we expect by the end of next month to begin ferry talks between the two ports."';
    expect(marked('When will the ferry talks begin?', body)).toBe('end of next month');
  });
});

it.each([
  ['The talk was held on 4 May at 9 a.m. in the hall.', 'on 4 May', '4 May at 9 a.m.'],
  ['The talk was held shortly before noon.', 'before noon', 'shortly before noon'],
])('a time is told whole in %j', (body, words, whole) => {
  const { start, end } = wholeTime(...placed(body, words));
  expect(body.slice(start, end)).toBe(whole);
});

describe('of a day with its hour', () => {
  const body = 'The auction begins on Tuesday at 3 p.m. in the barn of the mill.';

  it.each([
    ['At what time does the auction begin?', body, '3 p.m.'],
    ['On what day does the auction begin?', body, 'Tuesday'],
    ['When does the auction begin?', body, 'Tuesday at 3 p.m.'],
    ['What time does the choir sing?', 'The choir sings at noon on Sunday.', 'noon'],
    ['Which day does the choir sing?', 'The choir sings at noon on Sunday.', 'Sunday'],
    ['What time does the choir sing?', 'The choir sings on Friday, 8pm.', '8pm'],
    ['What time does the choir sing?', 'The choir sings on Friday.', 'Friday'],
    [
      'What time is the barge expected?',
      'The barge is expected at about 5 in the afternoon on Sunday.',
      'about 5 in the afternoon',
    ],
  ])('the part that is asked for is marked: %s', (question, told, words) => {
    expect(marked(question, told)).toBe(words);
  });
});
