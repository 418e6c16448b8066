import type { FormError } from '../../../../src/loopback/contract';
import { listOf, recordOf } from '../../../../src/loopback/json';
import { fault, lengthOf } from './rule';

/** A choice's name and string value (interaction documentation); the description allows more. */
const CHOICE_LIMIT = 100;

/** The limits of autocomplete choices that the schemas miss. */
export function autocompleteErrors(data: unknown): FormError[] {
  const { choices } = recordOf(data);
  if (!Array.isArray(choices)) {
    return [fault(['choices'], 'BASE_TYPE_REQUIRED', 'This field is required')];
  }
  return listOf(choices).flatMap((choice, index) => choiceErrors(choice, ['choices', index]));
}

/** The limits of one choice, of autocomplete or declared with an option. */
export function choiceErrors(choice: unknown, path: readonly (string | number)[]): FormError[] {
  const { name, value } = recordOf(choice);
  const message = `Must be between 1 and ${CHOICE_LIMIT} in length.`;
  const isNamed = lengthOf(name) >= 1 && lengthOf(name) <= CHOICE_LIMIT;
  return [
    ...(isNamed ? [] : [fault([...path, 'name'], 'BASE_TYPE_BAD_LENGTH', message)]),
    ...(typeof value === 'string' && [...value].length > CHOICE_LIMIT
      ? [fault([...path, 'value'], 'BASE_TYPE_BAD_LENGTH', message)]
      : []),
  ];
}
