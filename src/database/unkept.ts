import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isServer } from './postgres/address';

/** How many questions a bot could not keep. */
export interface Unkept {
  /** They wait for another process to let go of the database. */
  readonly waiting: number;
  /** They were given up since the bot started. */
  readonly dropped: number;
}

/** Nothing is wrong. */
export const NOTHING_UNKEPT: Unkept = { waiting: 0, dropped: 0 };

/**
 * Beside the database, as nothing can be written into one that somebody else holds; nowhere where it is on
 * a server, of which the log of the bot tells it.
 */
const placeOf = (database: string): string | null =>
  isServer(database) ? null : `${database}-unkept`;

/** Lets other processes know; takes back what was told where nothing is unkept. Never throws. */
export function tellUnkept(database: string, { waiting, dropped }: Unkept): void {
  const place = placeOf(database);
  if (place === null) return;
  try {
    if (waiting + dropped === 0) rmSync(place, { force: true });
    else writeFileSync(place, `${JSON.stringify({ waiting, dropped })}\n`);
  } catch {
    // the bot's own status tells it all the same
  }
}

const countIn = (value: unknown): number =>
  Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0;

/** What a bot on this database told last; nothing where it told nothing, or nobody can read it. Never throws. */
export function readUnkept(database: string): Unkept {
  const place = placeOf(database);
  if (place === null) return NOTHING_UNKEPT;
  try {
    const told = JSON.parse(readFileSync(place, 'utf8')) as Partial<Unkept> | null;
    return { waiting: countIn(told?.waiting), dropped: countIn(told?.dropped) };
  } catch {
    return NOTHING_UNKEPT;
  }
}
