import type {
  APIGuildMember,
  APIInteractionGuildMember,
  APIUser,
  UserFlags,
} from 'discord-api-types/v10';
import { GuildMemberFlags } from 'discord-api-types/v10';
import type { Guild, Member, User, World } from '../state/world';

/** A user as Discord sends it. */
function renderUser(user: User): APIUser {
  return {
    id: user.id,
    username: user.name,
    discriminator: '0',
    global_name: user.isBot ? null : capitalised(user.name),
    avatar: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    // Left out for people, as Discord does.
    ...(user.isBot ? { bot: true } : {}),
  };
}

/** A user by id; ids of users who never existed are rendered as a deleted account. */
export function renderUserById(world: World, id: string): APIUser {
  return renderUser(
    world.users.get(id) ?? { id, name: 'deleted_user', isBot: false, dmsOpen: false },
  );
}

/** A member without its user, as messages carry it. */
export function renderMemberPart(member: Member): Omit<APIGuildMember, 'user'> {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: GuildMemberFlags.CompletedOnboarding,
    joined_at: member.joinedAt,
    nick: null,
    pending: false,
    premium_since: null,
    roles: [...member.roles],
    mute: false,
    deaf: false,
  };
}

/** A member with its user. */
export function renderMember(world: World, member: Member): APIGuildMember {
  return { ...renderMemberPart(member), user: renderUserById(world, member.userId) };
}

/** The member who acts, with what they may do in the channel. */
export function renderActingMember(
  world: World,
  guild: Guild,
  userId: string,
  permissions: bigint,
): APIInteractionGuildMember {
  const member = guild.members.get(userId);
  if (member === undefined) throw new Error(`User ${userId} is not in the guild "${guild.name}".`);
  return {
    ...renderMemberPart(member),
    user: renderUserById(world, userId),
    permissions: permissions.toString(),
  };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
