import type { DiscordMessage } from '../../src/replies/discord/message';
import { isRecord, listOf, recordOf } from '../../src/loopback/json';
import { brokenRules } from './contract/rules';

type Json = Readonly<Record<string, unknown>>;

/** Every component of a message, nested ones and accessories too, in reading order. */
export function componentsIn(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(componentsIn);
  if (!isRecord(value)) return [];
  return [
    ...(typeof value['type'] === 'number' ? [value] : []),
    ...componentsIn(value['components']),
    ...componentsIn(value['accessory']),
    ...componentsIn(value['component']),
  ];
}

/** The texts of a message's text displays, in reading order. */
export function textsIn(message: DiscordMessage): readonly string[] {
  return componentsIn(message.components).flatMap(({ content }) =>
    typeof content === 'string' ? [content] : [],
  );
}

/** The custom_ids of a message, in reading order. */
export function customIdsIn(message: DiscordMessage): readonly string[] {
  return componentsIn(message.components).flatMap(({ custom_id: id }) =>
    typeof id === 'string' ? [id] : [],
  );
}

/** The links of a message's buttons, in reading order. */
export function linksIn(message: DiscordMessage): readonly string[] {
  return componentsIn(message.components).flatMap(({ url }) =>
    typeof url === 'string' ? [url] : [],
  );
}

/** Longest texts of components (component reference), by type and key; the rules know the rest. */
const LENGTHS: readonly (readonly [number, string, number])[] = [
  [2, 'label', 80],
  [2, 'custom_id', 100],
  [2, 'url', 512],
  [3, 'custom_id', 100],
  [3, 'placeholder', 150],
  [10, 'content', 4000],
];

function lengthFaults(component: Json): readonly string[] {
  return LENGTHS.filter(([type, key]) => component['type'] === type && key in component).flatMap(
    ([, key, most]) => {
      const length = String(component[key]).trim().length;
      return length < 1 || length > most ? [`${key} of ${String(length)}`] : [];
    },
  );
}

function optionFaults({ options }: Json): readonly string[] {
  return listOf(options).flatMap((option) =>
    ['label', 'value', 'description'].flatMap((key) => {
      const text = recordOf(option)[key];
      if (text === undefined && key === 'description') return [];
      const length = String(text).trim().length;
      return length < 1 || length > 100 ? [`option ${key} of ${String(length)}`] : [];
    }),
  );
}

function countFaults({ type, components, options }: Json): readonly string[] {
  const [held, chosen] = [listOf(components).length, listOf(options).length];
  return [
    ...(type === 1 && (held < 1 || held > 5) ? [`row of ${String(held)}`] : []),
    ...(type === 9 && (held < 1 || held > 3) ? [`section of ${String(held)}`] : []),
    ...(type === 17 && (held < 1 || held > 40) ? [`container of ${String(held)}`] : []),
    ...(type === 3 && (chosen < 1 || chosen > 25) ? [`menu of ${String(chosen)}`] : []),
  ];
}

/** Everything in a message that Discord would refuse; empty where it would take it. */
export function limitFaults(message: DiscordMessage): readonly string[] {
  const placed = componentsIn(message.components);
  const rules = brokenRules({
    operation: 'create_message',
    body: message,
    files: [],
    situation: { editedFlags: null, focusedOption: null, loading: false },
  });
  return [
    ...rules.map(({ path, message: words }) => `${path.join('.')}: ${words}`),
    ...placed.flatMap((one) => [...lengthFaults(one), ...optionFaults(one), ...countFaults(one)]),
  ];
}
