import { readTimestamp } from '../../../src/knowledge/page-copy/timestamps';

describe('readTimestamp', () => {
  it.each([
    ['October 8, 2014', '2014-10-08'],
    ['Oct. 8, 2014 3:15 PM ET', '2014-10-08'],
    ['OCTOBER 8, 2014', '2014-10-08'],
    ['Oct 8, 2014, 3:15pm EDT', '2014-10-08'],
    ['8 October 2014', '2014-10-08'],
    ['8th October 2014 | 09:30', '2014-10-08'],
    ['Wed 8 Oct 2014 15.20 BST', '2014-10-08'],
    ['Wednesday, 8 October 2014, 1:15 pm', '2014-10-08'],
    ['2014-10-08', '2014-10-08'],
    ['2014-10-08T15:20:00Z', '2014-10-08'],
    ['Published 10:22 GMT, 8 October 2014', '2014-10-08'],
    ['Published: 14:02, 8 October 2014 | Updated: 16:44, 9 October 2014', '2014-10-08'],
    ['Posted on October 8, 2014 at 6:12am', '2014-10-08'],
    ['October 8, 20143:15 PM ET', '2014-10-08'],
    ['Published On 8 Oct 20148 Oct 2014', '2014-10-08'],
    ['October 8, 2014 · 5 min read', '2014-10-08'],
    ['Oct 8, 2014 12', '2014-10-08'],
    ['25/12/2014', '2014-12-25'],
    ['12/25/2014 07:14 PM EST', '2014-12-25'],
    ['08.08.2014', '2014-08-08'],
  ])('reads %j', (text, date) => {
    expect(readTimestamp(text)?.published[0]).toBe(date);
  });

  it.each([['08/10/2014'], ['8.10.2014'], ['10/8/14'], ['31/31/2014'], ['February 30, 2014']])(
    'does not guess at %j',
    (text) => {
      expect(readTimestamp(text)).toMatchObject({ published: [], ambiguous: [text] });
    },
  );

  it('tells an update from the date published', () => {
    const stamp = readTimestamp('Published 8 October 2014. Last updated on 9 October 2014, 10:15');
    expect(stamp).toMatchObject({ published: ['2014-10-08'], updated: ['2014-10-09'] });
    expect(readTimestamp('Last modified on 9 Oct 2014')).toMatchObject({ published: [] });
  });

  it.each(['10.22 GMT', '14:05', '2h ago', '3 hours ago', '5 min read', 'Updated at 16.52 GMT'])(
    'knows %j for a time without a day',
    (text) => {
      expect(readTimestamp(text)).toMatchObject({ published: [], hasDay: false });
    },
  );

  it.each([
    'On October 8, 2014 the storm hit.',
    'October 2014 was wet',
    '1914',
    '2 million',
    'May 5 people go?',
    'Updated rules come into force',
    'The 10:22 to London',
    'Sunday roast',
    '',
  ])('leaves %j alone', (text) => {
    expect(readTimestamp(text)).toBeNull();
  });
});
