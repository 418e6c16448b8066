import {
  byPurpose,
  countingFigures,
  isSum,
  noneOf,
} from '../../../../src/core/decision/candidate/asked-figures';
import { askOf, pairAt } from '../../../support/evidence';

const pairOf = (question: string, body: string): ReturnType<typeof pairAt> =>
  pairAt(askOf(question, body), body.slice(0, 6));

describe('the figures that can count what is asked for', () => {
  it.each<[string, string, string[]]>([
    ['How many boats sank?', 'Nine boats and 12 divers sank in 2014.', ['Nine']],
    ['How many sank?', 'Nobody counted the boats that sank.', []],
    ['How many seconds did it take?', 'Within nine seconds the boats sank.', ['nine']],
    ['How many boats are left?', 'Their number has fallen to 45.', ['45']],
    ['How many boats did Orsley get?', 'Orsley got 14, he said.', ['14']],
    ['How many boats did Orsley get?', 'In the harbour, Umar Shah, 44, waited.', []],
    ['How many mills still run?', 'Only 21 of them still do.', ['21']],
    ['How many mills run?', 'The council put the figure at 1,750 in May.', ['1,750']],
    ['How many boats did Orsley build?', 'Orsley built 14 on average and wants more.', ['14']],
    ['How many folk came to Orsley?', 'Some 300 people came to Orsley.', ['300']],
    ['How many people came?', 'It was seen by a crowd of 640.', ['640']],
    ['How many boats are let in?', 'Orsley has capped boats at 24 a day.', ['24']],
    ['How many boats still leak?', 'Eleven of the 29 still leak.', ['Eleven']],
    ['How many smiths are left?', 'The two who are left, he said, wait.', ['two']],
    ['How many boats were old?', 'Of my boats I sold three because of rust.', ['three']],
    ['How many boats were seen?', 'The police had 22 reports of boats.', ['22']],
    ['How many pupils called?', 'There were 340 calls from pupils.', ['340']],
    ['How many life prisoners’ letters burned?', 'Letters of 90 life prisoners burned.', ['90']],
  ])('%j in %j begin %j', (question, body, beginnings) => {
    const figures = countingFigures(pairOf(question, body));
    expect(figures.map(({ text }) => text.split(' ')[0])).toEqual(
      expect.arrayContaining(beginnings),
    );
    expect(figures.length > 0).toBe(beginnings.length > 0);
  });

  it.each([
    ['How many people came?', '90 people, 12 of them pupils, came.', [90]],
    ['How many pupils came?', '90 people, 12 of them pupils, came.', [12]],
    ['How many people came?', 'Seventy people, including six smiths, came.', [70]],
  ])('leave out a kind of it unless it is asked for: %s %s', (question, body, values) => {
    expect(countingFigures(pairOf(question, body)).map(({ value }) => value)).toEqual(values);
  });

  it('lose none by being ordered', () => {
    const pair = pairOf(
      'How much for the dam?',
      'They paid 40 euros for the boat and 90 euros for the dam.',
    );
    const { figures } = pair.facts;
    expect([...byPurpose(pair, figures)].sort((a, b) => a.start - b.start)).toEqual([...figures]);
    expect(byPurpose(pair, figures)[0]?.value).toBe(90);
  });
});

it.each([
  ['None of the boats sank.', 'None'],
  ['No boats sank.', 'No'],
  ['Not one sank.', 'Not'],
  ['The boats sank.', null],
])('%j tells that there were none by %s', (body, words) => {
  const span = noneOf(pairOf('How many boats sank?', body));
  expect(span === null ? null : body.slice(span.start, span.end).split(' ')[0]).toBe(words);
});

it('takes money for a sum, and people for none', () => {
  const { facts } = pairOf('How much?', 'They paid 40 euros to 12 divers.');
  expect(facts.figures.map(isSum)).toEqual([true, false]);
});

it.each(['11 million krónur', '3,000 kina', '250 zloty'])('takes %s for a sum', (sum) => {
  const { facts } = pairOf('How much?', `They paid ${sum} to the divers.`);
  expect(facts.figures.map(isSum)).toEqual([true]);
});
