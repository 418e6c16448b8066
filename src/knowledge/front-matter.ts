import type { Article } from '../core/article/article';
import { ARTICLE_FIELDS, FIELD_NAMES, fieldMeantBy } from './article-fields';
import { editorialFaults } from './editorial-faults';
import { faultOfField } from './field-issue';
import type { KnowledgeProblem } from './problem';
import { readYamlFields, type YamlField } from './yaml-fields';

const OPENING = /^\uFEFF?---[^\S\r\n]*(?:\r\n|\r|\n|$)/u;
const CLOSING = /(?<=[\r\n])---[^\S\r\n]*(?:\r\n|\r|\n|$)/gu;
const BLANK_LINE = /^[^\S\r\n]*(?:\r\n|\r|\n|$)/u;
/** A longer stretch of white space is no line that somebody left blank. */
const LONGEST_BLANK = 1_000;
const LAST_BREAK = /(?:\r\n|\r|\n)$/u;

/** What one file came to: the article, or null where an error keeps it out. */
export interface ParsedArticle {
  readonly article: Article | null;
  readonly problems: readonly KnowledgeProblem[];
}

/** Whether a text begins with a front matter's opening line. */
export function hasFrontMatter(text: string): boolean {
  return OPENING.test(text);
}

interface Parts {
  readonly matter: string;
  readonly body: string;
  /** The line of the text on which the body begins, from 1. */
  readonly bodyLine: number;
}

const countBreaks = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;

function splitArticle(text: string): Parts | null {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  const closing = new RegExp(CLOSING);
  closing.lastIndex = start;
  const found = closing.exec(text);
  if (!found) return null;
  const after = found.index + found[0].length;
  const from = after + (BLANK_LINE.exec(text.slice(after, after + LONGEST_BLANK))?.[0].length ?? 0);
  const to =
    text.length - (LAST_BREAK.exec(text.slice(Math.max(from, text.length - 2)))?.[0].length ?? 0);
  return {
    matter: text.slice(start, found.index).replaceAll(/\r\n?/gu, '\n'),
    body: text.slice(from, Math.max(from, to)),
    bodyLine: 1 + countBreaks(text.slice(0, from)),
  };
}

function unknownField({ name }: YamlField): string {
  const meant = fieldMeantBy(name);
  const cure = meant === null ? `the fields are ${FIELD_NAMES.join(', ')}` : `write ${meant}`;
  return `unknown field "${name}" is passed over: ${cure}`;
}

/** Fields whose values are anybody's words; a comment behind a date or an address takes none away. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'headline',
  'alternativeHeadline',
  'publisher',
  'aliases',
  'author',
  'agencies',
  'corrections',
]);

const lostWords = (name: string, comment: string): string =>
  `"${comment}" is left out of ${name}, since YAML takes what follows " #" for a comment: put the whole value in double quotes`;

/** The article without what says no more than nothing does, so that it is the same however it was written. */
function withoutUsual({ status, corrections = [], ...article }: Article): Article {
  const { embargoedUntil, expires, ...rest } = article;
  return {
    ...rest,
    ...(status === undefined || status === 'published' ? {} : { status }),
    ...(embargoedUntil === undefined ? {} : { embargoedUntil }),
    ...(expires === undefined ? {} : { expires }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

/**
 * Reads one knowledge file's text. The body is what follows the front matter's closing line, less
 * one blank line before it and one line break at the very end; nothing else of it is touched (byte
 * order marks, CRLF, no-break spaces and curly quotes are data). Unknown fields are warnings, every
 * other fault is an error. Never throws.
 */
export function parseArticle(text: string, id: string, file: string): ParsedArticle {
  const problems: KnowledgeProblem[] = [];
  const add = (line: number, message: string, severity: 'error' | 'warning' = 'error'): void => {
    problems.push({ file, line, message, severity });
  };
  if (!hasFrontMatter(text)) {
    add(
      1,
      'no front matter: begin with a line ---, then headline: and publisher:, then a line ---; ' +
        'for a raw page copy run "npm run -s import -- FILE"',
    );
    return { article: null, problems };
  }
  const parts = splitArticle(text);
  if (!parts) {
    add(1, 'the front matter is not closed: add a line --- after its last field');
    return { article: null, problems };
  }
  const { fields, faults } = readYamlFields(parts.matter);
  for (const fault of faults) add(fault.line + 1, fault.message);
  if (faults.length > 0) return { article: null, problems };

  for (const field of fields) {
    if (!FIELD_NAMES.includes(field.name)) add(field.line + 1, unknownField(field), 'warning');
  }
  for (const { name, line, lost } of fields) {
    if (!FREE_TEXT.has(name)) continue;
    for (const comment of lost) add(line + 1, lostWords(name, comment), 'warning');
  }
  const given = fields.filter(({ value }) => value !== null);
  const reading = ARTICLE_FIELDS.safeParse(
    Object.fromEntries(given.map(({ name, value }) => [name, value])),
  );
  for (const { path, message } of reading.error?.issues ?? []) {
    const fault = faultOfField(path, message, fields);
    add(fault.line + 1, fault.message);
  }
  if (!reading.success) return { article: null, problems };
  const article = withoutUsual({ id, ...reading.data, body: parts.body });
  const unfit = editorialFaults(article);
  for (const { field, item, message } of unfit) {
    const { line = 0, itemLines = [] } = fields.find(({ name }) => name === field) ?? {};
    add((itemLines[item ?? -1] ?? line) + 1, message);
  }
  if (unfit.length > 0) return { article: null, problems };
  if (parts.body.trim() === '') {
    add(
      parts.bodyLine,
      'the article has no text: paste it below the front matter, after a blank line',
      'warning',
    );
  }
  return { article, problems };
}
