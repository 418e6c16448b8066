import { wordCount, plainForm } from './page-copy/prose';
import { genreOfSection } from './page-html/section-genre';
import { draftArticle } from './import-draft';
import { importPage } from './import-html';
import { refused, type ImportedArticle, type ImportOptions } from './import-options';
import { readPage } from './page-copy/read-page';
import { NO_METADATA, type PageMetadata } from './page-html/page-metadata';
import { isoDateOf } from './import-date';
import type { Feed, FeedItem } from './feeds/feed-item';
import { wordsOfText } from './feeds/plain-text';

/** More items than one file may add. */
export const MOST_ITEMS = 500;
/** A shorter text is a summary, whatever the feed calls it. */
const LEAST_WORDS = 60;
/** "… [read more]" at the end; a link to something else, "Read more: The cost", is no sign. */
const CUT_OFF =
  /(?:…|\.{3})\s*\]?\s*(?:(?:\[|\(|→|»)?\s*(?:read|continue|view|see|full|more)\b.{0,60})?$|\b(?:read (?:more|the (?:full|whole|rest))|continue reading)\b(?!\s*:).{0,80}$/iu;
const FIRST_APPEARED = /\bthe post .{3,160} (?:appeared first|first appeared) on\b.{0,120}$/iu;

const SUMMARY_ONLY =
  'has only a summary, not the text: save the page that it links to, and import that';

function metadataOf(item: FeedItem, { title }: Feed): PageMetadata {
  const summary = item.summary === null ? '' : wordsOfText(item.summary);
  return {
    ...NO_METADATA,
    headline: item.headline,
    description: summary === '' ? null : summary,
    publisher: item.source ?? title,
    authors: item.authors,
    datePublished: item.date === null ? null : (isoDateOf(item.date) ?? item.date),
    url: item.url,
    language: item.language,
    genre: genreOfSection(item.sections),
  };
}

/** The item's text where the feed carries all of it; null where it is a summary. */
function wholeText(item: FeedItem): FeedItem['content'] {
  const { content, summary } = item;
  // RSS has one field for both: a long description with paragraphs is a text
  const text =
    content ??
    (summary?.kind === 'html' && (summary.text.match(/<(?:p|div)[\s>]|<br/giu)?.length ?? 0) >= 2
      ? summary
      : null);
  if (text === null) return null;
  const plain = wordsOfText(text);
  if (wordCount(plain) < LEAST_WORDS) return null;
  const isSummary =
    summary !== null &&
    content !== null &&
    plainForm(plain) === plainForm(wordsOfText(summary)) &&
    !/<p[\s>]/iu.test(text.text);
  const body = plain.replace(FIRST_APPEARED, '').trim();
  return isSummary || (CUT_OFF.test(body.slice(-200)) && plain.length < 20_000) ? null : text;
}

function importItem(item: FeedItem, feed: Feed, options: ImportOptions): ImportedArticle {
  const imported = readItem(item, feed, options);
  const { lostAddress } = item;
  if (lostAddress === null || imported.article === null) return imported;
  const note = `the address "${lostAddress}" is relative, and the feed does not say to what: it is left out, give it with --url`;
  return { ...imported, notes: [...imported.notes, note] };
}

function readItem(item: FeedItem, feed: Feed, options: ImportOptions): ImportedArticle {
  const text = wholeText(item);
  if (text === null) return refused(SUMMARY_ONLY);
  const metadata = metadataOf(item, feed);
  if (text.kind === 'html') {
    const html = `<html><head></head><body><article>${text.text}</article></body></html>`;
    return importPage(html, options, metadata);
  }
  const headline = item.headline ?? '';
  const publisher = options.publisher ?? item.source ?? feed.title ?? undefined;
  const reading = readPage(`${headline}\n\n${text.text}`, {
    ...(headline === '' ? {} : { headline }),
    ...(publisher === undefined ? {} : { publisher }),
  });
  return draftArticle(reading, metadata, options);
}

/** Gives each article of a feed an id of its own: two with one headline are numbered. */
function withOwnIds(articles: readonly ImportedArticle[]): readonly ImportedArticle[] {
  const taken = new Set<string>();
  return articles.map((imported) => {
    const { article } = imported;
    if (article === null) return imported;
    let id = article.id;
    for (let number = 2; taken.has(id.toLowerCase()); number += 1) {
      const end = `-${number}`;
      id = `${article.id.slice(0, 120 - end.length)}${end}`;
    }
    taken.add(id.toLowerCase());
    return { ...imported, article: { ...article, id } };
  });
}

/**
 * Makes an article of each item that carries its whole text; the others are refused with the reason.
 * The feed's title is the outlet unless the importer names the `publisher`. Never throws.
 */
export function importFeed(feed: Feed, publisher?: string): readonly ImportedArticle[] {
  // what else the importer may know belongs to one article
  const options: ImportOptions = publisher === undefined ? {} : { publisher };
  const seen = new Set<string>();
  const imported = feed.items.slice(0, MOST_ITEMS).map((item, index) => {
    const place = `item ${index + 1}${item.headline === null ? '' : `: ${item.headline}`}`;
    const key = JSON.stringify([item.headline, item.content?.text ?? item.summary?.text]);
    if (seen.has(key)) return refused('stands in the feed a second time', place);
    seen.add(key);
    return { ...importItem(item, feed, options), place };
  });
  return withOwnIds(imported);
}
