import type { Excerpt } from '../../core/outcome/outcome';
import { LIMITS } from './message';

/** Words at either end of an excerpt that find it on its page. */
const EDGE_WORDS = 5;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A page's address as Discord takes it on a button; null for anything but a plain web address. */
export function pageLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  const isPlain = ['https:', 'http:'].includes(protocol) && username === '' && password === '';
  return isPlain && href.length <= LIMITS.url ? href : null;
}

/** Percent-encoded for a text directive, where `-` has a meaning too (URL Fragment Text Directives). */
const encoded = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

function textDirective(text: string): string | null {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0 || LONE_SURROGATE.test(text)) return null;
  return words.length <= 2 * EDGE_WORDS
    ? encoded(words)
    : `${encoded(words.slice(0, EDGE_WORDS))},${encoded(words.slice(-EDGE_WORDS))}`;
}

/**
 * The link to an excerpt: its page scrolled to the words where that fits Discord's 512 characters, the
 * bare page otherwise, null where the article has no usable address.
 */
export function sourceLink({
  url,
  text,
  field,
}: Pick<Excerpt, 'url' | 'text' | 'field'>): string | null {
  const page = pageLink(url);
  if (page === null || field !== 'body') return page;
  const directive = textDirective(text);
  if (directive === null || page.includes(':~:')) return page;
  const link = `${page}${page.includes('#') ? '' : '#'}:~:text=${directive}`;
  return link.length <= LIMITS.url ? link : page;
}
