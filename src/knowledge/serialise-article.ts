import type { Article, Correction } from '../core/article/article';

/** Text that YAML reads back to the letter without quotes, alone or in a list. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} .'’‘“”()&–—/-]*[\p{L}\p{M}\p{N}.'’”)])?$/u;
/** Words that other YAML readers take for something else than text. */
const SPECIAL = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/iu;
const DATE = /^[\dT:Z.+-]+$/u;
const ADDRESS = /^https:\/\/[\w./%&=?~+-]+$/u;

function scalar(text: string): string {
  if (PLAIN.test(text) && !SPECIAL.test(text)) return text;
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const field = (name: string, value: string | null): string[] =>
  value === null ? [] : [`${name}: ${scalar(value)}`];

/** A value whose marks are harmless where it stands alone. */
const bareField = (name: string, value: string | null, harmless: RegExp): string[] =>
  value !== null && harmless.test(value) ? [`${name}: ${value}`] : field(name, value);

function list(name: string, values: readonly string[]): string[] {
  const [first] = values;
  if (first === undefined) return [];
  if (values.length === 1) return field(name, first);
  return [`${name}: [${values.map(scalar).join(', ')}]`];
}

function correctionLines({ date, text, paragraph }: Correction): string[] {
  return [
    ...bareField('- date', date, DATE),
    ...field('  text', text),
    ...(paragraph === null ? [] : [`  paragraph: ${paragraph}`]),
  ];
}

/**
 * An article as a knowledge file: front matter without the fields that are not given or usual, a
 * blank line, the body, a line break. `parseArticle` gives the same article back for every article
 * whose front-matter values are valid and carry no white space at their ends.
 */
export function serialiseArticle(article: Article): string {
  const { status = 'published', embargoedUntil = null, expires = null, corrections = [] } = article;
  const matter = [
    ...field('headline', article.headline),
    ...field('alternativeHeadline', article.alternativeHeadline),
    ...field('publisher', article.publisher),
    ...list('aliases', article.aliases),
    ...list('author', article.author),
    ...list('agencies', article.agencies),
    ...bareField('datePublished', article.datePublished, DATE),
    ...bareField('url', article.url, ADDRESS),
    ...(article.inLanguage === 'en' ? [] : field('inLanguage', article.inLanguage)),
    ...(article.genre === 'report' ? [] : field('genre', article.genre)),
    ...(status === 'published' ? [] : field('status', status)),
    ...bareField('embargoedUntil', embargoedUntil, DATE),
    ...bareField('expires', expires, DATE),
    ...(corrections.length === 0 ? [] : ['corrections:', ...corrections.flatMap(correctionLines)]),
  ];
  // a body that ends in a carriage return would swallow a lone line feed as its own
  const end = article.body.endsWith('\r') ? '\r\n' : '\n';
  return `---\n${matter.join('\n')}\n---\n\n${article.body}${end}`;
}
