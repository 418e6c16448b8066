import type { Connection } from './libsql-door';
import { numberIn, numberOrNullIn, textsIn } from './row';
import { transact } from './transaction';

/** How Verbatim behaves in one server. */
export interface GuildSettings {
  /** The ids of the channels it answers in; none: all. */
  readonly channels: readonly string[];
  /** Whether answers are seen by the asker alone unless told otherwise. */
  readonly isPrivate: boolean;
  /** Seconds between two questions of one person; null: as set for the whole bot. */
  readonly cooldownSeconds: number | null;
  /** How many excerpts an answer shows. */
  readonly excerpts: 1 | 2 | 3;
}

/** The settings of servers. Every method throws a DatabaseFault where the database cannot. */
export interface GuildSettingsStore {
  /** null where nothing was set. */
  get(guildId: string): GuildSettings | null;
  set(guildId: string, settings: GuildSettings): void;
  clear(guildId: string): void;
}

const excerptsOf = (count: number): GuildSettings['excerpts'] =>
  count === 1 || count === 2 ? count : 3;

/** The server settings of a file. */
export function guildSettingsOf(connection: Connection): GuildSettingsStore {
  const durably = (sql: string, values: Parameters<Connection['write']>[1]): void => {
    transact(connection, () => connection.write(sql, values), { isDurable: true });
  };
  return {
    get(guildId) {
      const [row] = connection.rows('SELECT * FROM guild_settings WHERE guild = ?', [guildId]);
      if (row === undefined) return null;
      return {
        channels: textsIn(row, 'channels'),
        isPrivate: numberIn(row, 'is_private') === 1,
        cooldownSeconds: numberOrNullIn(row, 'cooldown_seconds'),
        excerpts: excerptsOf(numberIn(row, 'excerpts')),
      };
    },
    set(guildId, { channels, isPrivate, cooldownSeconds, excerpts }) {
      durably(
        'INSERT OR REPLACE INTO guild_settings (guild, channels, is_private, cooldown_seconds, excerpts) ' +
          'VALUES (?, ?, ?, ?, ?)',
        [guildId, JSON.stringify(channels), isPrivate ? 1 : 0, cooldownSeconds, excerpts],
      );
    },
    clear(guildId) {
      durably('DELETE FROM guild_settings WHERE guild = ?', [guildId]);
    },
  };
}
