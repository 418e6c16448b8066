import type { ExcerptField } from '../../core/outcome/outcome';
import type { Period } from '../../core/article/period';
import type { IdPart } from './id-kind';
import { KEY_PATTERN } from '../../core/outcome/text-key';

/** Where an excerpt stands, short enough for a button, with a check on its words. */
export interface ExcerptReference {
  /** Key of the article's id. */
  readonly articleKey: string;
  readonly field: ExcerptField;
  /** UTF-16 code units of the field's text, half-open. */
  readonly start: number;
  readonly end: number;
  /** Key of the excerpt's words: other words in that place are another excerpt. */
  readonly textKey: string;
}

/** What a question is limited to: one article or one outlet, by key, or neither; and a time. */
export interface Scope {
  readonly kind: 'article' | 'outlet' | 'all';
  /** Empty for `all`. */
  readonly key: string;
  /** Only articles published then; null: whenever they were. */
  readonly period: Period | null;
}

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
const SCOPE_PATTERN = new RegExp(
  `^(?:([ao])(${KEY_PATTERN})|p)(?:\\.([0-9a-z]{0,5})\\.([0-9a-z]{0,5}))?$`,
  'u',
);
const DAY_MS = 86_400_000;

/** A day as few letters, counted from the year 0; empty for none. */
const dayLetters = (day: string | null): string =>
  day === null ? '' : ((Date.parse(day) - YEAR_0) / DAY_MS).toString(36);
const dayOfLetters = (letters: string): string | null =>
  letters === ''
    ? null
    : new Date(parseInt(letters, 36) * DAY_MS + YEAR_0).toISOString().slice(0, 10);
const YEAR_0 = Date.parse('0000-01-01');
const KEY_ALONE = new RegExp(`^${KEY_PATTERN}$`, 'u');
const PAGE_NUMBER = /^(?:0|[1-9]\d{0,5})$/u;

/** A part where nothing may stand too, as a dash. */
const orNone = <Value>({ write, read }: IdPart<Value>): IdPart<Value | null> => ({
  write: (value) => (value === null ? NONE : write(value)),
  read: (text) => (text === NONE ? null : read(text)),
});

/** An excerpt's place: at most 55 characters. */
export const EXCERPT: IdPart<ExcerptReference> = {
  write: ({ articleKey, field, start, end, textKey }) =>
    [articleKey, FIELD_LETTERS[field], start.toString(36), end.toString(36), textKey].join('.'),
  read: (text) => {
    const [, articleKey, letter, from, to, textKey] = REFERENCE.exec(text) ?? [];
    const field = FIELDS.get(letter ?? '');
    if (!articleKey || !field || !from || !to || !textKey) return undefined;
    const [start, end] = [parseInt(from, 36), parseInt(to, 36)];
    return Number.isSafeInteger(end) && start <= end
      ? { articleKey, field, start, end, textKey }
      : undefined;
  },
};

/** An excerpt's place, or none. */
export const MAYBE_EXCERPT = orNone(EXCERPT);

const LETTERS = { article: 'a', outlet: 'o', all: 'p' } as const;

/** What a question is limited to, or nothing: at most 25 characters. */
export const SCOPE: IdPart<Scope | null> = orNone({
  write: ({ kind, key, period }: Scope) =>
    period === null
      ? `${LETTERS[kind]}${key}`
      : `${LETTERS[kind]}${key}.${dayLetters(period.from)}.${dayLetters(period.to)}`,
  read: (text): Scope | undefined => {
    const found = SCOPE_PATTERN.exec(text);
    if (!found) return undefined;
    const [, letter, key = '', from, to] = found;
    const period =
      from === undefined || to === undefined
        ? null
        : { from: dayOfLetters(from), to: dayOfLetters(to) };
    return { kind: letter === 'a' ? 'article' : letter === 'o' ? 'outlet' : 'all', key, period };
  },
});

/** The key of a text. */
export const KEY: IdPart<string> = {
  write: (key) => key,
  read: (text) => (KEY_ALONE.test(text) ? text : undefined),
};

/** A page's number, from 0. */
export const PAGE: IdPart<number> = {
  write: String,
  read: (text) => (PAGE_NUMBER.test(text) ? Number(text) : undefined),
};

/** One of some words. */
export const oneOf = <Word extends string>(...words: readonly Word[]): IdPart<Word> => ({
  write: (word) => word,
  read: (text) => words.find((word) => word === text),
});

/** A token, a number, or a dash for none: anything of letters, digits, dashes and underscores. */
export const WORD: IdPart<string> = {
  write: (word) => word,
  read: (text) => (/^[\w-]+$/u.test(text) ? text : undefined),
};

/** Any text but an empty one, colons included; it comes last. */
export const TEXT: IdPart<string> = {
  write: (text) => text,
  read: (text) => (text === '' ? undefined : text),
  takesRest: true,
};
