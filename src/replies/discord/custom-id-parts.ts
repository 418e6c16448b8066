import type { ExcerptField } from '../../core/answer/outcome';
import type { ExcerptReference, Scope } from './actions';
import { KEY_PATTERN } from './keys';

/** In place of an excerpt or a scope that is not there. */
const NONE = '-';

const FIELD_LETTERS: Readonly<Record<ExcerptField, string>> = {
  body: 'b',
  headline: 'h',
  alternativeHeadline: 's',
  datePublished: 'd',
  author: 'w',
  agencies: 'g',
  publisher: 'p',
  url: 'u',
};
const FIELDS = new Map(
  Object.entries(FIELD_LETTERS).map(([field, letter]) => [letter, field as ExcerptField]),
);

const REFERENCE = new RegExp(
  `^(${KEY_PATTERN})\\.([a-z])\\.([0-9a-z]{1,11})\\.([0-9a-z]{1,11})\\.(${KEY_PATTERN})$`,
  'u',
);
const SCOPE = new RegExp(`^([ao])(${KEY_PATTERN})$`, 'u');
const KEY = new RegExp(`^${KEY_PATTERN}$`, 'u');
const PAGE = /^(?:0|[1-9]\d{0,5})$/u;

/** An excerpt's place as a part of a custom_id: at most 55 characters, no colon. */
export function referenceText(reference: ExcerptReference | null): string {
  if (reference === null) return NONE;
  const { articleKey, field, start, end, textKey } = reference;
  return [articleKey, FIELD_LETTERS[field], start.toString(36), end.toString(36), textKey].join(
    '.',
  );
}

/** Reads it back: null stands for none, undefined for what cannot be read. */
export function readReference(text: string): ExcerptReference | null | undefined {
  if (text === NONE) return null;
  const [, articleKey, letter, from, to, textKey] = REFERENCE.exec(text) ?? [];
  const field = FIELDS.get(letter ?? '');
  if (!articleKey || !field || !from || !to || !textKey) return undefined;
  const [start, end] = [parseInt(from, 36), parseInt(to, 36)];
  return Number.isSafeInteger(end) && start <= end
    ? { articleKey, field, start, end, textKey }
    : undefined;
}

/** A scope as a part of a custom_id: at most 15 characters, no colon. */
export function scopeText(scope: Scope | null): string {
  return scope === null ? NONE : `${scope.kind === 'article' ? 'a' : 'o'}${scope.key}`;
}

/** Reads it back: null stands for none, undefined for what cannot be read. */
export function readScope(text: string): Scope | null | undefined {
  if (text === NONE) return null;
  const [, letter, key] = SCOPE.exec(text) ?? [];
  return key ? { kind: letter === 'a' ? 'article' : 'outlet', key } : undefined;
}

/** The key that a part is; undefined where it is none. */
export function readKey(text: string): string | undefined {
  return KEY.test(text) ? text : undefined;
}

/** The page number, from 0, that a part is; undefined where it is none. */
export function readPage(text: string): number | undefined {
  return PAGE.test(text) ? Number(text) : undefined;
}
