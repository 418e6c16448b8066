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
export const SEASONS: ReadonlySet<string> = new Set([
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
]);
