import { InteractionResponseType, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { UploadedFile } from '../contract';
import type { Context } from '../context';
import { editMessage, postMessage } from '../messages/message-store';
import { isRecord, listOf, recordOf } from '../json';
import { refusals } from '../rest/rest-error';
import { messageById } from '../state/places';
import type { Message } from '../state/world';
import type { Interaction, InteractionKind } from './interaction';

const {
  ChannelMessageWithSource: MESSAGE,
  DeferredChannelMessageWithSource: LOADING,
  DeferredMessageUpdate: UPDATE_LATER,
  UpdateMessage: UPDATE,
  ApplicationCommandAutocompleteResult: CHOICES,
  Modal: MODAL,
} = InteractionResponseType;

/** Which first answers each kind of interaction takes (interaction documentation, "Callback Type"). */
const ANSWERS: Readonly<Record<InteractionKind, readonly InteractionResponseType[]>> = {
  command: [MESSAGE, LOADING, MODAL],
  component: [MESSAGE, LOADING, UPDATE_LATER, UPDATE, MODAL],
  autocomplete: [CHOICES],
  modal: [MESSAGE, LOADING],
};

/**
 * Takes the bot's first answer to an interaction and gives the message it made or changed, if any.
 * Throws RestError: 10062 after the deadline, 40060 when it was answered before, 50035 for a kind
 * of answer that this interaction does not take. A refused answer acknowledges nothing.
 */
export function acknowledge(
  context: Context,
  interaction: Interaction,
  body: unknown,
  files: readonly UploadedFile[],
): Message | null {
  const { interactions, settings, world } = context;
  const isLate = world.clock.now() - interaction.createdAt > settings.deadlineMs;
  if (interaction.acknowledgement === 'failed') throw refusals.unknownInteraction();
  if (interaction.acknowledgement !== 'none') throw refusals.alreadyAcknowledged();
  if (isLate) throw refusals.unknownInteraction();

  const { type, data } = recordOf(body);
  if (!allowedAnswers(interaction).some((allowed) => allowed === type)) {
    throw refusals.invalidForm([
      {
        path: ['type'],
        code: 'BASE_TYPE_CHOICES',
        message: `A ${interaction.kind} interaction does not take an answer of type ${String(type)}.`,
      },
    ]);
  }
  switch (type) {
    case MESSAGE: {
      const message = answerWith(context, interaction, { body: recordOf(data), files });
      interaction.originalId = message.id;
      interactions.acknowledge(interaction, 'message');
      interactions.finish(interaction);
      return message;
    }
    case LOADING: {
      const message = answerWith(context, interaction, {
        body: recordOf(data),
        files: [],
        isLoading: true,
      });
      interaction.originalId = message.id;
      interactions.acknowledge(interaction, 'loading');
      return message;
    }
    case UPDATE: {
      const message = sourceOf(context, interaction);
      if (isRecord(data)) editMessage(context, message, data, files);
      interaction.originalId = message.id;
      interactions.acknowledge(interaction, 'update');
      interactions.finish(interaction);
      return message;
    }
    case UPDATE_LATER:
      interaction.originalId = interaction.sourceMessageId;
      interactions.acknowledge(interaction, 'update-later');
      return null;
    case MODAL:
      interaction.modal = data;
      interactions.acknowledge(interaction, 'modal');
      interactions.finish(interaction);
      return null;
    default:
      interaction.choices = listOf(recordOf(data)['choices']);
      interactions.acknowledge(interaction, 'choices');
      interactions.finish(interaction);
      return null;
  }
}

/** A message that answers an interaction. */
export interface AnswerDraft {
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: readonly UploadedFile[];
  /** A "thinking…" message. */
  readonly isLoading?: boolean;
  /** Present in a follow-up: the message it follows, or null where that is gone. */
  readonly followsUp?: string | null;
}

/** Posts a message as (a part of) the answer to an interaction. */
export function answerWith(
  context: Context,
  interaction: Interaction,
  { body, files, isLoading = false, followsUp }: AnswerDraft,
): Message {
  const channel = context.world.channels.get(interaction.channelId);
  if (channel === undefined) throw refusals.unknownChannel();
  const flags = typeof body['flags'] === 'number' ? body['flags'] : 0;
  const isEphemeral = (flags & MessageFlags.Ephemeral) !== 0;
  const message = postMessage(context, {
    channel,
    authorId: context.world.application.botId,
    body,
    files,
    type: followsUp === undefined ? interaction.answerType : MessageType.Reply,
    referenceId: followsUp ?? interaction.sourceMessageId,
    origin: {
      interactionId: interaction.id,
      metadata: interaction.metadata,
      name: interaction.name,
    },
    visibleTo: isEphemeral ? interaction.userId : null,
    isLoading,
  });
  interaction.messageIds.add(message.id);
  return message;
}

function allowedAnswers(interaction: Interaction): readonly InteractionResponseType[] {
  const answers = ANSWERS[interaction.kind];
  // A modal that a component opened may also change the component's message.
  return interaction.kind === 'modal' && interaction.sourceMessageId !== null
    ? [...answers, UPDATE_LATER, UPDATE]
    : answers;
}

function sourceOf({ world }: Context, { sourceMessageId }: Interaction): Message {
  const message = sourceMessageId === null ? null : messageById(world, sourceMessageId);
  if (message === null) throw refusals.unknownMessage();
  return message;
}
