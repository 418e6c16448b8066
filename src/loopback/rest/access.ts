import { ChannelType } from 'discord-api-types/v10';
import type { Context } from '../context';
import type { PermissionName } from '../state/permissions';
import { mayIn, mayWriteIn } from '../state/permissions';
import type { Channel, Guild, Message } from '../state/world';
import type { ApiRequest } from './operation';
import { parameter } from './operation';
import { refusals } from './rest-error';

const UNWRITABLE = [ChannelType.GuildForum, ChannelType.GuildCategory];

/** The channel of the path, where the bot may see it. Throws 10003 or 50001. */
export function visibleChannel(request: ApiRequest, { world }: Context): Channel {
  const channel = world.channels.get(parameter(request, 'channel_id'));
  if (channel === undefined) throw refusals.unknownChannel();
  if (!mayIn(world, channel, world.application.botId, 'ViewChannel')) {
    throw refusals.missingAccess();
  }
  return channel;
}

/** The guild of the path, where the bot is in it. Throws 10004. */
export function joinedGuild(request: ApiRequest, { world }: Context): Guild {
  const guild = world.guilds.get(parameter(request, 'guild_id'));
  if (guild?.members.has(world.application.botId) !== true) throw refusals.unknownGuild();
  return guild;
}

/** A message of the channel. Throws 10008 for an unknown or ephemeral one: those are not fetched. */
export function messageIn(channel: Channel, id: string): Message {
  const message = channel.messages.get(id);
  if (message === undefined || message.visibleTo !== null) throw refusals.unknownMessage();
  return message;
}

/** Throws 50013 unless the bot has the permission in the channel. */
export function requirePermission(
  { world }: Context,
  channel: Channel,
  permission: PermissionName,
): void {
  if (!mayIn(world, channel, world.application.botId, permission)) {
    throw refusals.missingPermissions();
  }
}

/** Throws what Discord throws where the bot may not write: 50008, 50007 or 50013. */
export function requireWriting({ world }: Context, channel: Channel): void {
  const { botId } = world.application;
  if (UNWRITABLE.includes(channel.type)) throw refusals.notTextChannel();
  const isClosed = channel.recipients.some(
    (id) => id !== botId && world.users.get(id)?.dmsOpen === false,
  );
  if (isClosed) throw refusals.closedDirectMessages();
  if (!mayWriteIn(world, channel, botId)) throw refusals.missingPermissions();
}
