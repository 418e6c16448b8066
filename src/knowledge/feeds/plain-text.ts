import { parseHTML } from 'linkedom';
import type { ItemText } from './feed-item';
import { wordsIn } from '../page-html/html-words';

/** Titles and summaries are text or HTML, and feeds do not always say which. */
const MARKUP = /<\/?[a-z][^<>]{0,300}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iu;
const LONGEST = 20_000;

/** The words of a text or of HTML, on one line; a text stays to the letter, whatever looks like a tag in it. */
export function wordsOfText({ kind, text }: ItemText): string {
  return kind === 'html' ? plainText(text) : text.trim();
}

/** The words of a title or summary, without tags and character references, on one line. */
export function plainText(text: string): string {
  const bounded = text.slice(0, LONGEST);
  if (!MARKUP.test(bounded)) return bounded.trim();
  const { document } = parseHTML(`<html><body><p>${bounded}</p></body></html>`);
  return wordsIn(document.body);
}
