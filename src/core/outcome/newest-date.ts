/**
 * The latest of some dates of publication, ISO 8601, as its file has it; null where none is given. They are compared
 * by the calendar days that the sources wrote.
 */
export function newestDate(dates: readonly (string | null)[]): string | null {
  return dates.reduce<string | null>((newest, date) => {
    if (date === null || !/^\d{4}/u.test(date)) return newest;
    return newest === null || date > newest ? date : newest;
  }, null);
}
