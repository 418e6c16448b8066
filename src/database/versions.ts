import type { Connection } from './connection';
import { numberIn, textIn } from './row';
import { transact } from './transaction';

/** The version of the coverage that was announced last. */
export interface AnnouncedVersion {
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly atMs: number;
}

/** How the processes of one machine tell each other. Every method throws a DatabaseFault where the database cannot. */
export interface Versions {
  /** Says that the coverage has this version now. */
  announce(version: string, atMs: number): void;
  /** null where none was announced yet. Cheap enough to be asked each second. */
  current(): AnnouncedVersion | null;
}

/** The announced version of a file. */
export function versionsOf(connection: Connection): Versions {
  return {
    announce(version, atMs) {
      transact(connection, () => {
        connection.write(
          'INSERT INTO coverage_version (one, version, at_ms) VALUES (1, ?, ?) ' +
            'ON CONFLICT (one) DO UPDATE SET version = excluded.version, at_ms = excluded.at_ms',
          [version, atMs],
        );
        connection.tell('version');
      });
    },
    current() {
      const [row] = connection.rows('SELECT version, at_ms FROM coverage_version');
      return row === undefined
        ? null
        : { version: textIn(row, 'version'), atMs: numberIn(row, 'at_ms') };
    },
  };
}
