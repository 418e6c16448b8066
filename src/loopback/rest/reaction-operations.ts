import { reactionChanged } from '../gateway/events';
import { renderUserById } from '../render/user';
import { requirePermission, visibleChannel } from './access';
import { readableMessage } from './message-operations';
import type { Operation } from './operation';
import { NO_CONTENT, ok, parameter } from './operation';

/** The bot's own reactions; emoji are plain ones, by their characters. */
export const reactionOperations: readonly Operation[] = [
  {
    id: 'add_my_message_reaction',
    method: 'PUT',
    path: '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me',
    run(request, context) {
      const message = readableMessage(request, context);
      const emoji = parameter(request, 'emoji_name');
      const users = message.reactions.get(emoji) ?? new Set();
      // Joining a reaction that is there needs no permission.
      if (users.size === 0) {
        requirePermission(context, visibleChannel(request, context), 'AddReactions');
      }
      const { botId } = context.world.application;
      if (!users.has(botId)) reactionChanged(context, message, botId, emoji, true);
      message.reactions.set(emoji, users.add(botId));
      return NO_CONTENT;
    },
  },
  {
    id: 'delete_my_message_reaction',
    method: 'DELETE',
    path: '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me',
    run(request, context) {
      const message = readableMessage(request, context);
      const emoji = parameter(request, 'emoji_name');
      const users = message.reactions.get(emoji);
      const { botId } = context.world.application;
      if (users?.delete(botId) === true) {
        if (users.size === 0) message.reactions.delete(emoji);
        reactionChanged(context, message, botId, emoji, false);
      }
      return NO_CONTENT;
    },
  },
  {
    id: 'list_message_reactions_by_emoji',
    method: 'GET',
    path: '/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}',
    run(request, context) {
      const message = readableMessage(request, context);
      const users = message.reactions.get(parameter(request, 'emoji_name')) ?? [];
      return ok([...users].map((id) => renderUserById(context.world, id)));
    },
  },
];
