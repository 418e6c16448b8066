import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { RESTPostAPIInteractionCallbackWithResponseResult } from 'discord-api-types/v10';
import type { Context } from '../context';
import { acknowledge, answerWith } from '../interactions/acknowledging';
import type { Interaction } from '../interactions/interaction';
import { deleteMessage, editMessage } from '../messages/message-store';
import { messageById } from '../state/places';
import type { Message } from '../state/world';
import { recordOf } from '../json';
import { renderForBot } from './message-operations';
import type { ApiAnswer, ApiRequest, Operation } from './operation';
import { NO_CONTENT, ok, parameter } from './operation';
import { refusals } from './rest-error';

/** Answers to interactions: the callback, then the messages by the interaction's webhook. */
export const interactionOperations: readonly Operation[] = [
  {
    id: 'create_interaction_response',
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    withoutToken: true,
    run(request, context) {
      const interaction = context.interactions.byId(parameter(request, 'interaction_id'));
      if (interaction?.token !== parameter(request, 'interaction_token')) {
        throw refusals.unknownInteraction();
      }
      const message = acknowledge(context, interaction, request.body, request.files);
      if (request.query.get('with_response') !== 'true') return NO_CONTENT;
      return ok(callbackAnswer(context, interaction, request.body, message));
    },
  },
  {
    id: 'execute_webhook',
    method: 'POST',
    path: '/webhooks/{webhook_id}/{webhook_token}',
    withoutToken: true,
    run(request, context) {
      const interaction = answeredInteraction(request, context);
      const body = recordOf(request.body);
      const isWaiting = interaction.acknowledgement === 'loading' && interaction.finalMs === null;
      const original = isWaiting ? originalOf(interaction, context) : null;
      // A follow-up to a deferred answer becomes that answer, as Discord does (deprecated there).
      if (original !== null) {
        editMessage(context, original, body, request.files);
        context.interactions.finish(interaction);
        return ok(renderForBot(context, original));
      }
      const message = answerWith(context, interaction, {
        body,
        files: request.files,
        followsUp: interaction.originalId,
      });
      context.interactions.finish(interaction);
      return ok(renderForBot(context, message));
    },
  },
  ...(['@original', '{message_id}'] as const).flatMap((which): Operation[] => {
    const path = `/webhooks/{webhook_id}/{webhook_token}/messages/${which}`;
    const name = which === '@original' ? 'original_webhook_message' : 'webhook_message';
    const find = (request: ApiRequest, context: Context): [Interaction, Message] => {
      const interaction = answeredInteraction(request, context);
      const message =
        which === '@original'
          ? originalOf(interaction, context)
          : ownMessage(interaction, context, parameter(request, 'message_id'));
      return [interaction, message];
    };
    return [
      {
        id: `get_${name}`,
        method: 'GET',
        path,
        withoutToken: true,
        run: (request, context) => ok(renderForBot(context, find(request, context)[1])),
      },
      {
        id: `update_${name}`,
        method: 'PATCH',
        path,
        withoutToken: true,
        run: (request, context) => editAnswer(request, context, ...find(request, context)),
      },
      {
        id: `delete_${name}`,
        method: 'DELETE',
        path,
        withoutToken: true,
        run(request, context) {
          const [interaction, message] = find(request, context);
          if (interaction.originalId === message.id) interaction.originalId = null;
          deleteMessage(context, message);
          context.interactions.finish(interaction);
          return NO_CONTENT;
        },
      },
    ];
  }),
];

function editAnswer(
  request: ApiRequest,
  context: Context,
  interaction: Interaction,
  message: Message,
): ApiAnswer {
  editMessage(context, message, recordOf(request.body), request.files);
  if (interaction.originalId === message.id) {
    if (interaction.acknowledgement === 'update-later') interaction.acknowledgement = 'update';
    context.interactions.finish(interaction);
  }
  return ok(renderForBot(context, message));
}

/** The interaction of a webhook token. Throws 10015 unknown or unanswered, 50027 too old. */
function answeredInteraction(request: ApiRequest, context: Context): Interaction {
  const { world, interactions, settings } = context;
  const interaction = interactions.byToken(parameter(request, 'webhook_token'));
  if (interaction === null || parameter(request, 'webhook_id') !== world.application.id) {
    throw refusals.unknownWebhook();
  }
  if (world.clock.now() - interaction.createdAt > settings.tokenLifeMs) {
    throw refusals.expiredToken();
  }
  const { acknowledgement } = interaction;
  if (acknowledgement === 'none' || acknowledgement === 'failed') throw refusals.unknownWebhook();
  return interaction;
}

/** What @original means. Throws 10008 after a modal, after choices, or once it is deleted. */
function originalOf({ originalId }: Interaction, { world }: Context): Message {
  const message = originalId === null ? null : messageById(world, originalId);
  if (message === null) throw refusals.unknownMessage();
  return message;
}

function ownMessage(interaction: Interaction, { world }: Context, id: string): Message {
  const isOwn = interaction.messageIds.has(id) || interaction.originalId === id;
  const message = isOwn ? messageById(world, id) : null;
  if (message === null) throw refusals.unknownMessage();
  return message;
}

function callbackAnswer(
  context: Context,
  interaction: Interaction,
  body: unknown,
  message: Message | null,
): Omit<RESTPostAPIInteractionCallbackWithResponseResult, 'resource'> & { resource?: unknown } {
  const { type } = recordOf(body);
  const hasMessage =
    message !== null &&
    (type === InteractionResponseType.ChannelMessageWithSource ||
      type === InteractionResponseType.DeferredChannelMessageWithSource ||
      type === InteractionResponseType.UpdateMessage);
  const state = {
    id: interaction.id,
    type: interaction.type,
    ...(hasMessage
      ? {
          response_message_id: message.id,
          response_message_loading: (message.flags & MessageFlags.Loading) !== 0,
          response_message_ephemeral: (message.flags & MessageFlags.Ephemeral) !== 0,
        }
      : {}),
  };
  if (!hasMessage) return { interaction: state };
  return {
    interaction: state,
    resource: {
      // A deferred answer is told as the message it will become.
      type:
        type === InteractionResponseType.UpdateMessage
          ? type
          : InteractionResponseType.ChannelMessageWithSource,
      message: renderForBot(context, message),
    },
  };
}
