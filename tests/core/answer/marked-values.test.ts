import { marked } from '../../support/marked';

describe('the value marked in an answer', () => {
  it.each([
    [
      'When did the panel sit?',
      'A week ago the panel sat; nine years ago it had been dissolved.',
      'A week ago',
    ],
    [
      'When did the mill run dry?',
      'In fiscal year 2021-22, which closed on 30 June, the mill ran dry.',
      'fiscal year 2021-22',
    ],
    [
      'What time did the balloon take off?',
      'The balloon took off at 07:52 UTC (3:52 a.m. EDT) on Thursday.',
      '07:52 UTC',
    ],
    [
      'How much does a berth cost?',
      'A berth costs RM9 million or $2.1 bln in all, and $640 mil was lost.',
      'RM9 million',
    ],
    [
      'How much was the cart sold for?',
      'The mare was sold for US$7.5mn and the cart for 40 MEUR.',
      '40 MEUR',
    ],
    [
      'How much does the fund pay for the weir?',
      'The fund pays SEK700 million for the quay and JPY3 trillion for the weir.',
      'JPY3 trillion',
    ],
    [
      'How big was profit in H1 2019?',
      'Profit rose to 9 million crowns in the first half of 2019 from 7 million in H2 2018.',
      '9 million crowns',
    ],
    [
      'How much does the fund lend to the weir?',
      'The fund lends NOK34.6 million to the weir, and VND4,927 billion to the quay.',
      'NOK34.6 million',
    ],
    [
      'How much did the fund give to the choir?',
      'The fund gave 1.7 million crowns to the weir and 800,000 to the choir.',
      '800,000',
    ],
    ['What was the price of the mare?', 'The mare went to Lea Brandt for £4,000.', '£4,000'],
    [
      'How many people danced?',
      'Scores of people sang, and tens of thousands danced.',
      'tens of thousands',
    ],
    [
      'How many per cent did they reach?',
      '"We reached sixty-two per cent," she said.',
      'sixty-two per cent',
    ],
  ])('is the one told of what is asked, and no more: %s', (question, body, words) => {
    expect(marked(question, body)).toBe(words);
  });

  it.each([
    ['When was the mill robbed?', 'The mill was robbed shortly after dawn.', 'shortly after dawn'],
    [
      'When was the mill robbed?',
      'The mill was robbed three days after the fair.',
      'three days after the fair',
    ],
    [
      'When is the last day for claims?',
      'The last day for claims is Tuesday, March 8,2022 at 5:30pm.',
      'Tuesday, March 8,2022 at 5:30pm',
    ],
  ])('is a time as it is told: %s', (question, body, words) => {
    expect(marked(question, body)).toBe(words);
  });

  it.each([
    [
      'How many lamps were stolen?',
      'Thieves took 30 street lamps from the quay.',
      '30 street lamps',
    ],
    ['How many goats drowned?', 'More than 40 goats drowned in the flood.', 'More than 40 goats'],
    ['How cold was it in Varde?', 'The temperature in Varde fell to minus 9.', 'minus 9'],
    ['How long may a barge stay?', 'A barge may stay up to six weeks.', 'up to six weeks'],
    ['How many boats did they hand over?', 'They handed over nine boats.', 'nine boats'],
  ])('is told with what hedges it and with what it counts: %s', (question, body, words) => {
    expect(marked(question, body)).toBe(words);
  });

  it.each([
    [
      'When was the tunnel shut?',
      'The port office shut the tunnel only at 7:40 in the evening, two hours after the flood.',
      '7:40 in the evening',
    ],
    [
      'When did the leak begin?',
      'The leak began at 3:15 this morning at a depot of Varde Oil, a firm that rents out tanks.',
      '3:15 this morning',
    ],
    [
      'When was the weir mended?',
      'The warden, Ole Brandt, said the weir was mended before dawn on Friday.',
      'before dawn on Friday',
    ],
    [
      'When is the survey to finish?',
      'The ministry expects the survey to go on until the end of May.',
      'the end of May',
    ],
    [
      'When did the miners walk out?',
      'VARDE — Miners at the Kettle pit walked out at 6 a.m. on Friday after 80% of them had voted for it.',
      '6 a.m. on Friday',
    ],
    [
      'When did the flood end?',
      'The flood ended on Friday at 6 p.m., after 30 hours.',
      'Friday at 6 p.m.',
    ],
  ])('is the hour with its day: %s', (question, body, words) => {
    expect(marked(question, body)).toBe(words);
  });
});
