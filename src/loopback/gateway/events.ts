import type {
  GatewayMessageDeleteDispatchData,
  GatewayMessageReactionAddDispatchData,
} from 'discord-api-types/v10';
import { GatewayDispatchEvents, GatewayIntentBits, ReactionType } from 'discord-api-types/v10';
import type { Context } from '../context';
import { renderChannel } from '../render/channel';
import { guildPart, renderMessageEvent } from '../render/message';
import { renderMember } from '../render/user';
import { mayIn } from '../state/permissions';
import type { Channel, Message } from '../state/world';
import { seeMessage } from '../users/seen-message';
import { isReadableByBot } from './intents';

/** Tells the bot, as far as its intents and permissions go, and the journal, of a new message. */
export function messageCreated(context: Context, message: Message): void {
  announce(context, message, GatewayDispatchEvents.MessageCreate, 'created');
}

/** Tells the bot and the journal that a message changed. */
export function messageUpdated(context: Context, message: Message): void {
  announce(context, message, GatewayDispatchEvents.MessageUpdate, 'updated');
}

/** Tells the bot and the journal that a message is gone. */
export function messageDeleted(context: Context, message: Message): void {
  const { world, sessions, journal } = context;
  const seen = seeMessage(world, message);
  journal.record({ kind: 'message', what: 'deleted', message: seen });
  const data: GatewayMessageDeleteDispatchData = {
    id: message.id,
    channel_id: message.channelId,
    ...guildPart(world, message),
  };
  sessions.dispatch({
    event: GatewayDispatchEvents.MessageDelete,
    guildId: data.guild_id ?? null,
    intents: messageIntents(context, message),
    data: () => data,
  });
}

/** Tells the bot of a reaction that came or went. */
export function reactionChanged(
  { world, sessions }: Context,
  message: Message,
  userId: string,
  emoji: string,
  isAdded: boolean,
): void {
  const part = guildPart(world, message);
  const member = world.guilds.get(part.guild_id ?? '')?.members.get(userId);
  const data: GatewayMessageReactionAddDispatchData = {
    user_id: userId,
    channel_id: message.channelId,
    message_id: message.id,
    message_author_id: message.authorId,
    emoji: { id: null, name: emoji },
    burst: false,
    type: ReactionType.Normal,
    ...part,
    ...(member === undefined || !isAdded ? {} : { member: renderMember(world, member) }),
  };
  sessions.dispatch({
    event: isAdded
      ? GatewayDispatchEvents.MessageReactionAdd
      : GatewayDispatchEvents.MessageReactionRemove,
    guildId: part.guild_id ?? null,
    intents:
      part.guild_id === undefined
        ? GatewayIntentBits.DirectMessageReactions
        : GatewayIntentBits.GuildMessageReactions,
    data: () => data,
  });
}

/** Tells the bot that a channel or thread came, changed or went. */
export function channelChanged(
  { world, sessions }: Context,
  channel: Channel,
  what: 'created' | 'updated' | 'deleted',
): void {
  const isThread = channel.thread !== null;
  if (isThread && !mayIn(world, channel, world.application.botId, 'ViewChannel')) return;
  const events = isThread ? THREAD_EVENTS : CHANNEL_EVENTS;
  const rendered = renderChannel(world, channel);
  sessions.dispatch({
    event: events[what],
    guildId: channel.guildId,
    intents: GatewayIntentBits.Guilds,
    data: () => (isThread && what === 'created' ? { ...rendered, newly_created: true } : rendered),
  });
}

const THREAD_EVENTS = {
  created: GatewayDispatchEvents.ThreadCreate,
  updated: GatewayDispatchEvents.ThreadUpdate,
  deleted: GatewayDispatchEvents.ThreadDelete,
} as const;

const CHANNEL_EVENTS = {
  created: GatewayDispatchEvents.ChannelCreate,
  updated: GatewayDispatchEvents.ChannelUpdate,
  deleted: GatewayDispatchEvents.ChannelDelete,
} as const;

function announce(
  context: Context,
  message: Message,
  event: GatewayDispatchEvents.MessageCreate | GatewayDispatchEvents.MessageUpdate,
  what: 'created' | 'updated',
): void {
  const { world, sessions, journal } = context;
  journal.record({ kind: 'message', what, message: seeMessage(world, message) });
  const channel = world.channels.get(message.channelId);
  if (channel === undefined) return;
  const { botId } = world.application;
  if (message.visibleTo === null && !mayIn(world, channel, botId, 'ViewChannel')) return;
  sessions.dispatch({
    event,
    guildId: channel.guildId,
    intents: messageIntents(context, message),
    data: (intents) =>
      renderMessageEvent(world, message, (one) => isReadableByBot(context, one, intents)),
  });
}

/** Ephemeral messages come as if they were direct ones. */
function messageIntents({ world }: Context, message: Message): number {
  const isDirect = world.channels.get(message.channelId)?.guildId === null;
  return isDirect || message.visibleTo !== null
    ? GatewayIntentBits.DirectMessages
    : GatewayIntentBits.GuildMessages;
}
