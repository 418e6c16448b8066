import { parseFeed } from 'feedsmith';
import { resolveAddress } from '../page-html/addresses';
import { oneLine } from '../page-html/page-metadata';
import type { Feed, FeedItem, ItemText } from './feed-item';
import { withLinkBases } from './link-bases';
import { plainText } from './plain-text';
import { xmlFault } from './xml-fault';

/** A feed, or why it cannot be read. */
export type FeedReading =
  { readonly feed: Feed } | { readonly line: number; readonly fault: string };

type Named = { readonly name?: string | undefined; readonly email?: string | undefined };

const namesOf = (people: readonly Named[] | undefined): readonly string[] =>
  (people ?? []).flatMap(({ name }) => oneLine(name) ?? []);

/** The first list that names anybody. */
const firstNamed = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] =>
  lists.find((list) => list !== undefined && list.length > 0) ?? [];

/** A title that may be HTML: RSS does not say. */
const title = (text: string | undefined): string | null => oneLine(plainText(text ?? ''));

/** A title as Atom types it; without a type it is text, in which nothing is a tag. */
const typed = (
  text: { value?: string | undefined; type?: string | undefined } | undefined,
): string | null => (/html/iu.test(text?.type ?? '') ? title(text?.value) : oneLine(text?.value));

const textOf = (kind: ItemText['kind'], text: string | undefined): ItemText | null =>
  text === undefined || text.trim() === '' ? null : { kind, text };

/** Words that stand for an address where there is none. */
const NO_ADDRESS = /^(?:n\/?a|none|null|undefined|#.*|-+)$/iu;

function addressOf(
  written: string | undefined,
  bases: readonly (string | undefined)[],
): Pick<FeedItem, 'url' | 'lostAddress'> {
  const given = oneLine(written);
  if (given === null || NO_ADDRESS.test(given)) return { url: null, lostAddress: null };
  const url = resolveAddress(given, bases);
  return { url, lostAddress: url === null ? given : null };
}

type Linked = { readonly href?: string | undefined; readonly rel?: string | undefined };
const linkOf = (links: readonly Linked[] | undefined, rel: string): string | undefined =>
  links?.find((link) => (link.rel ?? 'alternate') === rel)?.href;

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

/** What only is an address where it is a full one, as a guid. */
const fullAddress = (text: string | undefined): string | undefined =>
  /^https?:/iu.test(text ?? '') ? text : undefined;

function readRss(feed: FeedOf<'rss'>): Feed {
  const items = (feed.items ?? []).map((item): FeedItem => ({
    headline: title(item.title),
    content: textOf('html', item.content?.encoded),
    summary: textOf('html', item.description),
    source: title(item.source?.title),
    authors: firstNamed(item.dc?.creators, namesOf(item.authors as readonly Named[] | undefined)),
    date: oneLine(item.pubDate) ?? oneLine(item.dc?.dates?.[0]),
    ...addressOf(
      item.link ?? (item.guid?.isPermaLink === false ? undefined : fullAddress(item.guid?.value)),
      [item.xml?.base, feed.xml?.base, linkOf(feed.atom?.links, 'self'), feed.link],
    ),
    language: feed.language ?? null,
    sections: (item.categories ?? []).flatMap(({ name }) => name ?? []),
  }));
  return { title: title(feed.title), items };
}

function readAtom(feed: FeedOf<'atom'>): Feed {
  const items = (feed.entries ?? []).map((entry): FeedItem => {
    const type = entry.content?.type ?? 'text';
    const isHtml = /html/iu.test(type);
    return {
      headline: typed(entry.title),
      content: /^(?:text(?:\/plain)?|x?html|text\/html|application\/xhtml\+xml)$/iu.test(type)
        ? textOf(isHtml ? 'html' : 'plain', entry.content?.value)
        : null,
      summary: textOf(
        /html/iu.test(entry.summary?.type ?? '') ? 'html' : 'plain',
        entry.summary?.value,
      ),
      source: typed(entry.source?.title),
      authors: firstNamed(namesOf(entry.authors), namesOf(feed.authors)),
      date: oneLine(entry.published) ?? oneLine(entry.updated),
      ...addressOf(linkOf(entry.links, 'alternate'), [
        entry.xml?.base,
        feed.xml?.base,
        linkOf(feed.links, 'self'),
        linkOf(feed.links, 'alternate'),
      ]),
      language: feed.xml?.lang ?? null,
      sections: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    };
  });
  return { title: typed(feed.title), items };
}

function readRdf(feed: FeedOf<'rdf'>): Feed {
  const items = (feed.items ?? []).map((item): FeedItem => ({
    headline: title(item.title),
    content: textOf('html', item.content?.encoded),
    summary: textOf('html', item.description),
    source: null,
    authors: firstNamed(item.dc?.creators),
    date: oneLine(item.dc?.dates?.[0]),
    ...addressOf(item.link, [item.xml?.base, feed.xml?.base, feed.link]),
    language: feed.dc?.languages?.[0] ?? null,
    sections: item.dc?.subjects ?? [],
  }));
  return { title: title(feed.title), items };
}

function readJson(feed: FeedOf<'json'>): Feed {
  const items = (feed.items ?? []).map((item): FeedItem => ({
    headline: oneLine(item.title),
    content: textOf('html', item.content_html) ?? textOf('plain', item.content_text),
    summary: textOf('plain', item.summary),
    source: null,
    authors: firstNamed(namesOf(item.authors), namesOf(feed.authors)),
    date: oneLine(item.date_published),
    ...addressOf(item.url, [feed.feed_url, feed.home_page_url]),
    language: item.language ?? feed.language ?? null,
    sections: item.tags ?? [],
  }));
  return { title: oneLine(feed.title), items };
}

function readParsed(parsed: Parsed): Feed {
  if (parsed.format === 'rss') return readRss(parsed.feed);
  if (parsed.format === 'atom') return readAtom(parsed.feed);
  return parsed.format === 'rdf' ? readRdf(parsed.feed) : readJson(parsed.feed);
}

const unreadable = (line: number, fault: string): FeedReading => ({ line, fault });

/** Reads RSS, Atom, RDF or JSON Feed. Fetches nothing, resolves no entity of the feed's own. Never throws. */
export function readFeed(text: string): FeedReading {
  const isXml = /^\uFEFF?\s*</u.test(text);
  if (isXml) {
    const fault = xmlFault(text);
    if (fault !== null) return unreadable(fault.line, fault.message);
  } else {
    try {
      JSON.parse(text.replace(/^\uFEFF/u, ''));
    } catch (error) {
      return unreadable(1, `is neither XML nor JSON (${String(error)}): save the feed again`);
    }
  }
  try {
    const plain = text.replace(/^\uFEFF/u, '');
    return { feed: readParsed(parseFeed(isXml ? withLinkBases(plain) : plain)) };
  } catch {
    return unreadable(
      1,
      'is no feed that is known (RSS, Atom, RDF or JSON Feed): save the feed itself, not its page',
    );
  }
}
