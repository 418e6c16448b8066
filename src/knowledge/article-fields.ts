import { z } from 'zod';
import { GENRES, type Article } from '../core/article/article';
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

/** The front matter of an article, after schema.org's NewsArticle; every rule names its cure. */
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
};

/** The field that was probably meant by an unknown name, or null. */
export function fieldMeantBy(name: string): string | null {
  const plain = name.toLowerCase().replaceAll(/[^a-z]/gu, '');
  return FIELD_NAMES.find((field) => field.toLowerCase() === plain) ?? USUAL_NAMES[plain] ?? null;
}
