import type { Context } from '../context';
import { reactionChanged } from '../gateway/events';
import { deleteMessage, editMessage, postMessage } from '../messages/message-store';
import { mayIn, mayWriteIn } from '../state/permissions';
import type { Channel, Message, User } from '../state/world';
import { bytesOf, type GivenFile } from './command-options';
import { visibleMessage } from './reading';

/** Discord lets people without a subscription write this many characters. */
const CONTENT_LIMIT = 2000;

/** What goes with a message. */
export interface Enclosure {
  /** The message it replies to. */
  readonly replyTo?: string;
  /** Whether the author replied to is pinged: on unless switched off, as in the client. */
  readonly ping?: boolean;
  readonly files?: readonly GivenFile[];
}

/** Writes a message. Throws where the user may not, or could not type it. */
export function write(
  context: Context,
  user: User,
  channel: Channel,
  text: string,
  { replyTo, ping = true, files = [] }: Enclosure,
): Message {
  const where = channel.name || 'dm';
  if (!mayIn(context.world, channel, user.id, 'ViewChannel')) {
    throw new Error(`${user.name} cannot see "${where}".`);
  }
  if (!mayWriteIn(context.world, channel, user.id)) {
    throw new Error(`${user.name} may not write in "${where}".`);
  }
  if (text.trim() === '' && files.length === 0) throw new Error('An empty message cannot be sent.');
  if ([...text].length > CONTENT_LIMIT) {
    throw new Error(`A message holds at most ${CONTENT_LIMIT} characters.`);
  }
  if (replyTo !== undefined) {
    const target = visibleMessage(context, user, replyTo);
    if (target.channelId !== channel.id)
      throw new Error('A reply is in the channel of its message.');
    if (target.visibleTo !== null) throw new Error('An ephemeral message cannot be replied to.');
  }
  return postMessage(context, {
    channel,
    authorId: user.id,
    body: {
      content: text,
      allowed_mentions: { parse: ['users', 'roles', 'everyone'], replied_user: ping },
    },
    files: files.map((file, index) => ({
      index,
      name: file.filename,
      contentType: file.contentType ?? 'text/plain',
      bytes: bytesOf(file),
    })),
    referenceId: replyTo ?? null,
  });
}

/** Changes a message of the user's own. */
export function rewrite(context: Context, user: User, id: string, text: string): Message {
  const message = ownMessage(context, user, id);
  editMessage(
    context,
    message,
    { content: text, allowed_mentions: { parse: ['users', 'roles', 'everyone'] } },
    [],
  );
  return message;
}

/** Deletes a message: the user's own, or with ManageMessages anybody's. */
export function remove(context: Context, user: User, id: string): void {
  const message = visibleMessage(context, user, id);
  const channel = context.world.channels.get(message.channelId);
  const mayRemove =
    message.authorId === user.id ||
    (channel !== undefined && mayIn(context.world, channel, user.id, 'ManageMessages'));
  if (!mayRemove) throw new Error(`${user.name} may not delete message ${id}.`);
  deleteMessage(context, message);
}

/** Adds a reaction, or takes it back when it is there. */
export function react(context: Context, user: User, id: string, emoji: string): void {
  const message = visibleMessage(context, user, id);
  if (message.visibleTo !== null) throw new Error('Ephemeral messages take no reactions.');
  const users = message.reactions.get(emoji) ?? new Set();
  const isAdded = !users.has(user.id);
  if (isAdded) users.add(user.id);
  else users.delete(user.id);
  if (users.size === 0) message.reactions.delete(emoji);
  else message.reactions.set(emoji, users);
  reactionChanged(context, message, user.id, emoji, isAdded);
}

function ownMessage(context: Context, user: User, id: string): Message {
  const message = visibleMessage(context, user, id);
  if (message.authorId !== user.id) throw new Error(`Message ${id} is not ${user.name}'s own.`);
  return message;
}
