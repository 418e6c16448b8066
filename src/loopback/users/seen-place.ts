import { ChannelType } from 'discord-api-types/v10';
import type { Context } from '../context';
import { mayIn, mayWriteIn } from '../state/permissions';
import { directChannelOf } from '../state/planting';
import type { Channel, User } from '../state/world';

/** A channel as its reader sees it in the list. Plain JSON. */
export interface SeenPlace {
  readonly id: string;
  /** "" for the direct messages with the bot. */
  readonly name: string;
  readonly kind: 'channel' | 'thread' | 'direct';
  /** The guild's name; null for direct messages. */
  readonly guild: string | null;
  /** The channel of a thread. */
  readonly parentId: string | null;
  readonly mayWrite: boolean;
}

/** Kinds of channel that hold no messages of their own. */
const WITHOUT_MESSAGES: readonly ChannelType[] = [
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildCategory,
];

/** What a user finds in the list of channels, in order, threads behind their channel, direct messages last. */
export function visiblePlaces({ world }: Context, user: User): readonly SeenPlace[] {
  const see = (channel: Channel): SeenPlace => ({
    id: channel.id,
    name: channel.name,
    kind: channel.thread !== null ? 'thread' : channel.guildId === null ? 'direct' : 'channel',
    guild: world.guilds.get(channel.guildId ?? '')?.name ?? null,
    parentId: channel.parentId,
    mayWrite: mayWriteIn(world, channel, user.id),
  });
  const channels = [...world.channels.values()].filter(
    (channel) =>
      channel.guildId !== null &&
      !WITHOUT_MESSAGES.includes(channel.type) &&
      mayIn(world, channel, user.id, 'ViewChannel'),
  );
  const ordered = channels
    .filter(({ thread }) => thread === null)
    .flatMap((channel) => [channel, ...channels.filter(({ parentId }) => parentId === channel.id)]);
  return [...ordered, directChannelOf(world, user.id)].map(see);
}
