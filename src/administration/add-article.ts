import type { Article, Genre, Status } from '../core/article/article';
import { ID_RULE, isSafeId } from '../knowledge/article-id';
import { parseArticle } from '../knowledge/front-matter';
import { importBytes, type ImportBytesOptions, type ImportedFile } from '../knowledge/import-bytes';
import type { ImportedArticle } from '../knowledge/import-options';
import { keepDecisions } from '../knowledge/kept-decisions';
import { locateArticle, pathWithin } from '../knowledge/locate-article';
import { findFile } from '../knowledge/place-file';
import { LARGEST_ARTICLE } from '../knowledge/read-articles';
import { serialiseArticle } from '../knowledge/serialise-article';
import { changeFile, type ChangeOutcome, type WantedChange } from './change-file';
import { seenOf, type Deed, type Place, type Seen } from './place';

/** An article that could be published, as it was recognised. */
export interface Addition {
  readonly article: Article;
  /** The file it would become, within the folder, with forward slashes. */
  readonly file: string;
  /** What that file holds now; null: there is none. To be given back when it is published. */
  readonly seen: Seen;
  /** The text of that file; null: there is none. */
  readonly before: string | null;
  /** What was recognised, dropped and doubted. */
  readonly imported: ImportedArticle;
}

/** What came of one page, text or feed. */
export interface AdditionPreview {
  readonly additions: readonly Addition[];
  /** Parts that make no article, each with its faults. */
  readonly refused: readonly ImportedArticle[];
  /** Why the file as a whole cannot be used. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/**
 * What people may change of a recognised article before it is published; '' takes a date, a URL, the
 * authors, the aliases, an embargo or an expiry away, makes a report of the genre and `published` of the status. Names stand between commas.
 */
export interface EditedFields {
  readonly genre?: string;
  readonly status?: string;
  readonly embargoedUntil?: string;
  readonly expires?: string;
  readonly author?: string;
  readonly aliases?: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly url?: string;
}

function checked(article: Article): { readonly article: Article } | { readonly fault: string } {
  if (!isSafeId(article.id)) return { fault: `the id cannot be used: ${ID_RULE}` };
  const text = serialiseArticle(article);
  if (Buffer.byteLength(text) > LARGEST_ARTICLE) {
    return { fault: 'the article is too large (over 1 MiB): split it' };
  }
  const { article: read, problems } = parseArticle(text, article.id, article.id);
  const faults = problems.map(({ message }) => message).join('; ');
  return read === null ? { fault: faults } : { article: read };
}

/** The article with other fields, checked as if read from a file; its id stays. */
export function editArticle(
  article: Article,
  edited: EditedFields,
): { readonly article: Article } | { readonly fault: string } {
  const given = (text: string | undefined, before: string): string => text?.trim() ?? before;
  const orNone = (text: string | undefined, before: string | null): string | null =>
    text === undefined ? before : text.trim() || null;
  const names = (text: string | undefined, before: readonly string[]): readonly string[] =>
    text === undefined
      ? before
      : [...new Set(text.split(/[,;\n]/u).map((name) => name.trim()))].filter(Boolean);
  return checked({
    ...article,
    headline: given(edited.headline, article.headline),
    publisher: given(edited.publisher, article.publisher),
    datePublished: orNone(edited.datePublished, article.datePublished),
    url: orNone(edited.url, article.url),
    author: names(edited.author, article.author),
    aliases: names(edited.aliases, article.aliases),
    // whatever was typed is checked as a file's would be
    genre: (edited.genre === undefined
      ? article.genre
      : edited.genre.trim().toLowerCase() || 'report') as Genre,
    status: (edited.status === undefined
      ? article.status
      : edited.status.trim().toLowerCase() || 'published') as Status | undefined,
    embargoedUntil: given(edited.embargoedUntil, article.embargoedUntil ?? '') || undefined,
    expires: given(edited.expires, article.expires ?? '') || undefined,
  });
}

function additionOf(imported: ImportedArticle, folder: string): Addition | string {
  if (imported.article === null) return 'no article';
  const { article } = imported;
  const file = locateArticle(folder, article.id) ?? `${article.id}.md`;
  const path = isSafeId(article.id) ? pathWithin(folder, file) : null;
  if (path === null) return `the id cannot be used: ${ID_RULE}`;
  const found = findFile(path);
  if ('fault' in found) return `${file}: ${found.fault}`;
  const before = found.bytes === null ? null : Buffer.from(found.bytes).toString('utf8');
  const kept = imported.isKnowledge === true ? article : keepDecisions(article, before);
  return { article: kept, file, seen: seenOf(found.bytes), before, imported };
}

/**
 * Looks which files the articles of an imported file would become; writes nothing. Never throws.
 */
export function previewImported(
  { articles, faults, notes }: ImportedFile,
  folder: string,
): AdditionPreview {
  const additions: Addition[] = [];
  const refused: ImportedArticle[] = [];
  for (const imported of articles) {
    const addition = additionOf(imported, folder);
    if (typeof addition !== 'string') additions.push(addition);
    else if (imported.article === null) refused.push(imported);
    else refused.push({ ...imported, article: null, faults: [addition] });
  }
  return { additions, refused, faults, notes };
}

/**
 * Recognises the articles in a file's bytes and looks which files they would become; writes nothing.
 * The file's name is used for what kind it is and for an id, never as a path. Never throws.
 */
export function previewAddition(
  bytes: Uint8Array,
  fileName: string,
  folder: string,
  options: ImportBytesOptions = {},
): AdditionPreview {
  return previewImported(importBytes(bytes, fileName, options), folder);
}

/**
 * Publishes an article that was previewed, edited or not, whole or not at all; an existing file is
 * replaced only where it is still as it was seen. `batch`: the change that began the step it belongs to.
 * Never throws.
 */
export async function publishArticle(
  place: Place,
  { article, file, seen }: Pick<Addition, 'article' | 'file' | 'seen'>,
  deed: Deed,
  { batch }: Pick<WantedChange, 'batch'> = {},
): Promise<ChangeOutcome> {
  const ready = checked(article);
  if ('fault' in ready) return { fault: `${file}: ${ready.fault}` };
  const after = Buffer.from(serialiseArticle(ready.article));
  const kind = seen === null ? 'add' : 'replace';
  const step = batch === undefined ? {} : { batch };
  return changeFile(place, { kind, file, expected: seen, after, ...step }, deed);
}
