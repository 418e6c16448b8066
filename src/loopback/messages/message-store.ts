import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { UploadedFile } from '../contract';
import type { Context } from '../context';
import { channelChanged, messageCreated, messageDeleted, messageUpdated } from '../gateway/events';
import { refusals } from '../rest/rest-error';
import { mayIn } from '../state/permissions';
import { messageById } from '../state/places';
import type { Channel, InteractionOrigin, Message } from '../state/world';
import { timestampOf } from '../state/world';
import { attach } from './attachments';
import { keepComponents } from './components';
import { keepEmbeds } from './embeds';
import { pingsOf, textDisplays } from './mentions';

/** The flags a bot may set; the others are Discord's own. */
const SETTABLE_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** A message before it is posted. */
export interface Draft {
  readonly channel: Channel;
  readonly authorId: string;
  /** The request's fields, as Discord names them. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: readonly UploadedFile[];
  readonly type?: MessageType;
  readonly referenceId?: string | null;
  readonly origin?: InteractionOrigin | null;
  /** The only user who sees it: an ephemeral message. */
  readonly visibleTo?: string | null;
  /** A "thinking…" message, empty until it is edited. */
  readonly isLoading?: boolean;
}

/** Posts a message, tells everyone, and gives it back. Throws RestError 50006 when it is empty. */
export function postMessage(context: Context, draft: Draft): Message {
  const { world } = context;
  const { channel, authorId, body, origin = null, referenceId = null } = draft;
  const { visibleTo = null, isLoading = false } = draft;
  const attachments = attach(context, channel.id, draft.files, body['attachments'], []);
  const mayEmbed = origin !== null || mayIn(world, channel, authorId, 'EmbedLinks');
  const content = textOf(body['content']);
  const message: Message = {
    id: world.nextId(),
    channelId: channel.id,
    authorId,
    type: draft.type ?? (referenceId === null ? MessageType.Default : MessageType.Reply),
    timestamp: timestampOf(world),
    editedTimestamp: null,
    content,
    // Without the permission Discord posts the message and silently leaves the embeds out.
    embeds: mayEmbed ? keepEmbeds(body['embeds'], attachments) : [],
    components: keepComponents(body['components'], attachments, () => world.nextId()),
    attachments,
    flags:
      (numberOf(body['flags']) & SETTABLE_FLAGS) |
      (visibleTo === null ? 0 : MessageFlags.Ephemeral) |
      (isLoading ? MessageFlags.Loading : 0),
    mentions: [],
    mentionRoles: [],
    mentionEveryone: false,
    nonce: nonceOf(body['nonce']),
    referenceId,
    origin,
    visibleTo,
    reactions: new Map(),
  };
  if (!isLoading) refuseEmpty(message);
  ping(context, channel, message, body['allowed_mentions']);
  wakeThread(context, channel);
  channel.messages.set(message.id, message);
  channel.lastMessageId = message.id;
  if (channel.thread !== null) {
    channel.thread.messagesSent += 1;
    if (visibleTo === null) channel.thread.members.add(authorId);
  }
  messageCreated(context, message);
  return message;
}

/**
 * Changes what a request names of a message and leaves the rest. Throws RestError 50006 when
 * nothing would be left, 50083 in an archived thread.
 */
export function editMessage(
  context: Context,
  message: Message,
  body: Readonly<Record<string, unknown>>,
  files: readonly UploadedFile[],
): void {
  const { world } = context;
  const channel = world.channels.get(message.channelId);
  if (channel === undefined) throw refusals.unknownChannel();
  if (channel.thread?.archived === true) throw refusals.archivedThread();
  const wasLoading = (message.flags & MessageFlags.Loading) !== 0;
  const attachments =
    body['attachments'] === undefined && files.length === 0
      ? message.attachments
      : attach(context, channel.id, files, body['attachments'], message.attachments);
  const content = body['content'] === undefined ? message.content : textOf(body['content']);
  const embeds =
    body['embeds'] === undefined ? message.embeds : keepEmbeds(body['embeds'], attachments);
  const components =
    body['components'] === undefined
      ? message.components
      : keepComponents(body['components'], attachments, () => world.nextId());
  refuseEmpty({ content, embeds, components, attachments });

  Object.assign(message, { content, embeds, components, attachments });
  const kept = message.flags & ~(MessageFlags.SuppressEmbeds | MessageFlags.Loading);
  const suppress = body['flags'] === undefined ? message.flags & MessageFlags.SuppressEmbeds : 0;
  message.flags = kept | suppress | (numberOf(body['flags']) & SETTABLE_FLAGS);
  // The first content of a deferred answer is no edit in the reader's eye.
  if (!wasLoading) message.editedTimestamp = timestampOf(world);
  ping(context, channel, message, body['allowed_mentions']);
  messageUpdated(context, message);
}

/** Takes a message away and tells everyone. */
export function deleteMessage(context: Context, message: Message): void {
  const channel = context.world.channels.get(message.channelId);
  channel?.messages.delete(message.id);
  messageDeleted(context, message);
}

/** Writing wakes an archived thread, unless it is locked: then the writer is refused (50083). */
function wakeThread(context: Context, channel: Channel): void {
  const { thread } = channel;
  if (thread === null || !thread.archived) return;
  if (thread.locked) throw refusals.archivedThread();
  thread.archived = false;
  thread.archiveTimestamp = timestampOf(context.world);
  channelChanged(context, channel, 'updated');
}

function ping(context: Context, channel: Channel, message: Message, allowed: unknown): void {
  const { world } = context;
  const referenced = message.referenceId === null ? null : messageById(world, message.referenceId);
  // A reply to an interaction's answer mentions nobody: a webhook wrote it.
  const repliedTo = referenced === null || referenced.origin !== null ? null : referenced.authorId;
  const pings = pingsOf(world, {
    channel,
    authorId: message.authorId,
    texts: [message.content, ...textDisplays(message.components)],
    allowed,
    isInteraction: message.origin !== null,
    repliedTo: message.origin === null ? repliedTo : null,
  });
  message.mentions = pings.users;
  message.mentionRoles = pings.roles;
  message.mentionEveryone = pings.everyone;
}

function refuseEmpty(
  message: Pick<Message, 'content' | 'embeds' | 'components' | 'attachments'>,
): void {
  const { content, embeds, components, attachments } = message;
  const isEmpty =
    content.trim() === '' && embeds.length + components.length + attachments.length === 0;
  if (isEmpty) throw refusals.emptyMessage();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function nonceOf(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
