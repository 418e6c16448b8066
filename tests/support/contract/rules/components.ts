import type { FormError } from '../../../../src/loopback/contract';
import { isRecord, listOf, recordOf } from '../../../../src/loopback/json';
import { buttonErrors, mediaErrors, rowErrors, selectErrors } from './component-parts';
import type { Placed } from './placed-components';
import { placedComponents } from './placed-components';
import { fault, lengthOf, repeated } from './rule';

const V2_FLAG = 1 << 15;

/** Limits of Components V2 (component documentation) and of classic messages. */
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;
const MOST_ROWS = 5;

const ACTION_ROW = 1;
const BUTTON = 2;
const SELECTS: readonly unknown[] = [3, 5, 6, 7, 8];

/** Fields that a message of Components V2 may not have. */
const CLASSIC_FIELDS = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

/** The limits of a message's components that the schemas miss. */
export function componentErrors(
  message: Readonly<Record<string, unknown>>,
  editedFlags: number,
): FormError[] {
  const flags = Number(message['flags'] ?? 0) | editedFlags;
  const isV2 = (flags & V2_FLAG) !== 0;
  const placed = placedComponents(message['components'], ['components']);
  return [
    ...(isV2 ? layoutErrors(message, placed) : classicErrors(message['components'])),
    ...idErrors(placed),
    ...placed.flatMap(({ component, path }) => {
      if (component['type'] === ACTION_ROW) return rowErrors(component, path);
      if (component['type'] === BUTTON) return buttonErrors(component, path);
      if (SELECTS.includes(component['type'])) return selectErrors(component, path);
      return mediaErrors(component, path);
    }),
  ];
}

/** Places of custom_ids that appear a second time; disabled components count. */
export function idErrors(placed: readonly Placed[]): FormError[] {
  const named = placed.filter(({ component }) => typeof component['custom_id'] === 'string');
  return repeated(named.map(({ component }) => component['custom_id'])).map(({ index }) =>
    fault(
      [...(named[index]?.path ?? []), 'custom_id'],
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
  );
}

function layoutErrors(
  message: Readonly<Record<string, unknown>>,
  placed: readonly Placed[],
): FormError[] {
  const text = placed.reduce((sum, { component }) => sum + lengthOf(component['content']), 0);
  const isUsed = (value: unknown): boolean =>
    typeof value === 'string' ? value !== '' : listOf(value).length > 0 || isRecord(value);
  return [
    ...CLASSIC_FIELDS.filter((field) => isUsed(message[field])).map((field) =>
      fault(
        [field],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    ),
    ...(placed.length > MOST_COMPONENTS
      ? [
          fault(
            ['components'],
            'COMPONENT_LAYOUT_TOO_MANY',
            `At most ${MOST_COMPONENTS} components with the nested ones, not ${placed.length}.`,
          ),
        ]
      : []),
    ...(text > MOST_TEXT
      ? [
          fault(
            ['components'],
            'COMPONENT_TEXT_TOO_LONG',
            `At most ${MOST_TEXT} characters of text in all, not ${text}.`,
          ),
        ]
      : []),
  ];
}

function classicErrors(components: unknown): FormError[] {
  const list = listOf(components).map(recordOf);
  const strangers = list.flatMap(({ type }, index) =>
    type === ACTION_ROW || typeof type !== 'number'
      ? []
      : [
          fault(
            ['components', index, 'type'],
            'UNION_TYPE_CHOICES',
            'Value of field "type" must be one of (1,) without IS_COMPONENTS_V2.',
          ),
        ],
  );
  return list.length > MOST_ROWS
    ? [
        ...strangers,
        fault(
          ['components'],
          'BASE_TYPE_BAD_LENGTH',
          `Must be between 1 and ${MOST_ROWS} in length.`,
        ),
      ]
    : strangers;
}
