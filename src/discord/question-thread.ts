import {
  ChannelType,
  PermissionFlagsBits,
  ThreadAutoArchiveDuration,
  type Message,
  type ThreadChannel,
} from 'discord.js';
import { visibleText } from '../replies/visible-text';
import { shortened } from '../replies/discord/article-lines';
import { LINES } from '../replies/discord/discord-wording';
import type { Asked } from './asked';
import { conversationKey } from './conversations';
import type { Log } from './log';
import { problemFields } from './problem';
import type { ShownReply } from './reply';
import type { Services } from './services';

/** UTF-16 code units of a thread's name (Discord: 1 to 100). */
const LONGEST_NAME = 100;

/** Where a thread can be opened from a message. */
const PARENTS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
]);

/** What the bot needs to open a thread and to answer in it. */
const NEEDED = [PermissionFlagsBits.CreatePublicThreads, PermissionFlagsBits.SendMessagesInThreads];

/** Whether a message stands in a thread that the bot opened. */
export function isInOwnThread({ channel, client }: Message): boolean {
  return channel.isThread() && channel.ownerId === client.user?.id;
}

/** Whether a message is said to somebody else than the bot: it mentions them, or replies to them. */
export function isForOthers({ mentions, client }: Message): boolean {
  const botId = client.user?.id;
  const isReplyToOther = mentions.repliedUser !== null && mentions.repliedUser.id !== botId;
  return (
    isReplyToOther ||
    mentions.everyone ||
    mentions.roles.size > 0 ||
    mentions.users.some(({ id }) => id !== botId)
  );
}

/** Whether a message is where threads can be opened from one. */
export function canHaveThread({ channel }: Message): boolean {
  return PARENTS.has(channel.type);
}

/** Whether there is something to go on talking about: an answer or a silence, no small talk. */
export function isWorthThread({ turn: { outcome } }: Asked): boolean {
  return outcome.outcome !== 'conversation' && outcome.reason !== 'empty';
}

/** Opens a thread for a question; null where none can be, or the bot could not write in it, which the log is told. */
export async function openThread(
  message: Message,
  question: string,
  log: Log,
): Promise<ThreadChannel | null> {
  const fields = { request: message.id, channel: message.channelId };
  const words = 'no thread can be opened; answered in the channel';
  try {
    const { channel, client } = message;
    if (!canHaveThread(message) || channel.isDMBased()) return null;
    if (channel.permissionsFor(client.user)?.has(NEEDED) !== true) {
      log.warn({ ...fields, problem: 'forbidden' }, words);
      return null;
    }
    return await message.startThread({
      name: shortened(visibleText(question), LONGEST_NAME) || '…',
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
  } catch (error) {
    log.warn({ ...fields, ...problemFields(error) }, words);
    return null;
  }
}

/** Keeps a turn for those that follow in the thread. */
export function keepForThread(
  { conversations }: Pick<Services, 'conversations'>,
  { id }: ThreadChannel,
  userId: string,
  { before, turn }: Asked,
): void {
  conversations.keep(conversationKey({ channelId: id, userId, isPrivate: false }), before, turn);
}

/**
 * A public answer that, where a server wants threads, gets one below it, in which further questions of the asker
 * lean on it. As it is for what is not worth one.
 */
export function withThread(
  reply: ShownReply,
  services: Services,
  { userId, question, asked }: { userId: string; question: string; asked: Asked | null },
): ShownReply {
  if (!services.here.inThreads || asked === null || !isWorthThread(asked)) return reply;
  return {
    ...reply,
    afterwards: async (message) => {
      const thread = await openThread(message, question, services.log);
      if (thread !== null) keepForThread(services, thread, userId, asked);
    },
  };
}

/** Takes the question out of the name of the thread below an answer that was taken back, and archives it. Never rejects. */
export async function closeThreadBelow(message: Message, log: Log): Promise<void> {
  const { id, client, hasThread } = message;
  try {
    const known = client.channels.cache.get(id);
    const thread = known ?? (hasThread ? await client.channels.fetch(id) : null);
    if (thread?.isThread() !== true || thread.ownerId !== client.user.id) return;
    await thread.edit({ name: LINES.takenBack, archived: true });
  } catch (error) {
    log.warn({ channel: id, ...problemFields(error) }, 'the thread of an answer stays as it is');
  }
}
