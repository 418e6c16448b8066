import { resolveAddress } from '../page-html/addresses';

const LINK = /<(?:atom:)?link\b[^<>]*\bxml:base\s*=[^<>]*>/giu;
const BASE = /\bxml:base\s*=\s*(["'])(.*?)\1/iu;
const HREF = /(\bhref\s*=\s*)(["'])(.*?)\2/iu;

/** An address, relative to another that may be relative itself. */
function joined(address: string, base: string): string {
  if (/^(?:https?:|\/)/iu.test(address) && !/^https?:/iu.test(base)) return address;
  return resolveAddress(address, [base]) ?? `${base.slice(0, base.lastIndexOf('/') + 1)}${address}`;
}

/** A feed in which what a link's own xml:base says stands in its address: the parser knows that of feeds and entries alone. */
export function withLinkBases(text: string): string {
  return text.replaceAll(LINK, (link) => {
    const base = BASE.exec(link)?.[2]?.trim() ?? '';
    if (base === '') return link;
    return link.replace(
      HREF,
      (_, name: string, mark: string, address: string) =>
        `${name}${mark}${joined(address.trim(), base)}${mark}`,
    );
  });
}
