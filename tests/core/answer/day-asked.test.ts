import { readAskedDays } from '../../../src/core/answer/day-asked';
import { makeArticle } from '../../support/articles';
import { engineOf, sharedEnglish } from '../../support/coverage';

const engine = engineOf([
  makeArticle({
    id: 'mill',
    datePublished: '2018-04-18',
    body:
      'The mill burned last Tuesday. A fire broke out there the previous Monday as well.\n\n' +
      'It was built in March 1921. The owner speaks on Friday.',
  }),
  makeArticle({
    id: 'fair',
    datePublished: '2018-07-02',
    body: 'The fair runs from 29 July to 9 August. The stalls were sold last month.',
  }),
]);
const told = (question: string): readonly string[] =>
  engine.ask(question).outcome.excerpts.map(({ text }) => text);

describe('what happened on a day', () => {
  it.each([
    ['What happened on 17 April 2018?', 'The mill burned last Tuesday.'],
    ['what happened on April 17, 2018', 'The mill burned last Tuesday.'],
    ['What took place in March 1921?', 'It was built in March 1921.'],
    ['What will happen on 20 April 2018?', 'The owner speaks on Friday.'],
    ['What happens on 20 April?', 'The owner speaks on Friday.'],
    ['what happened on April 17', 'The mill burned last Tuesday.'],
    ['What is on in August 2018?', 'The fair runs from 29 July to 9 August.'],
    ['What is on on 3 August?', 'The fair runs from 29 July to 9 August.'],
    ['What happened in June?', 'The stalls were sold last month.'],
  ])('is what the articles tell of it, whatever they call it: %s', (question, sentence) => {
    expect(told(question)).toEqual([sentence]);
  });

  it('says how sure it is, and keeps silent about a day that nothing is told of', () => {
    const { confidence } = engine.ask('What happened on 17 April 2018?').outcome;
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
    expect(told('What happened on 3 June 2017?')).toEqual([]);
    expect(told('What happens on 11 September?')).toEqual([]);
  });

  it.each([
    'What happened to the mill on 17 April 2018?',
    'What happened on Tuesday?',
    'What happened in 2018?',
    'What happened between 17 April 2018 and 20 April 2018?',
    'What happened?',
    'When did the mill burn?',
  ])('is not what is asked by: %s', (question) => {
    expect(readAskedDays(question, sharedEnglish())).toBeNull();
  });
});
