import type { Context } from '../context';
import { isReadableByBot } from '../gateway/intents';
import { deleteMessage, editMessage, postMessage } from '../messages/message-store';
import { renderMessage } from '../render/message';
import { mayIn } from '../state/permissions';
import { timeOf } from '../state/snowflakes';
import type { Channel, Message } from '../state/world';
import { messageIn, requirePermission, requireWriting, visibleChannel } from './access';
import { listOf, recordOf } from '../json';
import type { ApiRequest, Operation } from './operation';
import { NO_CONTENT, ok, parameter } from './operation';
import { refusals } from './rest-error';

/** How long a nonce is remembered (Discord: "the past few minutes"). */
const NONCE_MEMORY_MS = 300_000;

/** A message as the bot reads it over REST. */
export function renderForBot(context: Context, message: Message): unknown {
  return renderMessage(context.world, message, (one) => isReadableByBot(context, one, null));
}

/** Writing, reading, changing and deleting a channel's messages. */
export const messageOperations: readonly Operation[] = [
  {
    id: 'create_message',
    method: 'POST',
    path: '/channels/{channel_id}/messages',
    run(request, context) {
      const channel = visibleChannel(request, context);
      requireWriting(context, channel);
      const body = recordOf(request.body);
      const twin = sentBefore(context, channel, body);
      if (twin !== null) return ok(renderForBot(context, twin));
      if (request.files.length > 0) requirePermission(context, channel, 'AttachFiles');
      const message = postMessage(context, {
        channel,
        authorId: context.world.application.botId,
        body,
        files: request.files,
        referenceId: referenceOf(context, channel, body['message_reference']),
      });
      return ok(renderForBot(context, message));
    },
  },
  {
    id: 'list_messages',
    method: 'GET',
    path: '/channels/{channel_id}/messages',
    run(request, context) {
      const channel = visibleChannel(request, context);
      // Without the permission to read history Discord answers an empty list.
      if (!mayIn(context.world, channel, context.world.application.botId, 'ReadMessageHistory')) {
        return ok([]);
      }
      return ok(page(channel, request.query).map((message) => renderForBot(context, message)));
    },
  },
  {
    id: 'get_message',
    method: 'GET',
    path: '/channels/{channel_id}/messages/{message_id}',
    run(request, context) {
      return ok(renderForBot(context, readableMessage(request, context)));
    },
  },
  {
    id: 'update_message',
    method: 'PATCH',
    path: '/channels/{channel_id}/messages/{message_id}',
    run(request, context) {
      const channel = visibleChannel(request, context);
      const message = messageIn(channel, parameter(request, 'message_id'));
      if (message.authorId !== context.world.application.botId) throw refusals.notOwnMessage();
      editMessage(context, message, recordOf(request.body), request.files);
      return ok(renderForBot(context, message));
    },
  },
  {
    id: 'delete_message',
    method: 'DELETE',
    path: '/channels/{channel_id}/messages/{message_id}',
    run(request, context) {
      const channel = visibleChannel(request, context);
      const message = messageIn(channel, parameter(request, 'message_id'));
      const isOwn = message.authorId === context.world.application.botId;
      if (!isOwn) requirePermission(context, channel, 'ManageMessages');
      if (channel.thread?.archived === true) throw refusals.archivedThread();
      deleteMessage(context, message);
      return NO_CONTENT;
    },
  },
  {
    id: 'bulk_delete_messages',
    method: 'POST',
    path: '/channels/{channel_id}/messages/bulk-delete',
    run(request, context) {
      const channel = visibleChannel(request, context);
      requirePermission(context, channel, 'ManageMessages');
      for (const id of listOf(recordOf(request.body)['messages'])) {
        const message = channel.messages.get(String(id));
        if (message !== undefined) deleteMessage(context, message);
      }
      return NO_CONTENT;
    },
  },
  {
    id: 'trigger_typing_indicator',
    method: 'POST',
    path: '/channels/{channel_id}/typing',
    run(request, context) {
      requireWriting(context, visibleChannel(request, context));
      return NO_CONTENT;
    },
  },
];

/** A message of the path that the bot may read the history of. Throws 50001, 50013, 10003, 10008. */
export function readableMessage(request: ApiRequest, context: Context): Message {
  const channel = visibleChannel(request, context);
  requirePermission(context, channel, 'ReadMessageHistory');
  return messageIn(channel, parameter(request, 'message_id'));
}

function referenceOf(context: Context, channel: Channel, reference: unknown): string | null {
  const { message_id: id, fail_if_not_exists: mustExist } = recordOf(reference);
  if (typeof id !== 'string') return null;
  const { world } = context;
  if (!mayIn(world, channel, world.application.botId, 'ReadMessageHistory')) {
    throw refusals.noHistory();
  }
  const message = channel.messages.get(id);
  if (message !== undefined && message.visibleTo === null) return id;
  if (mustExist === false) return null;
  throw refusals.invalidForm([
    {
      path: ['message_reference'],
      code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
      message: 'Unknown message',
    },
  ]);
}

/** The message that the bot sent before with the same nonce, when it asks for that check. */
function sentBefore(
  { world }: Context,
  channel: Channel,
  body: Readonly<Record<string, unknown>>,
): Message | null {
  const { nonce, enforce_nonce: isEnforced } = body;
  if (isEnforced !== true || nonce === undefined) return null;
  const since = world.clock.now() - NONCE_MEMORY_MS;
  const twin = [...channel.messages.values()].find(
    (message) =>
      message.nonce === nonce &&
      message.authorId === world.application.botId &&
      timeOf(message.id) >= since,
  );
  return twin ?? null;
}

/** Up to `limit` (50) messages, newest first, before, after or around an id. */
function page(channel: Channel, query: URLSearchParams): Message[] {
  const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 50)));
  const shown = [...channel.messages.values()]
    .filter(({ visibleTo }) => visibleTo === null)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1));
  const isOlder = (message: Message, id: string): boolean => BigInt(message.id) < BigInt(id);
  const before = query.get('before');
  if (before !== null) return shown.filter((one) => isOlder(one, before)).slice(0, limit);
  const after = query.get('after');
  if (after !== null) {
    return shown.filter((one) => one.id !== after && !isOlder(one, after)).slice(-limit);
  }
  const around = query.get('around');
  if (around === null) return shown.slice(0, limit);
  const centre = shown.findIndex((one) => one.id === around || isOlder(one, around));
  return shown.slice(Math.max(0, centre - Math.floor(limit / 2))).slice(0, limit);
}
