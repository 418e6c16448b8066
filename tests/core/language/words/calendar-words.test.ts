import {
  CLOCK_WORDS,
  MONTHS,
  MONTH_NAMES,
  TIME_ZONES,
  WEEKDAYS,
} from '../../../../src/core/language/words/calendar-words';

it('numbers each month by its name and its short forms', () => {
  expect(new Set(MONTHS.values()).size).toBe(12);
  for (const [index, name] of MONTH_NAMES.entries()) {
    const forms = [...MONTHS].filter(([, month]) => month === index + 1).map(([form]) => form);
    expect(forms).toContain(name.toLowerCase());
    for (const form of forms) expect(name.toLowerCase().startsWith(form.slice(0, 3))).toBe(true);
  }
});

it.each([
  ['sept', 9],
  ['may', 5],
  ['dec', 12],
  ['mayor', undefined],
  ['', undefined],
])('reads %j as month %s', (word, month) => {
  expect(MONTHS.get(word)).toBe(month);
});

it('numbers the days as JavaScript does, which the calendar counts on', () => {
  // 4 January 1970 was a Sunday
  for (const [word, day] of WEEKDAYS) {
    const date = new Date(Date.UTC(1970, 0, 4 + day));
    const name = date.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' });
    expect(name.toLowerCase().startsWith(word.slice(0, 3))).toBe(true);
  }
});

it('takes every zone for a word of the clock', () => {
  for (const zone of TIME_ZONES) expect(CLOCK_WORDS.has(zone)).toBe(true);
});
