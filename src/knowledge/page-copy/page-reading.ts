import type { Correction, Genre } from '../../core/article/article';

/** A line of the copy with what became of it. */
export interface ReadLine {
  /** Line within the copy, from 1. */
  readonly line: number;
  readonly text: string;
  /** Why it was dropped, or why it may be none of the article's. */
  readonly reason: string;
}

/** What a page copy says, as far as it can be told. */
export interface PageReading {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly publisher: string | null;
  readonly aliases: readonly string[];
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  /** The agency that the text's dateline names; it stands among `agencies` too. */
  readonly reporter: string | null;
  /** ISO 8601 date, or null. */
  readonly datePublished: string | null;
  readonly genre: Genre | null;
  /** What the page puts right about the article, each with its day. */
  readonly corrections: readonly Correction[];
  /** The text's paragraphs, each to the letter as in the copy but for the white space around it. */
  readonly paragraphs: readonly string[];
  readonly dropped: readonly ReadLine[];
  /** Lines that were kept and may be no part of the article. */
  readonly doubtful: readonly ReadLine[];
  /** What could not be told, or only half, with the cure. */
  readonly notes: readonly string[];
}

/** What is known beforehand and need not be found. */
export interface PageHints {
  readonly headline?: string;
  readonly publisher?: string;
  /** The standfirst; an empty one where it is known that no line of the copy is. */
  readonly standfirst?: string;
  /** ISO 8601 date published. */
  readonly datePublished?: string;
  /** Lines of the copy, from 1, that are surely text. */
  readonly text?: ReadonlySet<number>;
}
