import type { FormError } from '../../../../src/loopback/contract';
import { listOf, recordOf } from '../../../../src/loopback/json';
import type { Path, Placed } from './placed-components';
import { fault, isLink, lengthOf, repeated } from './rule';

const ROW_WIDTH = 5;
const BUTTON = 2;
const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

/** The limits of a select menu's options. */
export function selectErrors(select: Placed['component'], path: Path): FormError[] {
  const options = listOf(select['options']).map(recordOf);
  const doubles = repeated(options.map(({ value }) => value)).map(({ index }) =>
    fault(
      [...path, 'options', index],
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ),
  );
  const least = Number(select['min_values'] ?? 1);
  const most = Number(select['max_values'] ?? 1);
  const isText = select['type'] === 3;
  const count = options.length;
  return [
    ...doubles,
    ...(isText && count === 0
      ? [fault([...path, 'options'], 'BASE_TYPE_REQUIRED', 'This field is required')]
      : []),
    ...(least > most || (isText && count > 0 && most > count)
      ? [
          fault(
            [...path, 'max_values'],
            'BASE_TYPE_BAD_VALUE',
            `Cannot choose ${least} to ${most} of ${count}.`,
          ),
        ]
      : []),
  ];
}

/** A row takes five buttons or one select. */
export function rowErrors(row: Placed['component'], path: Path): FormError[] {
  const inner = listOf(row['components']).map(recordOf);
  const width = inner.reduce((sum, { type }) => sum + (type === BUTTON ? 1 : ROW_WIDTH), 0);
  if (inner.length > ROW_WIDTH || width <= ROW_WIDTH) return [];
  return [
    fault(
      [...path, 'components'],
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      `Components of a row have a width of at most ${ROW_WIDTH}: a select takes all of it.`,
    ),
  ];
}

/** What each kind of button must and must not have. */
export function buttonErrors(button: Placed['component'], path: Path): FormError[] {
  const { style, url = null, custom_id: customId = null, label, emoji = null } = button;
  if (style === PREMIUM_STYLE) return [];
  const errors: FormError[] = [];
  const isLinkButton = style === LINK_STYLE;
  if (isLinkButton && url === null) {
    errors.push(fault([...path, 'url'], 'BUTTON_COMPONENT_LINK_URL_REQUIRED', 'A url is required'));
  }
  if (!isLinkButton && customId === null) {
    errors.push(
      fault(
        [...path, 'custom_id'],
        'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
        'A custom id is required',
      ),
    );
  }
  if (url !== null && customId !== null) {
    errors.push(
      fault(
        path,
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      ),
    );
  }
  if (url !== null && !isLink(url, ['discord:'])) {
    errors.push(
      fault(
        [...path, 'url'],
        'URL_TYPE_INVALID_SCHEME',
        `Scheme of "${String(url)}" is not supported.`,
      ),
    );
  }
  if (lengthOf(label) === 0 && emoji === null) {
    errors.push(
      fault(
        [...path, 'label'],
        'BUTTON_COMPONENT_INVALID_LABEL',
        'A label or an emoji is required',
      ),
    );
  }
  return errors;
}

/** Links to pictures and files. */
export function mediaErrors({ media, file, items }: Placed['component'], path: Path): FormError[] {
  const links: [Path, unknown][] = [
    [[...path, 'media', 'url'], recordOf(media)['url']],
    [[...path, 'file', 'url'], recordOf(file)['url']],
    ...listOf(items).map((item, index): [Path, unknown] => [
      [...path, 'items', index, 'media', 'url'],
      recordOf(recordOf(item)['media'])['url'],
    ]),
  ];
  return links
    .filter(([, url]) => url !== undefined && !isLink(url, ['attachment:']))
    .map(([at]) =>
      fault(at, 'URL_TYPE_INVALID_SCHEME', 'The scheme of the link is not supported.'),
    );
}
