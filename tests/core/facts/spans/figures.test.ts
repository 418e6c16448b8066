import { readArticle } from '../../../support/facts';

describe('figures', () => {
  it.each<[string, object]>([
    [
      'A 400-page report came out.',
      { text: '400', value: 400, counted: 'page', of: 'report', kind: 'count' },
    ],
    ['A report of 400 pages came out.', { text: '400', counted: 'pages', of: 'report' }],
    ['It holds about 120,000 people.', { text: '120,000', counted: 'people', approximate: true }],
    ['Dozens of houses burned.', { text: 'Dozens', counted: 'houses', approximate: true }],
    ['Some 30 to 40 old ships sank.', { value: 30, valueHigh: 40, counted: 'old ships' }],
    ['It cost £3bn.', { text: '£3bn', value: 3e9, unit: '£', counted: null, kind: 'money' }],
    ['About 5 percent of voters left.', { text: '5 percent', unit: 'percent', counted: 'voters' }],
    ['Two-thirds of the town left.', { text: 'Two-thirds', counted: 'town', kind: 'other' }],
    ['A 10-mile walk began.', { text: '10-mile', unit: 'mile', of: 'walk', kind: 'measure' }],
    ['A three-day visit began.', { text: 'three-day', unit: 'day', of: 'visit', kind: 'duration' }],
    ['Anna Berg, 43, left.', { text: '43', value: 43, unit: 'year', kind: 'age' }],
    ['A 43-year-old man left.', { text: '43-year-old', value: 43, kind: 'age', of: 'man' }],

    ['A quarter of a per cent is left.', { text: 'A quarter of a per cent', kind: 'percent' }],
    ['Hawks 0-2 Lions', { text: '0-2', value: 0, valueHigh: 2, kind: 'score' }],
    ['Badgers | Lynx | 1-3 |', { text: '1-3', value: 1, valueHigh: 3, kind: 'score' }],
    ['They won 3-2.', { text: '3-2', value: 3, valueHigh: 2, kind: 'score' }],
  ])('read %j', (body, expected) => {
    expect(readArticle(body).facts.figures).toEqual([expect.objectContaining(expected)]);
  });

  it('of a part count what the whole is made of', () => {
    const { figures } = readArticle('Two of the five councillors left.').facts;
    expect(figures).toMatchObject([{ counted: 'councillors' }, { counted: 'councillors' }]);
  });

  it('of some of them count the sort that those are', () => {
    const { figures } = readArticle('60 pots, 12 of them blue, were fired.').facts;
    expect(figures).toMatchObject([{ counted: 'pots' }, { counted: 'blue' }]);
  });

  it('in a table count what their column is called', () => {
    const { figures } = readArticle('Candidate | Votes\nAda Quill | 4,512').facts;
    expect(figures).toMatchObject([{ text: '4,512', counted: 'Votes' }]);
  });

  it('leave dates alone', () => {
    const body = 'In 2014, on 8 October and two weeks ago at 9:30 a.m. it rained.';
    expect(readArticle(body).facts.figures).toEqual([]);
  });
});
