/** Months by folded name or abbreviation, January 1 to December 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sep sept',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((line, index) => line.split(' ').map((word): [string, number] => [word, index + 1])),
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
