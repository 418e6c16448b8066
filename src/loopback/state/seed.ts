import type { PermissionName } from './permissions';

/** A user of the world, by name. */
export interface UserSeed {
  readonly name: string;
  readonly isBot?: boolean;
  readonly dms?: 'open' | 'closed';
}

/** A role of a guild. The bot's own managed role and @everyone are made by themselves. */
export interface RoleSeed {
  readonly name: string;
  readonly permissions: readonly PermissionName[];
}

/** Who may do what in one channel: `of` is a role's name, "@everyone", a user's name or "bot". */
export interface OverwriteSeed {
  readonly of: string;
  readonly allow?: readonly PermissionName[];
  readonly deny?: readonly PermissionName[];
}

/** A public thread in a text channel. */
export interface ThreadSeed {
  readonly name: string;
  readonly archived?: boolean;
  readonly locked?: boolean;
}

/** A channel of a guild; text unless told otherwise. */
export interface ChannelSeed {
  readonly name: string;
  readonly kind?: 'text' | 'announcement' | 'forum' | 'voice';
  readonly overwrites?: readonly OverwriteSeed[];
  readonly threads?: readonly ThreadSeed[];
}

/** A guild. Its owner is a member by itself; the bot is one unless `withBot` is false. */
export interface GuildSeed {
  readonly name: string;
  readonly owner: string;
  readonly members: readonly { readonly user: string; readonly roles?: readonly string[] }[];
  readonly roles?: readonly RoleSeed[];
  readonly channels: readonly ChannelSeed[];
  readonly withBot?: boolean;
}

/** What the loopback starts with. */
export interface WorldSeed {
  readonly users: readonly UserSeed[];
  readonly guilds: readonly GuildSeed[];
}

/** What an ordinary member may do in an ordinary guild. */
export const EVERYONE_PERMISSIONS: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'CreatePublicThreads',
  'EmbedLinks',
  'AttachFiles',
  'AddReactions',
  'ReadMessageHistory',
  'UseApplicationCommands',
  'UseExternalEmojis',
];

/**
 * Two guilds. "Newsroom" has olga (owner), adam (role "editor": ManageGuild) and the members ann and
 * bob, with the channels general, desk (thread "archive-thread", locked and archived; thread
 * "old-thread", archived only; thread "talk", open), quiet (the bot may not send), hidden (the bot
 * may not see) and a forum. "Reading Room" has ann alone with its owner. carl takes no direct
 * messages; feedbot is another bot.
 */
export const DEFAULT_SEED: WorldSeed = {
  users: [
    { name: 'olga' },
    { name: 'adam' },
    { name: 'ann' },
    { name: 'bob' },
    { name: 'carl', dms: 'closed' },
    { name: 'feedbot', isBot: true },
  ],
  guilds: [
    {
      name: 'Newsroom',
      owner: 'olga',
      roles: [{ name: 'editor', permissions: ['ManageGuild', 'ManageMessages'] }],
      members: [
        { user: 'adam', roles: ['editor'] },
        { user: 'ann' },
        { user: 'bob' },
        { user: 'carl' },
        { user: 'feedbot' },
      ],
      channels: [
        { name: 'general' },
        {
          name: 'desk',
          threads: [
            { name: 'talk' },
            { name: 'old-thread', archived: true },
            { name: 'archive-thread', archived: true, locked: true },
          ],
        },
        {
          name: 'quiet',
          overwrites: [{ of: 'bot', deny: ['SendMessages', 'SendMessagesInThreads'] }],
        },
        { name: 'hidden', overwrites: [{ of: 'bot', deny: ['ViewChannel'] }] },
        { name: 'forum', kind: 'forum' },
      ],
    },
    {
      name: 'Reading Room',
      owner: 'bob',
      members: [{ user: 'ann' }],
      channels: [{ name: 'lounge' }],
    },
  ],
};
