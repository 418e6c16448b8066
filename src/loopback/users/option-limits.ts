import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';

/** The longest string option Discord's client sends (interaction documentation). */
const STRING_LIMIT = 6000;

const KINDS: Readonly<Partial<Record<ApplicationCommandOptionType, string>>> = {
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
  [ApplicationCommandOptionType.Attachment]: 'object',
};

/** Why Discord's client would not let a user send a value; null when it would. */
export function optionProblem(
  option: APIApplicationCommandBasicOption,
  value: unknown,
  isFocused: boolean,
): string | null {
  if (isFocused && !('autocomplete' in option && option.autocomplete === true)) {
    return 'has no autocomplete';
  }
  // What is being typed may be anything yet, also for a number.
  if (isFocused) return null;
  const kind = KINDS[option.type] ?? 'string';
  if (typeof value !== kind) return `takes a ${kind}, not ${JSON.stringify(value)}`;
  if (option.type === ApplicationCommandOptionType.Integer && !Number.isInteger(value)) {
    return 'takes a whole number';
  }
  if ('choices' in option && option.choices !== undefined && option.choices.length > 0) {
    const values: readonly (string | number)[] = option.choices.map((choice) => choice.value);
    if (!values.some((one) => one === value)) return `offers ${values.join(', ')} only`;
  }
  return typeof value === 'string'
    ? lengthProblem(option, value)
    : typeof value === 'number'
      ? rangeProblem(option, value)
      : null;
}

function lengthProblem(option: APIApplicationCommandBasicOption, value: string): string | null {
  if (option.type !== ApplicationCommandOptionType.String) return null;
  const length = [...value].length;
  const least = option.min_length ?? 0;
  const most = option.max_length ?? STRING_LIMIT;
  if (value.trim() === '') return 'is empty';
  return length < least || length > most
    ? `takes ${least} to ${most} characters, not ${length}`
    : null;
}

function rangeProblem(option: APIApplicationCommandBasicOption, value: number): string | null {
  const { min_value: least, max_value: most } = option as {
    min_value?: number;
    max_value?: number;
  };
  const isOutside = (least !== undefined && value < least) || (most !== undefined && value > most);
  return isOutside ? `takes ${least ?? ''}..${most ?? ''}, not ${value}` : null;
}
