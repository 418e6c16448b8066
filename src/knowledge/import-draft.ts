import type { Article } from '../core/article/article';
import { idFor } from './article-id';
import { parseArticle } from './front-matter';
import type { ImportedArticle, ImportOptions } from './import-options';
import { outletAt, outletNamed } from './page-copy/outlets';
import type { PageReading } from './page-copy/page-reading';
import { readNames } from './page-html/author-names';
import { isoDateOf } from './import-date';
import type { PageMetadata } from './page-html/page-metadata';
import { serialiseArticle } from './serialise-article';

const REPORTER = 'the outlet is the agency that the dateline names: check it, or give --publisher';

function missingParts(reading: PageReading, publisher: string | null): readonly string[] {
  return [
    ...(reading.headline === null ? ['no headline was found: give it with --headline'] : []),
    ...(publisher === null
      ? ['the page does not say whose it is: give the outlet with --publisher']
      : []),
    ...(reading.paragraphs.length === 0 ? ['no text was found: copy the whole page again'] : []),
  ];
}

const httpsOrNothing = (address: string | null): string | null =>
  address !== null && /^https:\/\/[^\s@]+$/u.test(address) && URL.canParse(address)
    ? address
    : null;

/** A page's language where it is a plain tag, else English. */
function languageOf(tag: string | null): string {
  const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/iu.exec(tag ?? '') ?? [];
  if (language === undefined) return 'en';
  const lower = language.toLowerCase();
  return region === undefined ? lower : `${lower}-${region.toUpperCase()}`;
}

/**
 * Makes an article of what a page's text says (`reading`) and what its metadata says; metadata comes
 * first, and the importer's word stands above both. Never throws.
 */
export function draftArticle(
  reading: PageReading,
  metadata: PageMetadata,
  options: ImportOptions,
): ImportedArticle {
  const { dropped, doubtful } = reading;
  const notes = [...reading.notes];
  const address = options.url ?? httpsOrNothing(metadata.url);
  const named = options.publisher ?? (address === null ? undefined : outletAt(address)?.name);
  const known = named ?? metadata.publisher ?? reading.publisher;
  const publisher = known ?? reading.reporter;
  const faults = missingParts(reading, publisher);
  if (faults.length > 0 || reading.headline === null || publisher === null) {
    return { place: '', article: null, faults, dropped, doubtful, notes };
  }
  // a text without a page around it is whoever's the dateline names
  if (known === null) notes.push(REPORTER);
  const stated = publisher === reading.publisher ? reading.aliases : [];
  const aliases = outletNamed(publisher)?.aliases ?? stated;
  const date = metadata.datePublished === null ? null : isoDateOf(metadata.datePublished);
  if (options.datePublished === undefined && metadata.datePublished !== null && date === null) {
    notes.push(
      `the date "${metadata.datePublished}" of the page's metadata is left out: give it with --date`,
    );
  }
  const names = readNames(metadata.authors, publisher);
  const draft: Article = {
    id: options.id ?? idFor(publisher, aliases, reading.headline),
    headline: reading.headline,
    publisher,
    alternativeHeadline: reading.standfirst,
    author: names.authors.length > 0 ? names.authors : reading.authors,
    agencies: [...new Set([...names.agencies, ...reading.agencies])].filter(
      (agency) => agency !== publisher,
    ),
    datePublished: options.datePublished ?? date ?? reading.datePublished,
    url: address,
    inLanguage: languageOf(metadata.language),
    genre: metadata.genre ?? reading.genre ?? 'report',
    aliases: aliases.filter((alias) => alias !== publisher),
    ...(reading.corrections.length === 0 ? {} : { corrections: reading.corrections }),
    body: reading.paragraphs.join('\n\n'),
  };
  const { article, problems } = parseArticle(serialiseArticle(draft), draft.id, draft.id);
  const errors = problems.map(({ message }) => message);
  return { place: '', article, faults: errors, dropped, doubtful, notes };
}
