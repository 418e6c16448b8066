import type { Row } from './connection';

/** A column that always holds text. */
export function textIn(row: Row, column: string): string {
  return String(row[column]);
}

/** A column that holds text or nothing. */
export function textOrNullIn(row: Row, column: string): string | null {
  const value = row[column];
  return value === null || value === undefined ? null : String(value);
}

/** A column that always holds a whole number. */
export function numberIn(row: Row, column: string): number {
  return Number(row[column]);
}

/** A column that holds a whole number or nothing. */
export function numberOrNullIn(row: Row, column: string): number | null {
  const value = row[column];
  return value === null || value === undefined ? null : Number(value);
}

/** A column that holds bytes or nothing. */
export function bytesOrNullIn(row: Row, column: string): Uint8Array | null {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  // made in another realm under a test runner, so not an instance of our ArrayBuffer
  return value === null || value === undefined ? null : new Uint8Array(value as ArrayBuffer);
}

/** A column that holds a JSON list of texts; anything else in it counts as none. */
export function textsIn(row: Row, column: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(textIn(row, column));
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
  } catch {
    return [];
  }
}
