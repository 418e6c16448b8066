import { ComponentType } from 'discord-api-types/v10';
import type { Context } from '../context';
import type { Acknowledgement, Interaction } from '../interactions/interaction';
import { listOf, recordOf } from '../json';
import { messageById } from '../state/places';
import type { SeenMessage } from './seen-message';
import { eachComponent, isSelect, seeMessage } from './seen-message';

/** A field of a modal that can be filled in. */
export interface SeenField {
  readonly customId: string;
  readonly label: string;
  /** Discord's component type: 4 a text input, 3 a select, 21 radio buttons, ... */
  readonly type: number;
  /** What is filled in already. */
  readonly value: string;
  readonly isRequired: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  /** What can be chosen; empty in a text field. */
  readonly options: readonly string[];
}

/** A modal as its user sees it. */
export interface SeenModal {
  readonly customId: string;
  readonly title: string;
  readonly text: string;
  readonly fields: readonly SeenField[];
  /** Raw, as Discord sends them. */
  readonly components: readonly unknown[];
}

/** A choice of an autocomplete list. */
export interface SeenChoice {
  readonly name: string;
  readonly value: string | number;
}

/**
 * What became of something a user did:
 * - "answered": a message came (`message`);
 * - "updated": the message with the component changed (`message`);
 * - "acknowledged": nothing to see; the bot may still change the message;
 * - "thinking": the bot asked for time and has not answered yet;
 * - "modal": a modal opened (`modal`);
 * - "choices": autocomplete offered `choices`;
 * - "failed": "The application did not respond" after 3 seconds.
 */
export interface Outcome {
  readonly status:
    'answered' | 'updated' | 'acknowledged' | 'thinking' | 'modal' | 'choices' | 'failed';
  readonly interaction: string;
  readonly message: SeenMessage | null;
  readonly modal: SeenModal | null;
  readonly choices: readonly SeenChoice[];
  /** Milliseconds to the first answer of any kind, "thinking…" too. */
  readonly firstMs: number | null;
  /** Milliseconds to the first content. */
  readonly finalMs: number | null;
}

const STATUSES: Readonly<Record<Acknowledgement, Outcome['status']>> = {
  none: 'failed',
  failed: 'failed',
  message: 'answered',
  loading: 'answered',
  update: 'updated',
  'update-later': 'acknowledged',
  modal: 'modal',
  choices: 'choices',
};

/** How long to wait for an outcome. */
export interface Patience {
  /** "first" is content with "thinking…"; "final" (usual) waits for what it becomes. */
  readonly until?: 'first' | 'final';
  /** Milliseconds; 10000 unless told otherwise. The outcome then tells how far it came. */
  readonly withinMs?: number;
}

/** Waits until the interaction is answered, has failed, or patience ends. */
export async function outcomeOf(
  context: Context,
  interaction: Interaction,
  { until = 'final', withinMs = 10_000 }: Patience,
): Promise<Outcome> {
  const { interactions } = context;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, withinMs);
    // The server keeps the process alive while it runs; a wait should not, once it is stopped.
    timer.unref();
    interactions.watch(interaction, () => {
      const { acknowledgement: how, finalMs } = interaction;
      const isOver = how === 'failed' || (until === 'first' ? how !== 'none' : finalMs !== null);
      if (!isOver) return false;
      clearTimeout(timer);
      resolve();
      return true;
    });
  });
  const { acknowledgement, originalId, finalMs } = interaction;
  const message = originalId === null ? null : messageById(context.world, originalId);
  const isThinking = acknowledgement === 'loading' && finalMs === null;
  return {
    status: isThinking ? 'thinking' : STATUSES[acknowledgement],
    interaction: interaction.id,
    message: message === null ? null : seeMessage(context.world, message),
    modal: acknowledgement === 'modal' ? seeModal(interaction.modal) : null,
    choices: interaction.choices.map((choice) => {
      const { name, value } = recordOf(choice);
      return { name: String(name), value: typeof value === 'number' ? value : String(value) };
    }),
    firstMs: interaction.firstMs,
    finalMs,
  };
}

/** What there is to see of a modal. */
export function seeModal(data: unknown): SeenModal {
  const { custom_id: customId, title, components } = recordOf(data);
  const fields: SeenField[] = [];
  const texts: string[] = [];
  let label = '';
  for (const component of eachComponent(components)) {
    if (component['type'] === ComponentType.TextDisplay) texts.push(String(component['content']));
    if (component['type'] === ComponentType.Label) label = String(component['label']);
    if (isField(component['type'])) fields.push(seeField(component, label));
  }
  return {
    customId: String(customId),
    title: String(title),
    text: texts.join('\n'),
    fields,
    components: listOf(components),
  };
}

function isField(type: unknown): boolean {
  return (
    isSelect(type) ||
    type === ComponentType.TextInput ||
    type === ComponentType.FileUpload ||
    type === ComponentType.RadioGroup ||
    type === ComponentType.CheckboxGroup ||
    type === ComponentType.Checkbox
  );
}

function seeField(field: Record<string, unknown>, label: string): SeenField {
  const isText = field['type'] === ComponentType.TextInput;
  const numberOr = (value: unknown, otherwise: number): number =>
    typeof value === 'number' ? value : otherwise;
  return {
    customId: String(field['custom_id']),
    label: typeof field['label'] === 'string' ? field['label'] : label,
    type: Number(field['type']),
    value: typeof field['value'] === 'string' ? field['value'] : '',
    isRequired: field['required'] !== false && field['type'] !== ComponentType.Checkbox,
    minLength: isText ? numberOr(field['min_length'], 0) : numberOr(field['min_values'], 1),
    maxLength: isText ? numberOr(field['max_length'], 4000) : numberOr(field['max_values'], 1),
    options: listOf(field['options']).map((option) => String(recordOf(option)['value'])),
  };
}
