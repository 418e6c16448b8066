import type { FormError } from '../../../../src/loopback/contract';
import { listOf, recordOf } from '../../../../src/loopback/json';
import { choiceErrors } from './autocomplete';
import { fault, lengthOf, prefixed, repeated } from './rule';

/** Names of slash commands and options (interaction documentation, "Application Command Naming"). */
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

/** Names, descriptions and values of one command together. */
const TEXT_LIMIT = 8000;

const DESCRIPTION_LIMIT = 100;
const MOST_BY_TYPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };
const SLASH = 1;
const SUBCOMMANDS: readonly unknown[] = [1, 2];

/** The limits of a list of commands, and of each one in it. */
export function commandListErrors(commands: readonly unknown[]): FormError[] {
  const list = commands.map(recordOf);
  const names = list.map(({ type, name }) => `${String(type ?? SLASH)} ${String(name)}`);
  const doubles = repeated(names).map(({ index }) =>
    fault(
      [index],
      'APPLICATION_COMMANDS_DUPLICATE_NAME',
      'Application command names must be unique',
    ),
  );
  const crowded = Object.entries(MOST_BY_TYPE).flatMap(([type, most]) =>
    list.filter((command) => Number(command['type'] ?? SLASH) === Number(type)).length > most
      ? [fault([], 'BASE_TYPE_MAX_LENGTH', `At most ${most} commands of type ${type}.`)]
      : [],
  );
  const each = list.flatMap((command, index) => prefixed([index], commandErrors(command, false)));
  return [...doubles, ...crowded, ...each];
}

/** The limits of one command; in a change only what is given is checked. */
export function commandErrors(
  command: Readonly<Record<string, unknown>>,
  isChange: boolean,
): FormError[] {
  const isSlash = Number(command['type'] ?? SLASH) === SLASH;
  const isGiven = (key: string): boolean => !isChange || key in command;
  return [
    ...(isSlash && isGiven('name') ? nameErrors(command['name'], ['name']) : []),
    ...(isGiven('description') ? descriptionErrors(command['description'], isSlash) : []),
    ...optionErrors(command['options'], ['options']),
    ...(textLength(command) > TEXT_LIMIT
      ? [
          fault(
            [],
            'APPLICATION_COMMAND_TOO_LARGE',
            `Command exceeds maximum size (${TEXT_LIMIT} characters)`,
          ),
        ]
      : []),
  ];
}

/** The characters of a command that count towards its limit, each text by its longest translation. */
export function textLength(value: unknown): number {
  const { name, description, options, choices, value: own } = recordOf(value);
  const longest = (text: unknown, translations: unknown): number =>
    Math.max(lengthOf(text), ...Object.values(recordOf(translations)).map(lengthOf));
  const { name_localizations: names, description_localizations: descriptions } = recordOf(value);
  return (
    longest(name, names) +
    longest(description, descriptions) +
    lengthOf(own) +
    [...listOf(options), ...listOf(choices)].reduce<number>((sum, one) => sum + textLength(one), 0)
  );
}

function nameErrors(name: unknown, path: readonly (string | number)[]): FormError[] {
  const text = typeof name === 'string' ? name : '';
  return NAME.test(text) && text === text.toLowerCase()
    ? []
    : [fault(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid')];
}

function descriptionErrors(description: unknown, isSlash: boolean): FormError[] {
  const length = lengthOf(description);
  if (isSlash && (length < 1 || length > DESCRIPTION_LIMIT)) {
    const message = `Must be between 1 and ${DESCRIPTION_LIMIT} in length.`;
    return [
      fault(['description'], length === 0 ? 'BASE_TYPE_REQUIRED' : 'BASE_TYPE_BAD_LENGTH', message),
    ];
  }
  return !isSlash && length > 0
    ? [
        fault(
          ['description'],
          'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED',
          'Context menu commands cannot have description',
        ),
      ]
    : [];
}

function optionErrors(options: unknown, path: readonly (string | number)[]): FormError[] {
  const list = listOf(options).map(recordOf);
  const doubles = repeated(list.map(({ name }) => name)).map(({ index }) =>
    fault(
      [...path, index, 'name'],
      'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
      'Option names must be unique',
    ),
  );
  const firstOptional = list.findIndex(
    ({ type, required }) => !SUBCOMMANDS.includes(type) && required !== true,
  );
  const isMixed = new Set(list.map(({ type }) => SUBCOMMANDS.includes(type))).size > 1;
  return [
    ...doubles,
    ...(isMixed
      ? [
          fault(
            path,
            'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
            'Subcommands and options do not mix',
          ),
        ]
      : []),
    ...list.flatMap((option, index) => [
      ...nameErrors(option['name'], [...path, index, 'name']),
      ...(option['required'] === true && firstOptional !== -1 && firstOptional < index
        ? [
            fault(
              [...path, index],
              'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
              'Required options must be placed before non-required options',
            ),
          ]
        : []),
      ...(option['autocomplete'] === true && listOf(option['choices']).length > 0
        ? [
            fault(
              [...path, index],
              'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
              'Autocomplete and choices are mutually exclusive',
            ),
          ]
        : []),
      ...listOf(option['choices']).flatMap((choice, at) =>
        choiceErrors(choice, [...path, index, 'choices', at]),
      ),
      ...optionErrors(option['options'], [...path, index, 'options']),
    ]),
  ];
}
