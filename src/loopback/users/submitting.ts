import type { APIModalSubmission, APIModalSubmissionComponent } from 'discord-api-types/v10';
import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Context } from '../context';
import type { Interaction } from '../interactions/interaction';
import { sendInteraction } from '../interactions/sending';
import { listOf, recordOf } from '../json';
import { messageById } from '../state/places';
import type { User } from '../state/world';
import type { SeenField } from './outcome';
import { seeModal } from './outcome';

/** What a user fills into a modal's fields, by custom_id or label. */
export type FieldValues = Readonly<Record<string, string | readonly string[] | boolean>>;

/**
 * Submits the modal that an interaction opened. Throws where none is open, a field is not there, or
 * Discord's client would not take the value.
 */
export function submitModal(
  context: Context,
  user: User,
  opener: Interaction,
  values: FieldValues,
): Interaction {
  const { world } = context;
  const modal = seeModal(opener.modal);
  for (const name of Object.keys(values)) {
    if (modal.fields.some((field) => isNamed(field, name))) continue;
    const names = modal.fields.map(({ customId, label }) => `${label} (${customId})`).join(', ');
    throw new Error(`The modal "${modal.title}" has no field "${name}". It has: ${names}.`);
  }
  const filled = new Map(modal.fields.map((field) => [field.customId, fill(field, values)]));
  const channel = world.channels.get(opener.channelId);
  if (channel === undefined) throw new Error('The channel of the modal is gone.');
  const data: APIModalSubmission = {
    custom_id: modal.customId,
    components: listOf(recordOf(opener.modal)['components']).map((component, index) =>
      submitted(component, index + 1, filled),
    ),
  };
  const source =
    opener.sourceMessageId === null ? null : messageById(world, opener.sourceMessageId);
  return sendInteraction(context, {
    kind: 'modal',
    type: InteractionType.ModalSubmit,
    name: modal.customId,
    userId: user.id,
    channel,
    data,
    source,
    answerType: opener.answerType,
    metadata: { triggering_interaction_metadata: opener.metadata },
  });
}

type Value = string | readonly string[] | boolean | null;

function isNamed({ customId, label }: SeenField, name: string): boolean {
  return customId === name || label === name;
}

function fill(field: SeenField, values: FieldValues): Value {
  const given = values[field.customId] ?? values[field.label];
  if (field.type === ComponentType.TextInput) return fillText(field, given ?? field.value);
  if (field.type === ComponentType.Checkbox) return given === true;
  const chosen = given === undefined ? [] : typeof given === 'object' ? given : [String(given)];
  if (field.isRequired && chosen.length === 0) {
    throw new Error(`The field "${field.label}" is required.`);
  }
  const unknown = chosen.find((one) => field.options.length > 0 && !field.options.includes(one));
  if (unknown !== undefined) {
    throw new Error(`The field "${field.label}" offers ${field.options.join(', ')} only.`);
  }
  return field.type === ComponentType.RadioGroup ? (chosen[0] ?? null) : chosen;
}

function fillText(field: SeenField, given: string | readonly string[] | boolean): string {
  if (typeof given !== 'string') throw new Error(`The field "${field.label}" takes text.`);
  const length = [...given].length;
  if (length === 0 && !field.isRequired) return given;
  const least = Math.max(field.minLength, field.isRequired ? 1 : 0);
  if (length < least || length > field.maxLength) {
    throw new Error(
      `The field "${field.label}" takes ${least} to ${field.maxLength} characters, not ${length}.`,
    );
  }
  return given;
}

/** A modal's component as it comes back: only what was filled in, in the same shape. */
function submitted(
  component: unknown,
  id: number,
  filled: ReadonlyMap<string, Value>,
): APIModalSubmissionComponent {
  const { type, components, component: inner } = recordOf(component);
  const field = (value: unknown): Record<string, unknown> => {
    const { type: kind, custom_id: customId } = recordOf(value);
    const content = filled.get(String(customId)) ?? null;
    const key = typeof content === 'object' && content !== null ? 'values' : 'value';
    return { type: kind, id, custom_id: customId, [key]: content };
  };
  const shape =
    type === ComponentType.Label
      ? { type, id, component: field(inner) }
      : type === ComponentType.ActionRow
        ? { type, id, components: listOf(components).map(field) }
        : { type, id };
  return shape as unknown as APIModalSubmissionComponent;
}
