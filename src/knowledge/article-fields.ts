import { z } from 'zod';
import { GENRES, STATUSES, type Article } from '../core/article/article';
import { momentOf } from '../core/article/moment';
import { isIsoDateOrTime } from './iso-date';

const CONTROL = /\p{Cc}/u;

const line = z
  .string({ error: 'must be text on one line' })
  .transform((text) => text.trim())
  .refine((text) => text !== '', { error: 'is empty: give it a value or remove the line' })
  .refine((text) => !CONTROL.test(text), {
    error: 'holds a line break or control character: write it on one line',
  });

const lines = z
  .union([line.transform((text) => [text]), z.array(line)], {
    error: 'must be one text or a list of texts: [AP, Reuters]',
  })
  .default([]);

const date = line.refine(isIsoDateOrTime, {
  error: 'is not an ISO 8601 date of the calendar: write 2014-10-08 or 2014-10-08T15:20:00Z',
});

const url = line.refine(
  (text) => {
    if (/\s/u.test(text) || !URL.canParse(text)) return false;
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && username === '' && password === '';
  },
  { error: 'is not a web address that begins with https://: give the full address or remove it' },
);

const language = line.refine(
  (text) => {
    try {
      return /^\p{L}{2,3}(?:-|$)/u.test(text) && Intl.getCanonicalLocales(text).length === 1;
    } catch {
      return false;
    }
  },
  { error: 'is not a BCP 47 language tag: write en, en-GB, de and the like' },
);

const genre = z.enum(GENRES, { error: `is not a genre: write one of ${GENRES.join(', ')}` });

const status = z.enum(STATUSES, { error: `is not a status: write one of ${STATUSES.join(', ')}` });

const moment = line.refine((text) => momentOf(text, 'start') !== null, {
  error:
    'is not a moment of the calendar: write a day, 2021-03-05, or a date and time with its zone, ' +
    '2021-03-05T06:00:00Z or 2021-03-05T07:00:00+01:00',
});

const paragraph = line
  .refine((text) => /^[1-9]\d{0,5}$/u.test(text), {
    error: 'is not the number of a paragraph: count from 1, or leave it out for the whole article',
  })
  .transform(Number);

const correction = z.strictObject(
  { date, text: line, paragraph: paragraph.nullable().default(null) },
  {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `holds ${(keys as string[]).map((key) => `"${key}"`).join(', ')}, which is no part of a correction: its parts are date, text and paragraph`
        : 'must be a list whose items have date: 2021-03-05 and text: …',
  },
);

const corrections = z.preprocess(
  (value) => (Array.isArray(value) ? value : [value]),
  z.array(correction),
);

/** The front matter of an article, after schema.org's NewsArticle and, for embargo and withholding, ninjs; every rule names its cure. */
export const ARTICLE_FIELDS = z.object({
  headline: line,
  alternativeHeadline: line.nullable().default(null),
  publisher: line,
  aliases: lines,
  author: lines,
  agencies: lines,
  datePublished: date.nullable().default(null),
  url: url.nullable().default(null),
  inLanguage: language.default('en'),
  genre: genre.default('report'),
  status: status.optional(),
  embargoedUntil: moment.optional(),
  expires: moment.optional(),
  corrections: corrections.optional(),
}) satisfies z.ZodType<Omit<Article, 'id' | 'body'>>;

/** The fields' names, in the order they are written. */
export const FIELD_NAMES: readonly string[] = Object.keys(ARTICLE_FIELDS.shape);

const USUAL_NAMES: Readonly<Record<string, string>> = {
  title: 'headline',
  subtitle: 'alternativeHeadline',
  subhead: 'alternativeHeadline',
  subheadline: 'alternativeHeadline',
  standfirst: 'alternativeHeadline',
  description: 'alternativeHeadline',
  outlet: 'publisher',
  source: 'publisher',
  newspaper: 'publisher',
  site: 'publisher',
  alias: 'aliases',
  authors: 'author',
  byline: 'author',
  by: 'author',
  agency: 'agencies',
  date: 'datePublished',
  published: 'datePublished',
  publishdate: 'datePublished',
  publicationdate: 'datePublished',
  link: 'url',
  lang: 'inLanguage',
  language: 'inLanguage',
  type: 'genre',
  pubstatus: 'status',
  embargo: 'embargoedUntil',
  embargoed: 'embargoedUntil',
  embargountil: 'embargoedUntil',
  expiry: 'expires',
  expired: 'expires',
  expirydate: 'expires',
  expiration: 'expires',
  correction: 'corrections',
};

/** The field that was probably meant by an unknown name, or null. */
export function fieldMeantBy(name: string): string | null {
  const plain = name.toLowerCase().replaceAll(/[^a-z]/gu, '');
  return FIELD_NAMES.find((field) => field.toLowerCase() === plain) ?? USUAL_NAMES[plain] ?? null;
}
