import type { Span } from '../language/token';

/** What kind of text an article is, after the genres of schema.org's NewsArticle types. */
export type Genre = 'report' | 'analysis' | 'opinion' | 'satire' | 'sponsored';

/** Every genre, in the order the documentation names them. */
export const GENRES: readonly Genre[] = ['report', 'analysis', 'opinion', 'satire', 'sponsored'];

/** What the newsroom decided about an article. */
export type Status = 'published' | 'withheld' | 'retracted';

/** Every status, in the order the documentation names them. */
export const STATUSES: readonly Status[] = ['published', 'withheld', 'retracted'];

/** What was put right, or taken back, after publication. */
export interface Correction {
  /** ISO 8601 date or date-time, as written in the file. */
  readonly date: string;
  readonly text: string;
  /** The paragraph it is about, from 1; null for the whole article. */
  readonly paragraph: number | null;
}

/** One news item as it came: nothing in it is ever changed, only sliced. */
export interface Article {
  /** The knowledge file's name without its ending. */
  readonly id: string;
  readonly headline: string;
  /** The outlet's full name. */
  readonly publisher: string;
  /** The standfirst. */
  readonly alternativeHeadline: string | null;
  readonly author: readonly string[];
  readonly agencies: readonly string[];
  /** ISO 8601 date or date-time, as written in the file; null where the source does not state it. */
  readonly datePublished: string | null;
  readonly url: string | null;
  /** BCP 47 language tag. */
  readonly inLanguage: string;
  readonly genre: Genre;
  /** Other names of the outlet ("DW"). */
  readonly aliases: readonly string[];
  /** Absent where it simply is published. */
  readonly status?: Status | undefined;
  /** Until then nobody is shown anything of it: a date-time with a zone, or the day with whose beginning in UTC it ends. */
  readonly embargoedUntil?: string | undefined;
  /** From then on nobody is shown anything of it: a date-time with a zone, or the last day, in UTC, on which it is shown. */
  readonly expires?: string | undefined;
  /** As written in the file; absent where there are none. */
  readonly corrections?: readonly Correction[] | undefined;
  /** The text as published; every offset counts UTF-16 code units of this string. */
  readonly body: string;
}

/** Two line breaks or more with nothing between them; CRLF is one break, never two. */
const BLANK_LINES = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*)+/gu;

/**
 * The paragraphs of a body: stretches between blank lines, without the white space around them,
 * whether its lines end in LF, CRLF or CR or in each of them here and there.
 * Paragraph n of the citations (¶ n) is the n-th of these, counted from 1.
 */
export function paragraphsOf(body: string): readonly Span[] {
  const paragraphs: Span[] = [];
  let from = 0;
  const add = (start: number, end: number): void => {
    const text = body.slice(start, end);
    const kept = text.trim();
    if (kept === '') return;
    const lead = text.indexOf(kept);
    paragraphs.push({ start: start + lead, end: start + lead + kept.length });
  };
  for (const match of body.matchAll(BLANK_LINES)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, body.length);
  return paragraphs;
}
