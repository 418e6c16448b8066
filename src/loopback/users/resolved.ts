import type {
  APIInteractionDataResolved,
  APIInteractionDataResolvedChannel,
} from 'discord-api-types/v10';
import { renderChannel } from '../render/channel';
import { renderRole } from '../render/guild';
import { renderMemberPart, renderUserById } from '../render/user';
import { channelPermissions } from '../state/permissions';
import { channelAt } from '../state/places';
import { userIdOf } from '../state/planting';
import type { Channel, World } from '../state/world';

/** The users, roles, channels and files that an interaction's values stand for. */
export type Resolved = {
  -readonly [Key in keyof APIInteractionDataResolved]: APIInteractionDataResolved[Key];
};

/** Puts a user, by name or id, among the resolved and gives its id. */
export function resolveUser(world: World, place: Channel, name: string, into: Resolved): string {
  const id = userIdOf(world, name);
  (into.users ??= {})[id] = renderUserById(world, id);
  const member = world.guilds.get(place.guildId ?? '')?.members.get(id);
  if (member !== undefined) {
    const permissions = channelPermissions(world, place, id).toString();
    (into.members ??= {})[id] = { ...renderMemberPart(member), permissions };
  }
  return id;
}

/** Puts a role of the place's guild, by name or id, among the resolved and gives its id. */
export function resolveRole(world: World, place: Channel, name: string, into: Resolved): string {
  const roles = world.guilds.get(place.guildId ?? '')?.roles.values() ?? [];
  const role = [...roles].find((one) => one.name === name || one.id === name);
  if (role === undefined) throw new Error(`There is no role "${name}" here.`);
  (into.roles ??= {})[role.id] = renderRole(world, role);
  return role.id;
}

/** Puts a channel among the resolved and gives its id. */
export function resolveChannel(world: World, userId: string, name: string, into: Resolved): string {
  const channel = channelAt(world, name, null);
  const resolved = {
    ...renderChannel(world, channel),
    permissions: channelPermissions(world, channel, userId).toString(),
  } as APIInteractionDataResolvedChannel;
  (into.channels ??= {})[channel.id] = resolved;
  return channel.id;
}
