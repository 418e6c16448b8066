import type { FormError } from '../../../../src/loopback/contract';
import { listOf, recordOf } from '../../../../src/loopback/json';
import { fault, isLink, lengthOf } from './rule';

/** All texts of all embeds of a message together (message documentation, "Embed Limits"). */
const TOTAL_LIMIT = 6000;

const TEXTS = ['title', 'description'] as const;
const SHOWN = [...TEXTS, 'fields', 'author', 'footer', 'image', 'thumbnail', 'video', 'provider'];

/** The limits of a message's embeds that the schemas miss. */
export function embedErrors(embeds: unknown): FormError[] {
  const list = listOf(embeds).map(recordOf);
  const total = list.reduce((sum, embed) => sum + textLength(embed), 0);
  return [
    ...list.flatMap((embed, index) => [
      ...emptyErrors(embed, index),
      ...fieldErrors(embed['fields'], index),
      ...linkErrors(embed, index),
    ]),
    ...(total > TOTAL_LIMIT
      ? [
          fault(
            ['embeds'],
            'MAX_EMBED_SIZE_EXCEEDED',
            `Embed size exceeds maximum size of ${TOTAL_LIMIT}`,
          ),
        ]
      : []),
  ];
}

/** The characters of an embed that count towards the total. */
export function textLength(embed: Readonly<Record<string, unknown>>): number {
  const fields = listOf(embed['fields']).map(recordOf);
  return [
    ...TEXTS.map((key) => embed[key]),
    ...fields.flatMap(({ name, value }) => [name, value]),
    recordOf(embed['footer'])['text'],
    recordOf(embed['author'])['name'],
  ].reduce<number>((sum, text) => sum + lengthOf(text), 0);
}

function emptyErrors(embed: Readonly<Record<string, unknown>>, index: number): FormError[] {
  const keys = Object.keys(embed).filter((key) => embed[key] !== null);
  if (keys.length === 0) {
    return [
      fault(
        ['embeds', index],
        'LIST_ITEM_VALUE_REQUIRED',
        'List item values of ListType are required',
      ),
    ];
  }
  const isShown = SHOWN.some((key) =>
    TEXTS.some((text) => text === key) ? lengthOf(embed[key]) > 0 : keys.includes(key),
  );
  return isShown
    ? []
    : [fault(['embeds', index, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required')];
}

function fieldErrors(fields: unknown, index: number): FormError[] {
  return listOf(fields).flatMap((field, at) =>
    (['name', 'value'] as const)
      .filter((key) => lengthOf(recordOf(field)[key]) === 0)
      .map((key) =>
        fault(['embeds', index, 'fields', at, key], 'BASE_TYPE_REQUIRED', 'This field is required'),
      ),
  );
}

function linkErrors(embed: Readonly<Record<string, unknown>>, index: number): FormError[] {
  const places: [readonly string[], unknown, readonly string[]][] = [
    [['url'], embed['url'], []],
    [['author', 'url'], recordOf(embed['author'])['url'], []],
    [['author', 'icon_url'], recordOf(embed['author'])['icon_url'], ['attachment:']],
    [['footer', 'icon_url'], recordOf(embed['footer'])['icon_url'], ['attachment:']],
    [['image', 'url'], recordOf(embed['image'])['url'], ['attachment:']],
    [['thumbnail', 'url'], recordOf(embed['thumbnail'])['url'], ['attachment:']],
  ];
  return places
    .filter(([, url, schemes]) => url !== undefined && url !== null && !isLink(url, schemes))
    .map(([path, url]) =>
      fault(
        ['embeds', index, ...path],
        'URL_TYPE_INVALID_SCHEME',
        `Scheme of "${String(url)}" is not supported. Scheme must be one of ('http', 'https').`,
      ),
    );
}
