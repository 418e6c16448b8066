import { datedWords } from '../../../src/core/corpus/implied-dates';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';
import { readArticle } from '../../support/facts';

const mill = makeArticle({
  id: 'mill',
  headline: 'Fire at the mill',
  publisher: 'Case Paper',
  // a Wednesday
  datePublished: '2018-04-18',
  body: [
    'The mill burned last Tuesday. Nobody was hurt.',
    'The owner is heard on Friday by the court in Ardal.',
    'Sales rose by 4 per cent in the third quarter of 2017.',
    'The quay earned 8 million crowns in the first half of 2017.',
    'The weir was open in the winter of 2010/11. The lock was shut in 1914-18.',
    'A new mill will be opened on 4 May, the owner said.',
  ].join('\n\n'),
});
const engine = engineOf([mill]);

describe('what an article means by its dates', () => {
  it.each([
    ['When did the mill burn in April 2018?', 'The mill burned last Tuesday.'],
    [
      'What is the owner heard by in April 2018?',
      'The owner is heard on Friday by the court in Ardal.',
    ],
    [
      'By how much did sales rise in Q3 2017?',
      'Sales rose by 4 per cent in the third quarter of 2017.',
    ],
    [
      'How much did the quay earn in H1 2017?',
      'The quay earned 8 million crowns in the first half of 2017.',
    ],
    ['Was the weir open in 2011?', 'The weir was open in the winter of 2010/11.'],
    ['Was the lock shut in 1916?', 'The lock was shut in 1914-18.'],
    ['What will be opened in May 2018?', 'A new mill will be opened on 4 May, the owner said.'],
  ])('is found when asked by the calendar: %s', (question, text) => {
    expect(engine.ask(question).outcome.excerpts[0]?.text).toBe(text);
  });

  it('is found less surely by another year', () => {
    const sure = (question: string): number => engine.ask(question).outcome.confidence;
    expect(sure('What will be opened in May 2019?')).toBeLessThan(
      sure('What will be opened in May 2018?'),
    );
  });

  it.each([
    ['It rained yesterday.', '17 April 2018'],
    ['It rained in May 2017.', 'May 2017'],
    ['It rained in the first quarter of 2017.', 'January February March 2017 Q1 first quarter'],
    ['It rained from May to December 2017.', '2017'],
    ['It rained from May 2016 to June 2018.', '2016 2017 2018'],
    ['It rained in the winter of 2010/11.', '2010 2011'],
    ['It rained in 1914-18.', '1914 1915 1916 1917 1918'],
    ['It rained from 1914 to 1945.', ''],
    ['It rained at noon.', ''],
  ])('is worded by the calendar: %s', (body, words) => {
    const { facts } = readArticle(body, { datePublished: '2018-04-18' });
    expect(facts.dates.map(datedWords).join(' ')).toBe(words);
  });
});
