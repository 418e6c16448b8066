import { parseFeed } from 'feedsmith';
import { oneLine } from '../page-html/page-metadata';
import type { Feed, FeedItem, ItemText } from './feed-item';
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

const title = (text: string | undefined): string | null => oneLine(plainText(text ?? ''));

const textOf = (kind: ItemText['kind'], text: string | undefined): ItemText | null =>
  text === undefined || text.trim() === '' ? null : { kind, text };

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];

function readRss(feed: FeedOf<'rss'>): Feed {
  const items = (feed.items ?? []).map((item): FeedItem => ({
    headline: title(item.title),
    content: textOf('html', item.content?.encoded),
    summary: item.description ?? null,
    authors: firstNamed(item.dc?.creators, namesOf(item.authors as readonly Named[] | undefined)),
    date: oneLine(item.pubDate) ?? oneLine(item.dc?.dates?.[0]),
    url: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    language: feed.language ?? null,
    sections: (item.categories ?? []).flatMap(({ name }) => name ?? []),
  }));
  return { title: title(feed.title), items };
}

function readAtom(feed: FeedOf<'atom'>): Feed {
  const items = (feed.entries ?? []).map((entry): FeedItem => {
    const type = entry.content?.type ?? 'text';
    const isHtml = /html/iu.test(type);
    const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate');
    return {
      headline: title(entry.title?.value),
      content: /^(?:text(?:\/plain)?|x?html|text\/html|application\/xhtml\+xml)$/iu.test(type)
        ? textOf(isHtml ? 'html' : 'plain', entry.content?.value)
        : null,
      summary: entry.summary?.value ?? null,
      authors: firstNamed(namesOf(entry.authors), namesOf(feed.authors)),
      date: oneLine(entry.published) ?? oneLine(entry.updated),
      url: link?.href ?? null,
      language: feed.xml?.lang ?? null,
      sections: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    };
  });
  return { title: title(feed.title?.value), items };
}

function readRdf(feed: FeedOf<'rdf'>): Feed {
  const items = (feed.items ?? []).map((item): FeedItem => ({
    headline: title(item.title),
    content: textOf('html', item.content?.encoded),
    summary: item.description ?? null,
    authors: firstNamed(item.dc?.creators),
    date: oneLine(item.dc?.dates?.[0]),
    url: item.link ?? null,
    language: feed.dc?.languages?.[0] ?? null,
    sections: item.dc?.subjects ?? [],
  }));
  return { title: title(feed.title), items };
}

function readJson(feed: FeedOf<'json'>): Feed {
  const items = (feed.items ?? []).map((item): FeedItem => ({
    headline: title(item.title),
    content: textOf('html', item.content_html) ?? textOf('plain', item.content_text),
    summary: item.summary ?? null,
    authors: firstNamed(namesOf(item.authors), namesOf(feed.authors)),
    date: oneLine(item.date_published),
    url: item.url ?? null,
    language: item.language ?? feed.language ?? null,
    sections: item.tags ?? [],
  }));
  return { title: title(feed.title), items };
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
    return { feed: readParsed(parseFeed(text.replace(/^\uFEFF/u, ''))) };
  } catch {
    return unreadable(
      1,
      'is no feed that is known (RSS, Atom, RDF or JSON Feed): save the feed itself, not its page',
    );
  }
}
