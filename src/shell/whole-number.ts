import { UsageError } from '../terminal/usage-error';

/** The value of an option that counts, from 1 to `most`; throws a UsageError for anything else. */
export function readWholeNumber(option: string, value: string, most: number): number {
  const number = /^\d{1,9}$/u.test(value) ? Number(value) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UsageError(`--${option} must be a whole number from 1 to ${most}, not "${value}"`);
}
