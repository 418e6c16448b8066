import { isFollowedUp } from '../../../../src/core/decision/developments/followed-up';
import type { Telling } from '../../../../src/core/decision/judging/told-value';
import { makeArticle } from '../../../support/articles';
import { judgedAt, lineupIn } from '../../../support/judged';

const QUESTION = 'How many homes did the landslide in Orsley bury?';
const FIRST = 'A landslide in Orsley buried nine homes near the river.';
const LATER = 'The landslide in Orsley buried eleven homes near the river.';
const BOATS = ' Oslo, Bergen and Norway sent boats.';
const onDay = (text: string, day: string): string => text.replace('buried', `on ${day} buried`);

/** Whether the second of two sentences, told on two days, goes on with the first. */
function follows(
  first: string,
  second: string,
  [day, other]: readonly [string | null, string | null] = ['2026-03-04', '2026-03-06'],
): boolean {
  const lineup = lineupIn(QUESTION, [
    makeArticle({ id: 'a', publisher: 'A', headline: 'News', body: first, datePublished: day }),
    makeArticle({ id: 'b', publisher: 'B', headline: 'News', body: second, datePublished: other }),
  ]);
  const [one, two] = [first, second].map((text): Telling => {
    const judged = judgedAt(lineup, text.slice(0, 30));
    const start = text.search(/nine|eleven/u);
    return { judged, words: start < 0 ? null : { start, end: start + 4 } };
  });
  if (one === undefined || two === undefined) throw new Error('two sentences');
  expect(isFollowedUp(two, one)).toBe(isFollowedUp(one, two));
  return isFollowedUp(one, two);
}

describe('a later article goes on with an earlier one', () => {
  it('where it tells of an event as one that is known, in the same place', () => {
    expect(follows(FIRST, LATER)).toBe(true);
  });

  it('and it may name more places than the other', () => {
    expect(follows(FIRST, `${LATER} Boats came to Oslo.`)).toBe(true);
  });

  it('and each may have been told on its own day', () => {
    const told = (text: string, day: string): string =>
      text.replace('.', `, the county said on ${day}.`);
    expect(follows(told(FIRST, '4 March'), told(LATER, '6 March'))).toBe(true);
  });

  it('whichever of the two is given first', () => {
    expect(follows(LATER, FIRST, ['2026-03-06', '2026-03-04'])).toBe(true);
  });

  it.each([
    ['the event is a new one', FIRST, LATER.replace('The landslide', 'A landslide')],
    ['it names another place', FIRST, LATER.replace('Orsley', 'Cressford')],
    [
      'both name so many places that they say what they are about',
      `${FIRST}${BOATS}`,
      `${LATER}${BOATS}`,
    ],
    [
      'its sentence is another',
      FIRST,
      'The landslide in Orsley woke eleven dogs and frightened old people.',
    ],
    ['it tells of another day', onDay(FIRST, '3 March'), onDay(LATER, '20 February')],
  ])('but not where %s', (_, first, later) => {
    expect(follows(first, later)).toBe(false);
  });

  it('and it may tell of the same day', () => {
    expect(follows(onDay(FIRST, '3 March'), onDay(LATER, '3 March'))).toBe(true);
  });

  it.each<[string, [string | null, string | null], boolean]>([
    ['31 days later', ['2026-03-01', '2026-04-01'], true],
    ['32 days later', ['2026-03-01', '2026-04-02'], false],
    ['the same day', ['2026-03-01', '2026-03-01'], false],
    ['some day', ['2026-03-01', null], false],
  ])('%s: %j', (_, days, expected) => {
    expect(follows(FIRST, LATER, days)).toBe(expected);
  });
});
