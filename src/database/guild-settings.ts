import type { Connection } from './connection';
import { numberIn, numberOrNullIn, textIn, textOrNullIn, textsIn } from './row';
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
  /** Whether a mention is answered in a thread of its own. */
  readonly inThreads: boolean;
  /** The channel that editors are told things in; null: none. */
  readonly logChannel: string | null;
  /** The ids of members and roles that are not answered. */
  readonly blocked: readonly string[];
  /** Words and phrases; a question with one of them is not answered. */
  readonly blockedWords: readonly string[];
  /** Whether members may have a channel told what becomes of a question. */
  readonly canFollow: boolean;
}

/** The channel in which a server's editors are told things, by ids. */
export interface LogChannel {
  readonly guildId: string;
  readonly channelId: string;
}

/** The settings of servers. Every method throws a DatabaseFault where the database cannot. */
export interface GuildSettingsStore {
  /** null where nothing was set. */
  get(guildId: string): GuildSettings | null;
  /** The log channels of all servers that have one. */
  logChannels(): readonly LogChannel[];
  set(guildId: string, settings: GuildSettings): void;
  clear(guildId: string): void;
}

const excerptsOf = (count: number): GuildSettings['excerpts'] =>
  count === 1 || count === 2 ? count : 3;

/** In the order in which they are bound. */
const SET_COLUMNS = [
  ...['channels', 'is_private', 'cooldown_seconds', 'excerpts', 'in_threads', 'log_channel'],
  ...['blocked', 'blocked_words', 'can_follow'],
];

/** The server settings of a database. */
export function guildSettingsOf(connection: Connection): GuildSettingsStore {
  const durably = (sql: string, values: Parameters<Connection['write']>[1]): void => {
    transact(
      connection,
      () => {
        connection.write(sql, values);
        connection.tell('settings');
      },
      { isDurable: true },
    );
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
        inThreads: numberIn(row, 'in_threads') === 1,
        logChannel: textOrNullIn(row, 'log_channel'),
        blocked: textsIn(row, 'blocked'),
        blockedWords: textsIn(row, 'blocked_words'),
        canFollow: numberIn(row, 'can_follow') === 1,
      };
    },
    logChannels: () =>
      connection
        .rows(
          'SELECT guild, log_channel FROM guild_settings WHERE log_channel IS NOT NULL ORDER BY guild',
        )
        .map((row) => ({ guildId: textIn(row, 'guild'), channelId: textIn(row, 'log_channel') })),
    set(guildId, settings) {
      durably(
        `INSERT INTO guild_settings (guild, ${SET_COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ` +
          `ON CONFLICT (guild) DO UPDATE SET ${SET_COLUMNS.map((name) => `${name} = excluded.${name}`).join(', ')}`,
        [
          guildId,
          JSON.stringify(settings.channels),
          settings.isPrivate ? 1 : 0,
          settings.cooldownSeconds,
          settings.excerpts,
          settings.inThreads ? 1 : 0,
          settings.logChannel,
          JSON.stringify(settings.blocked),
          JSON.stringify(settings.blockedWords),
          settings.canFollow ? 1 : 0,
        ],
      );
    },
    clear(guildId) {
      durably('DELETE FROM guild_settings WHERE guild = ?', [guildId]);
    },
  };
}
