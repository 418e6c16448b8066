import { wordSet } from './word-set';

/** The months as they are written, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const MONTH_ABBREVIATIONS = 'jan,feb,mar,apr,,jun,jul,aug,sep sept,oct,nov,dec'
  .split(',')
  .map((forms) => forms.split(' ').filter((form) => form !== ''));

/** Months by folded name or abbreviation, January 1 to December 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((name, index) =>
    [name.toLowerCase(), ...(MONTH_ABBREVIATIONS[index] ?? [])].map((word): [string, number] => [
      word,
      index + 1,
    ]),
  ),
);

/** Days of the week by folded name or abbreviation, Sunday 0 to Saturday 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    'sunday sun',
    'monday mon',
    'tuesday tue tues',
    'wednesday wed weds',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
  ].flatMap((line, index) => line.split(' ').map((word): [string, number] => [word, index])),
);

/** Seasons by folded name. */
export const SEASONS = wordSet('spring summer autumn fall winter');
/** Parts of a day by folded name. */
export const PARTS_OF_DAY = wordSet('morning afternoon evening night');

/** Units of time, singular: those that a clock counts, and those that a calendar counts. */
export const CLOCK_UNITS = wordSet('second minute hour');
export const CALENDAR_UNITS = wordSet('day week month year decade century');

/** Folded zones of time behind an hour, and all that makes an hour of the number before it. */
export const TIME_ZONES = wordSet('gmt bst utc est edt cet pst pdt');
export const CLOCK_WORDS: ReadonlySet<string> = new Set([
  ...wordSet("am pm o'clock hrs"),
  ...TIME_ZONES,
]);

/** Hours of the day that have a name. */
export const HOUR_NAMES = wordSet('noon midnight midday dawn dusk sunrise sunset');
