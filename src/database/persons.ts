import { createHmac, randomBytes } from 'node:crypto';
import type { Connection } from './connection';
import { bytesOrNullIn, numberIn } from './row';

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;
const KEY_BYTES = 32;

/** A question is shown in its own words once this many persons asked it on one day. */
export const LEAST_PERSONS = 2;

/** The start of the day of a moment, in UTC; ms since the epoch. */
export function dayOf(atMs: number): number {
  return Math.floor(atMs / DAY_MS) * DAY_MS;
}

/** SQL for an upsert that keeps the later of two days, as `last_day_ms` of a table. */
export function keepsLatest(table: string): string {
  const [kept, given] = [`${table}.last_day_ms`, 'excluded.last_day_ms'];
  return `last_day_ms = CASE WHEN ${given} > ${kept} THEN ${given} ELSE ${kept} END`;
}

/** Deletes the key and all hashes of a day that is over. To be called within a transaction. */
export function forgetPersons(connection: Connection, nowMs: number): void {
  const { changes } = connection.write('DELETE FROM person_key WHERE day_ms <> ?', [dayOf(nowMs)]);
  if (changes > 0) connection.write('DELETE FROM person_seen');
}

/** The key of the day: made at random when first needed, kept in the file so that all processes share it. */
function keyOfDay(connection: Connection, atMs: number): Uint8Array {
  forgetPersons(connection, atMs);
  const [row] = connection.rows('SELECT secret FROM person_key');
  const known = row === undefined ? null : bytesOrNullIn(row, 'secret');
  if (known !== null) return known;
  const secret = randomBytes(KEY_BYTES);
  connection.write('INSERT INTO person_key (one, day_ms, secret) VALUES (1, ?, ?)', [
    dayOf(atMs),
    secret,
  ]);
  return secret;
}

/**
 * Notes that a person asked something and gives the number of persons who asked it this day (UTC). Only
 * a hash under the day's key is kept, and neither outlives the day; so the persons of two days are
 * never added up, who might be the same. To be called within a transaction.
 */
export function countPersons(
  connection: Connection,
  asked: { readonly what: 'gap' | 'asked'; readonly subject: number; readonly personKey: string },
  atMs: number,
): number {
  const { what, subject, personKey } = asked;
  const key = keyOfDay(connection, atMs);
  // the subject is part of what is hashed, so that one person's questions cannot be put together
  const hash = createHmac('sha256', key).update(`${what}\n${subject}\n${personKey}`).digest();
  connection.write(
    'INSERT INTO person_seen (what, subject, hash) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    [what, subject, hash],
  );
  const [row] = connection.rows(
    'SELECT count(*) AS persons FROM person_seen WHERE what = ? AND subject = ?',
    [what, subject],
  );
  return row === undefined ? 1 : numberIn(row, 'persons');
}

/** The same, kept as `persons` of the subject's row where it is more than what stands there. To be called within a transaction. */
export function keepPersons(
  connection: Connection,
  table: 'gap' | 'asked_question',
  asked: Parameters<typeof countPersons>[1],
  atMs: number,
): void {
  const persons = countPersons(connection, asked, atMs);
  connection.write(`UPDATE ${table} SET persons = ? WHERE id = ? AND persons < ?`, [
    persons,
    asked.subject,
    persons,
  ]);
}
