import fc from 'fast-check';
import { ageDaysOf, ageWords, asOfWords, earlierHeading } from '../../src/replies/age-wording';
import { excerptOf } from '../support/outcomes';

const NOW = Date.parse('2026-03-10T09:00:00Z');
const words = (newest: string | null, staleAfterDays: number): string =>
  ageWords(newest, { nowMs: NOW, staleAfterDays });

describe('the age of the newest article', () => {
  it.each([
    ['2026-03-09', 0],
    ['2026-03-09', 1],
    ['2026-03-01', 9],
    ['2026-03-11', 1],
    ['last week', 1],
    [null, 1],
  ])('is not told of %s after %d days', (newest, days) => {
    expect(words(newest, days)).toBe('');
  });

  it.each([
    ['2026-03-08', 'The newest article on this is of 8 March 2026, 2 days ago.'],
    ['2026-03-08T23:59:00+02:00', 'The newest article on this is of 8 March 2026, 2 days ago.'],
    ['2024-03-08', 'The newest article on this is of 8 March 2024, 2 years ago.'],
    ['2014-10-08', 'The newest article on this is of 8 October 2014, 11 years ago.'],
  ])('is told of %s', (newest, told) => {
    expect(words(newest, 1)).toBe(told);
  });

  it('is a whole number of days, or none, whatever the file has', () => {
    const date = fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
    );
    fc.assert(
      fc.property(fc.option(date), (published) => {
        const days = ageDaysOf(published, NOW);
        expect(days === null || (Number.isInteger(days) && days >= 0)).toBe(true);
      }),
    );
  });
});

describe('the lines around what was given before', () => {
  const before = excerptOf({ published: '2026-03-04' });
  it('tell both dates', () => {
    expect(asOfWords([excerptOf({ published: '2026-03-06' })], [before])).toContain('6 March 2026');
    expect(earlierHeading(before)).toBe('Earlier, 4 March 2026:');
  });

  it('are none where nothing else was given', () => {
    expect(asOfWords([before], [])).toBe('');
  });
});
