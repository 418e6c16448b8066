import type { WorldSeed } from '../loopback';

/** The server of the try-out. */
export const GUILD = 'Newsroom';

/** Who can be played, by the name that the page shows; the first is whom a page begins as. */
export const PEOPLE = ['member', 'second member', 'editor', 'admin'] as const;

/** Somebody who can be played. */
export type Person = (typeof PEOPLE)[number];

/** The roles of that server. */
export const ROLES = ['editors', 'admins'] as const;

/** Whether a name is that of somebody who can be played. */
export function isPerson(name: unknown): name is Person {
  return PEOPLE.some((person) => person === name);
}

/**
 * A server with a channel and a thread. The editor may manage the server, the admin everything; the
 * two members may read, write and use commands.
 */
export const TRY_SEED: WorldSeed = {
  users: [...PEOPLE, 'owner'].map((name) => ({ name })),
  guilds: [
    {
      name: GUILD,
      owner: 'owner',
      roles: [
        { name: 'editors', permissions: ['ManageGuild', 'ManageMessages'] },
        { name: 'admins', permissions: ['Administrator'] },
      ],
      members: [
        { user: 'member' },
        { user: 'second member' },
        { user: 'editor', roles: ['editors'] },
        { user: 'admin', roles: ['admins'] },
      ],
      channels: [{ name: 'coverage', threads: [{ name: 'thread' }] }],
    },
  ],
};
