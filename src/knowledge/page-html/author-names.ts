import { isAgency } from '../../core/language/words/agencies';
import { readByline, withoutHandles } from '../page-copy/bylines';
import { readMetaLine } from '../page-copy/meta-line';

const ADDRESS = /\s*[(<]?\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+\s*[)>]?\s*/gu;
const bare = (name: string): string => name.toLowerCase().replace(/^the /u, '');

/**
 * Who wrote an article, from the names in metadata: a byline written as one name ("By Jane Doe and John
 * Roe") is taken apart, agencies are told from people, and the outlet itself is nobody's name.
 */
export function readNames(
  written: readonly string[],
  publisher: string,
): { readonly authors: readonly string[]; readonly agencies: readonly string[] } {
  const authors: string[] = [];
  const agencies: string[] = [];
  for (const name of written) {
    const plain = withoutHandles(name.replaceAll(ADDRESS, ' '))
      .replace(/^\s*by\s+/iu, '')
      .trim();
    if (plain === '' || bare(plain) === bare(publisher)) continue;
    if (/^(?:admin|editor|editors|webmaster|web ?team|wp-?admin|user ?\d*)$/iu.test(plain))
      continue;
    const isList = /,|;|\band\b|&/u.test(plain);
    const byline = isList
      ? readByline(`By ${plain}`)
      : /\s[|•·]\s/u.test(plain)
        ? (readMetaLine(`By ${plain}`)?.byline ?? null)
        : null;
    if (isAgency(plain)) agencies.push(plain);
    else if (byline !== null) {
      authors.push(...byline.authors);
      agencies.push(...byline.agencies);
    } else authors.push(plain);
  }
  return { authors: [...new Set(authors)], agencies };
}
