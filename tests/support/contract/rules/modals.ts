import type { FormError } from '../../../../src/loopback/contract';
import { listOf, recordOf } from '../../../../src/loopback/json';
import { selectErrors } from './component-parts';
import { idErrors } from './components';
import { placedComponents } from './placed-components';
import { fault } from './rule';

/** The documentation's number; the description says 40. */
const MOST_COMPONENTS = 5;

const ACTION_ROW = 1;
const STRING_SELECT = 3;

/** The limits of a modal that the schemas miss. */
export function modalErrors(data: unknown): FormError[] {
  const { components } = recordOf(data);
  const list = listOf(components);
  const placed = placedComponents(components, ['components']);
  return [
    ...(list.length > MOST_COMPONENTS
      ? [
          fault(
            ['components'],
            'BASE_TYPE_BAD_LENGTH',
            `Must be between 1 and ${MOST_COMPONENTS} in length.`,
          ),
        ]
      : []),
    ...idErrors(placed),
    ...placed.flatMap(({ component, path }) =>
      component['type'] === STRING_SELECT ? selectErrors(component, path) : [],
    ),
    ...list.flatMap((row, index) => {
      const { type, components: inner } = recordOf(row);
      if (type !== ACTION_ROW) return [];
      return listOf(inner).flatMap((field, at) =>
        typeof recordOf(field)['label'] === 'string'
          ? []
          : [
              fault(
                ['components', index, 'components', at, 'label'],
                'BASE_TYPE_REQUIRED',
                'This field is required',
              ),
            ],
      );
    }),
  ];
}
