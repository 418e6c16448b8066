import {
  ChannelType,
  ThreadAutoArchiveDuration,
  type Message,
  type ThreadChannel,
} from 'discord.js';
import { visibleText } from '../replies/visible-text';
import { shortened } from '../replies/discord/article-lines';
import type { Asked } from './asked';
import { conversationKey } from './conversations';
import type { Log } from './log';
import { problemFields } from './problem';
import type { Services } from './services';

/** UTF-16 code units of a thread's name (Discord: 1 to 100). */
const LONGEST_NAME = 100;

/** Where a thread can be opened from a message. */
const PARENTS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
]);

/** Whether a message stands in a thread that the bot opened. */
export function isInOwnThread({ channel, client }: Message): boolean {
  return channel.isThread() && channel.ownerId === client.user?.id;
}

/** Opens a thread for a question; null where none can be, which the log is told, or where there is one already. */
export async function openThread(
  message: Message,
  question: string,
  log: Log,
): Promise<ThreadChannel | null> {
  try {
    if (!PARENTS.has(message.channel.type)) return null;
    return await message.startThread({
      name: shortened(visibleText(question), LONGEST_NAME) || '…',
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
  } catch (error) {
    const fields = { request: message.id, channel: message.channelId, ...problemFields(error) };
    log.warn(fields, 'no thread can be opened; answered in the channel');
    return null;
  }
}

/**
 * What follows a public answer to a command where a server wants threads: one below the answer, in which
 * further questions of the asker lean on it.
 */
export function threadBelow(
  { conversations, log }: Pick<Services, 'conversations' | 'log'>,
  userId: string,
  question: string,
  { before, turn }: Asked,
): (message: Message) => Promise<void> {
  return async (message) => {
    const thread = await openThread(message, question, log);
    if (thread === null) return;
    const key = conversationKey({ channelId: thread.id, userId, isPrivate: false });
    conversations.keep(key, before, turn);
  };
}
