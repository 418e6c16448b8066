import type {
  APIMessage,
  APIReaction,
  GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { ChannelType, MessageReferenceType } from 'discord-api-types/v10';
import { messageById } from '../state/places';
import type { Message, World } from '../state/world';
import { renderChannel } from './channel';
import { renderMemberPart, renderUserById } from './user';

/** Whether the bot may read what a message says, or only that there is one. */
export type Readable = (message: Message) => boolean;

/** A message as Discord sends it over REST; content the bot may not read is empty, as Discord does. */
export function renderMessage(world: World, message: Message, isReadable: Readable): APIMessage {
  const { botId } = world.application;
  const referenced = message.referenceId === null ? null : messageById(world, message.referenceId);
  // A thread that was opened from a message has that message's id.
  const thread = world.channels.get(message.id);
  return {
    ...renderBare(world, message, isReadable),
    ...(message.reactions.size === 0 ? {} : { reactions: renderReactions(message, botId) }),
    ...(thread === undefined ? {} : { thread: renderChannel(world, thread) }),
    ...(message.referenceId === null
      ? {}
      : {
          message_reference: {
            type: MessageReferenceType.Default,
            channel_id: message.channelId,
            message_id: message.referenceId,
            ...guildPart(world, message),
          },
          referenced_message:
            referenced === null ? null : renderBare(world, referenced, isReadable),
        }),
  };
}

/** A message as it comes over the gateway: with guild and member, where there are any. */
export function renderMessageEvent(
  world: World,
  message: Message,
  isReadable: Readable,
): GatewayMessageCreateDispatchData {
  const rendered = renderMessage(world, message, isReadable);
  const channel = world.channels.get(message.channelId);
  const guild = world.guilds.get(channel?.guildId ?? '');
  const type = (channel?.type ?? ChannelType.GuildText) as NonNullable<
    GatewayMessageCreateDispatchData['channel_type']
  >;
  // An ephemeral message carries neither guild nor member.
  if (guild === undefined || message.visibleTo !== null) return { ...rendered, channel_type: type };
  const member = guild.members.get(message.authorId);
  return {
    ...rendered,
    channel_type: type,
    guild_id: guild.id,
    ...(member === undefined ? {} : { member: renderMemberPart(member) }),
    mentions: message.mentions.map((id) => {
      const mentioned = guild.members.get(id);
      const user = renderUserById(world, id);
      return mentioned === undefined ? user : { ...user, member: renderMemberPart(mentioned) };
    }),
  };
}

/** A channel's guild as a field of its own, left out in direct messages. */
export function guildPart(
  world: World,
  { channelId }: Pick<Message, 'channelId'>,
): { guild_id?: string } {
  const guildId = world.channels.get(channelId)?.guildId ?? null;
  return guildId === null ? {} : { guild_id: guildId };
}

function renderBare(world: World, message: Message, isReadable: Readable): APIMessage {
  const readable = isReadable(message);
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: renderUserById(world, message.authorId),
    content: readable ? message.content : '',
    embeds: readable ? [...message.embeds] : [],
    components: readable ? [...message.components] : [],
    attachments: readable ? [...message.attachments] : [],
    mentions: message.mentions.map((id) => renderUserById(world, id)),
    mention_roles: [...message.mentionRoles],
    mention_everyone: message.mentionEveryone,
    pinned: false,
    tts: false,
    timestamp: message.timestamp,
    edited_timestamp: message.editedTimestamp,
    flags: message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.origin === null
      ? {}
      : {
          webhook_id: world.application.id,
          application_id: world.application.id,
          interaction_metadata: message.origin.metadata,
        }),
  };
}

function renderReactions(message: Message, botId: string): APIReaction[] {
  return [...message.reactions].map(([emoji, users]) => ({
    emoji: { id: null, name: emoji },
    count: users.size,
    count_details: { burst: 0, normal: users.size },
    burst_colors: [],
    me_burst: false,
    me: users.has(botId),
  }));
}
