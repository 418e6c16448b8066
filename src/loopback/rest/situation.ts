import { InteractionResponseType } from 'discord-api-types/v10';
import type { RequestSituation } from '../contract';
import type { Context } from '../context';
import type { Interaction } from '../interactions/interaction';
import { messageById } from '../state/places';
import { recordOf } from '../json';
import type { Route } from './router';

/** What the contract must know of the state to judge a request. */
export function situationOf(
  { world, interactions }: Context,
  { operation, parameters }: Route,
  body: unknown,
): RequestSituation {
  const interaction = interactions.byToken(
    parameters['webhook_token'] ?? parameters['interaction_token'] ?? '',
  );
  const id = editedId(operation.id, parameters, interaction, body);
  const edited = id === null ? null : messageById(world, id);
  return {
    editedFlags: edited?.flags ?? null,
    focusedOption: interaction?.focusedOption ?? null,
    loading: interaction?.acknowledgement === 'loading' && interaction.finalMs === null,
  };
}

function editedId(
  operation: string,
  parameters: Readonly<Record<string, string>>,
  interaction: Interaction | null,
  body: unknown,
): string | null {
  switch (operation) {
    case 'update_message':
    case 'update_webhook_message':
      return parameters['message_id'] ?? null;
    case 'update_original_webhook_message':
      return interaction?.originalId ?? null;
    case 'create_interaction_response':
      return recordOf(body)['type'] === InteractionResponseType.UpdateMessage
        ? (interaction?.sourceMessageId ?? null)
        : null;
    default:
      return null;
  }
}
