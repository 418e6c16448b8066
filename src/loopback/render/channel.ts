import type {
  APIChannel,
  APIOverwrite,
  APIThreadChannel,
  APIThreadMember,
  ChannelFlags,
  ThreadAutoArchiveDuration,
  ThreadChannelType,
} from 'discord-api-types/v10';
import { ChannelType, ForumLayoutType, ThreadMemberFlags } from 'discord-api-types/v10';
import type { Channel, ThreadState, World } from '../state/world';
import { renderUserById } from './user';

/** No flags: the enumeration has no name for it. */
const NO_FLAGS = 0 as ChannelFlags;

/** A channel, thread or direct-message channel as Discord sends it to the bot. */
export function renderChannel(world: World, channel: Channel): APIChannel {
  const { botId } = world.application;
  if (channel.thread !== null) return renderThread(channel, channel.thread, botId);
  if (channel.guildId === null) {
    // The documentation has no name for such a channel; discord.js does not read it.
    const direct: Omit<Extract<APIChannel, { type: ChannelType.DM }>, 'name'> = {
      id: channel.id,
      type: ChannelType.DM,
      flags: NO_FLAGS,
      last_message_id: channel.lastMessageId,
      recipients: channel.recipients
        .filter((id) => id !== botId)
        .map((id) => renderUserById(world, id)),
    };
    return direct as APIChannel;
  }
  const common = {
    id: channel.id,
    name: channel.name,
    guild_id: channel.guildId,
    position: channel.position,
    permission_overwrites: [...channel.overwrites.values()].map((one): APIOverwrite => ({
      id: one.id,
      type: one.type,
      allow: one.allow.toString(),
      deny: one.deny.toString(),
    })),
    nsfw: false,
    parent_id: null,
    flags: NO_FLAGS,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
  };
  switch (channel.type) {
    case ChannelType.GuildForum:
      return {
        ...common,
        type: ChannelType.GuildForum,
        topic: null,
        available_tags: [],
        default_reaction_emoji: null,
        default_sort_order: null,
        default_forum_layout: ForumLayoutType.NotSet,
      };
    case ChannelType.GuildVoice:
      return {
        ...common,
        type: ChannelType.GuildVoice,
        bitrate: 64_000,
        user_limit: 0,
        rtc_region: null,
      };
    case ChannelType.GuildAnnouncement:
      return { ...common, type: ChannelType.GuildAnnouncement, topic: null };
    default:
      return { ...common, type: ChannelType.GuildText, topic: null };
  }
}

/** A thread, with the bot's own membership where it is in it. */
function renderThread(channel: Channel, thread: ThreadState, botId: string): APIThreadChannel {
  return {
    id: channel.id,
    type: channel.type as ThreadChannelType,
    name: channel.name,
    ...(channel.guildId === null ? {} : { guild_id: channel.guildId }),
    parent_id: channel.parentId,
    owner_id: thread.ownerId,
    flags: NO_FLAGS,
    last_message_id: channel.lastMessageId,
    rate_limit_per_user: 0,
    message_count: channel.messages.size,
    member_count: thread.members.size,
    total_message_sent: thread.messagesSent,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchiveMinutes as ThreadAutoArchiveDuration,
      archive_timestamp: thread.archiveTimestamp,
      create_timestamp: thread.createTimestamp,
    },
    ...(thread.members.has(botId) ? { member: renderThreadMember(channel.id, thread, botId) } : {}),
  } as APIThreadChannel;
}

/** A user's membership of a thread. */
export function renderThreadMember(
  threadId: string,
  thread: ThreadState,
  userId: string,
): APIThreadMember {
  return {
    id: threadId,
    user_id: userId,
    join_timestamp: thread.createTimestamp,
    flags: ThreadMemberFlags.HasInteracted,
  };
}
