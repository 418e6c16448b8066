import type { Article } from '../core/article/article';
import { MONTH_NAMES } from '../core/language/words/calendar-words';
import { answerIdOf } from '../core/outcome/answer-id';
import type { Excerpt } from '../core/outcome/outcome';
import { proofLine } from '../knowledge/proof';
import { citationParts, correctionWords } from './wording';

/** A citation in every form in which it can be taken along. */
export interface Citation {
  readonly id: string;
  /** The words with where they stand, as they are shown everywhere. */
  readonly plain: string;
  /** A reference as the APA's manual (7th edition) wants an article in a newspaper. */
  readonly apa: string;
  readonly bibtex: string;
  /** One item of CSL-JSON 1.0, indented. */
  readonly cslJson: string;
  /** What `verify --proof` checks. */
  readonly proof: string;
}

interface DateParts {
  readonly year: string;
  readonly month: number | null;
  readonly day: number | null;
}

function datePartsOf(iso: string | null): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/u.exec(iso ?? '') ?? [];
  if (year === undefined) return null;
  return {
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** The persons of an author's line: "Ada Quill and Tom Reyes" are two. */
const authorsOf = ({ author }: Article): readonly string[] =>
  author
    .flatMap((line) => line.split(/,\s+(?:and\s+)?|\s+(?:and|&)\s+/u))
    .map((name) => name.trim())
    .filter((name) => name !== '');

interface PersonName {
  readonly family: string;
  readonly given: string;
}

/** A personal name in its parts, the last word as the family's; null for a name of one word. */
function partsOfName(name: string): PersonName | null {
  const words = name.split(/\s+/u);
  if (words.length < 2) return null;
  // "Freya van Aken": small words belong to the family's name
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  const from = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') };
}

function apaName(name: string): string {
  const parts = partsOfName(name);
  if (parts === null) return name;
  const initials = parts.given
    .split(/[\s-]+/u)
    .map((word) => `${[...word][0]?.toUpperCase() ?? ''}.`);
  return `${parts.family}, ${initials.join(' ')}`;
}

const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

function apaOf(article: Article): string {
  const names = authorsOf(article).map(apaName);
  const last = names.pop();
  const authors = names.length === 0 ? (last ?? '') : `${names.join(', ')}, & ${last ?? ''}`;
  const date = datePartsOf(article.datePublished);
  const month = date?.month ? MONTH_NAMES[date.month - 1] : undefined;
  const day = date?.day ? ` ${date.day}` : '';
  const dated = date === null ? 'n.d.' : `${date.year}${month ? `, ${month}${day}` : ''}`;
  const head =
    authors === ''
      ? `${ended(article.headline)} (${dated}).`
      : `${ended(authors)} (${dated}). ${ended(article.headline)}`;
  return [head, ended(article.publisher), article.url ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const latex = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\{}&%$#_~^]/gu, (sign) => LATEX[sign] ?? sign);

function bibtexOf(article: Article, excerpt: Excerpt, id: string): string {
  const date = datePartsOf(article.datePublished);
  const note = excerpt.field === 'body' ? `paragraph ${excerpt.paragraph}` : excerpt.field;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authorsOf(article).map(latex).join(' and ') || undefined],
    ['title', `{${latex(article.headline)}}`],
    ['journal', latex(article.publisher)],
    ['year', date?.year],
    ['month', date?.month ? String(date.month) : undefined],
    ['day', date?.day ? String(date.day) : undefined],
    ['url', article.url?.replaceAll(/[{}\\]/gu, encodeURIComponent)],
    ['note', note],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}}`],
  );
  return `@article{verbatim-${id},\n${lines.join(',\n')}\n}`;
}

function cslOf(article: Article, excerpt: Excerpt, id: string): string {
  const date = datePartsOf(article.datePublished);
  const authors = authorsOf(article).map((name) => partsOfName(name) ?? { literal: name });
  const parts =
    date === null ? [] : [Number(date.year), date.month, date.day].filter((part) => part !== null);
  const item = {
    id: `verbatim-${id}`,
    type: 'article-newspaper',
    title: article.headline,
    'container-title': article.publisher,
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(date === null ? {} : { issued: { 'date-parts': [parts] } }),
    ...(article.url === null ? {} : { URL: article.url }),
    language: article.inLanguage,
    ...(excerpt.field === 'body' ? { note: `paragraph ${excerpt.paragraph}` } : {}),
  };
  return JSON.stringify(item, null, 2);
}

/** An excerpt in every form; all of it is sliced from the article or its front matter. */
export function citationOf(excerpt: Excerpt, article: Article): Citation {
  const id = answerIdOf(excerpt);
  return {
    id,
    plain: [
      `“${excerpt.text}”`,
      ...citationParts(excerpt),
      article.url ?? '',
      ...(excerpt.corrections ?? []).map(correctionWords),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    apa: apaOf(article),
    bibtex: bibtexOf(article, excerpt, id),
    cslJson: cslOf(article, excerpt, id),
    proof: proofLine(article, excerpt),
  };
}

/** Each form of a citation with what it is called, in the order in which they are shown. */
export function citationForms(citation: Citation): readonly (readonly [string, string])[] {
  return [
    ['Plain text', citation.plain],
    ['APA', citation.apa],
    ['BibTeX', citation.bibtex],
    ['CSL-JSON', citation.cslJson],
    ['Proof', citation.proof],
  ];
}

/** What is said where an id leads nowhere. */
export const NO_SUCH_ID =
  'There is no answer with that id in the coverage: it never was, or its article was changed or taken out.';
