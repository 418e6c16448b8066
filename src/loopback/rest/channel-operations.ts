import { ChannelType } from 'discord-api-types/v10';
import { channelChanged } from '../gateway/events';
import type { Context } from '../context';
import { postMessage } from '../messages/message-store';
import { renderChannel, renderThreadMember } from '../render/channel';
import { channelsOf } from '../render/guild';
import { mayIn } from '../state/permissions';
import { directChannelOf, plantThread } from '../state/planting';
import type { Channel, ThreadState } from '../state/world';
import { timestampOf } from '../state/world';
import { joinedGuild, messageIn, requirePermission, visibleChannel } from './access';
import { isRecord, recordOf } from '../json';
import type { ApiAnswer, ApiRequest, Operation } from './operation';
import { NO_CONTENT, ok, parameter } from './operation';
import { refusals } from './rest-error';

/** Channels and threads. */
export const channelOperations: readonly Operation[] = [
  {
    id: 'get_channel',
    method: 'GET',
    path: '/channels/{channel_id}',
    run: (request, context) => ok(renderChannel(context.world, visibleChannel(request, context))),
  },
  {
    id: 'update_channel',
    method: 'PATCH',
    path: '/channels/{channel_id}',
    run: (request, context) => updateChannel(request, context),
  },
  {
    id: 'delete_channel',
    method: 'DELETE',
    path: '/channels/{channel_id}',
    run(request, context) {
      const channel = visibleChannel(request, context);
      const permission = channel.thread === null ? 'ManageChannels' : 'ManageThreads';
      if (channel.guildId !== null) requirePermission(context, channel, permission);
      context.world.channels.delete(channel.id);
      channelChanged(context, channel, 'deleted');
      return ok(renderChannel(context.world, channel));
    },
  },
  {
    id: 'create_dm',
    method: 'POST',
    path: '/users/@me/channels',
    run(request, context) {
      const { recipient_id: recipient } = recordOf(request.body);
      const user = context.world.users.get(String(recipient));
      if (user === undefined) throw refusals.unknownUser();
      // Opening the channel always works; writing into it may be refused.
      return ok(renderChannel(context.world, directChannelOf(context.world, user.id)));
    },
  },
  {
    id: 'create_thread_from_message',
    method: 'POST',
    path: '/channels/{channel_id}/messages/{message_id}/threads',
    run(request, context) {
      const channel = visibleChannel(request, context);
      const message = messageIn(channel, parameter(request, 'message_id'));
      if (context.world.channels.has(message.id)) throw refusals.threadExists();
      return startThread(request, context, channel, message.id);
    },
  },
  {
    id: 'create_thread',
    method: 'POST',
    path: '/channels/{channel_id}/threads',
    run: (request, context) => startThread(request, context, visibleChannel(request, context)),
  },
  {
    id: 'join_thread',
    method: 'PUT',
    path: '/channels/{channel_id}/thread-members/@me',
    run(request, context) {
      threadOf(request, context).members.add(context.world.application.botId);
      return NO_CONTENT;
    },
  },
  {
    id: 'leave_thread',
    method: 'DELETE',
    path: '/channels/{channel_id}/thread-members/@me',
    run(request, context) {
      threadOf(request, context).members.delete(context.world.application.botId);
      return NO_CONTENT;
    },
  },
  {
    id: 'get_active_guild_threads',
    method: 'GET',
    path: '/guilds/{guild_id}/threads/active',
    run(request, context) {
      const { world } = context;
      const { botId } = world.application;
      const active = channelsOf(world, joinedGuild(request, context)).filter(
        (channel) =>
          channel.thread?.archived === false && mayIn(world, channel, botId, 'ViewChannel'),
      );
      const members = active.flatMap(({ id, thread }) =>
        thread?.members.has(botId) === true ? [renderThreadMember(id, thread, botId)] : [],
      );
      const threads = active.map((channel) => renderChannel(world, channel));
      return ok({ threads, members, has_more: false });
    },
  },
];

function updateChannel(request: ApiRequest, context: Context): ApiAnswer {
  const channel = visibleChannel(request, context);
  const { name, archived, locked, auto_archive_duration: minutes } = recordOf(request.body);
  const { thread } = channel;
  if (thread === null) {
    requirePermission(context, channel, 'ManageChannels');
  } else {
    const isOwner = thread.ownerId === context.world.application.botId;
    const onlyArchives = locked === undefined && (name === undefined || isOwner);
    if (thread.archived && thread.locked) requirePermission(context, channel, 'ManageThreads');
    else if (!isOwner || !onlyArchives) requirePermission(context, channel, 'ManageThreads');
    if (thread.archived && archived !== false) throw refusals.archivedThread();
    if (typeof archived === 'boolean') {
      thread.archived = archived;
      thread.archiveTimestamp = timestampOf(context.world);
    }
    if (typeof locked === 'boolean') thread.locked = locked;
    if (typeof minutes === 'number') thread.autoArchiveMinutes = minutes;
  }
  if (typeof name === 'string') channel.name = name;
  channelChanged(context, channel, 'updated');
  return ok(renderChannel(context.world, channel));
}

function startThread(
  request: ApiRequest,
  context: Context,
  parent: Channel,
  id?: string,
): ApiAnswer {
  if (parent.guildId === null || parent.thread !== null) throw refusals.notTextChannel();
  const isForum = parent.type === ChannelType.GuildForum;
  requirePermission(context, parent, isForum ? 'SendMessages' : 'CreatePublicThreads');
  const { name, auto_archive_duration: minutes, message } = recordOf(request.body);
  if (isForum && !isRecord(message)) {
    const problem = { path: ['message'], code: 'BASE_TYPE_REQUIRED', message: 'Required' };
    throw refusals.invalidForm([problem]);
  }
  const owner = context.world.application.botId;
  const channel = plantThread(context.world, parent, owner, { name: String(name) }, id);
  if (channel.thread !== null && typeof minutes === 'number') {
    channel.thread.autoArchiveMinutes = minutes;
  }
  channelChanged(context, channel, 'created');
  if (isForum) {
    const body = recordOf(message);
    postMessage(context, { channel, authorId: owner, body, files: request.files });
  }
  return { status: 201, body: renderChannel(context.world, channel) };
}

function threadOf(request: ApiRequest, context: Context): ThreadState {
  const { thread } = visibleChannel(request, context);
  if (thread === null) throw refusals.unknownChannel();
  if (thread.archived) throw refusals.archivedThread();
  return thread;
}
