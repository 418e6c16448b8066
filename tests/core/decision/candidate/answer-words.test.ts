import type { Excerpt } from '../../../../src/core/outcome/outcome';
import { makeArticle } from '../../../support/articles';
import { engineOf } from '../../../support/coverage';

/** The words marked in the first excerpt that answers a question about one article. */
function marked(question: string, body: string): string {
  const article = makeArticle({ headline: 'News of the day', datePublished: '2023-06-01', body });
  const [first]: readonly Excerpt[] = engineOf([article]).ask(question).outcome.excerpts;
  return first?.highlight ? first.text.slice(...first.highlight) : '';
}

describe('the words marked as the answer', () => {
  it.each([
    ['How much did the depositors lose?', 'Depositors lost millions.', 'millions'],
    ['How many bakeries shut?', 'A quarter of the bakeries shut.', 'A quarter of the bakeries'],
    ['How many stalls closed?', 'A fifth of the stalls closed.', 'A fifth of the stalls'],
    ['How many ferries sailed?', 'Seven of the nine ferries sailed.', 'Seven of the nine ferries'],
    [
      'How many barges were saved?',
      'Hardly any of the 40 barges were saved.',
      'Hardly any of the 40 barges',
    ],
    [
      'How many voters came?',
      'Just one of the 12 voters came on foot.',
      'Just one of the 12 voters',
    ],
    ['How many went abroad?', 'One in six went abroad.', 'One in six'],
    [
      'How many people cheered?',
      'Scores of people sang, and tens of thousands cheered.',
      'tens of thousands',
    ],
    [
      'What was the score of the Herons game against the Badgers?',
      'The Herons beat the Badgers 5-2 in Ardal.',
      '5-2',
    ],
    [
      'How much does the pass cost?',
      'The pass costs 70 euros a month to hold, and it opens six gates.',
      '70 euros a month',
    ],
    ['How much was the fine?', 'The fine was CHF 4m.', 'CHF 4m'],
  ])('are the figure that stands for those counted: %s', (question, body, words) => {
    expect(marked(question, body)).toBe(words);
  });

  it.each([
    ['When did the yard open?', 'The yard opened in FY2014.', 'FY2014'],
    [
      'When did the yard make a profit?',
      'In fiscal year 2019-20 the yard made a profit.',
      'fiscal year 2019-20',
    ],
    [
      'When is the deadline?',
      'The deadline is Tuesday, March 14, 2023 for all.',
      'Tuesday, March 14, 2023',
    ],
    [
      'How much does the fund lend to the mill?',
      'The fund lends EUR3.5 million to the quay, and KES1,250 billion to the mill.',
      'KES1,250 billion',
    ],
  ])('hold the whole date or sum: %s', (question, body, words) => {
    expect(marked(question, body)).toContain(words);
  });
});

describe('a count of none', () => {
  it.each([
    ['How many people were injured in the fire?', 'Nobody was injured in the fire.', 'Nobody'],
    ['How many people died in the flood?', 'No one died in the flood.', 'No one'],
    ['How many trams ran?', 'No trams ran on Sunday.', 'No trams'],
    ['How many clerks came?', 'None of the clerks came to the hall.', 'None of the clerks'],
  ])('answers how many: %s', (question, body, words) => {
    expect(marked(question, body)).toBe(words);
  });

  it.each([
    ['How many buses ran?', 'No trams ran on Sunday.'],
    ['How many boats sank?', 'Nobody spoke of the boats in the bay.'],
  ])('of something else does not: %s', (question, body) => {
    expect(marked(question, body)).toBe('');
  });
});
