import type { Article } from '../core/article/article';
import { outletAt } from './page-copy/outlets';
import type { PageHints, ReadLine } from './page-copy/page-reading';

/** What the person who imports knows better than the page; all of it optional. */
export interface ImportOptions {
  readonly headline?: string;
  readonly publisher?: string;
  /** ISO 8601 date or date-time. */
  readonly datePublished?: string;
  /** Where the page was copied from, https. */
  readonly url?: string;
  readonly id?: string;
}

/** What a page copy, a page or an item of a feed came to. */
export interface ImportedArticle {
  /** Which part of the file it is, for people: "item 3: Storm hits coast"; empty for the whole file. */
  readonly place: string;
  /** Null where `faults` say what is missing. */
  readonly article: Article | null;
  /** Whether it was a knowledge file, which says all that there is to say of an article; a page does not. */
  readonly isKnowledge?: true;
  /** Why there is no article, each with its cure. */
  readonly faults: readonly string[];
  /**
   * Every line that is not in the article's body, with the reason. Lines of a text count from 1 as in
   * the file, those of a page as its paragraphs from 1.
   */
  readonly dropped: readonly ReadLine[];
  /** Lines of the body that may be no part of the article, with the reason. */
  readonly doubtful: readonly ReadLine[];
  /** What could not be told, or only half, with the cure. */
  readonly notes: readonly string[];
}

/** What came of something that makes no article. */
export const refused = (fault: string, place = ''): ImportedArticle => ({
  place,
  article: null,
  faults: [fault],
  dropped: [],
  doubtful: [],
  notes: [],
});

/** What the importer knows, as the page's reader takes it. */
export function hintsOf(options: ImportOptions): PageHints {
  const publisher = options.publisher ?? outletAt(options.url ?? '')?.name;
  return {
    ...(options.headline === undefined ? {} : { headline: options.headline }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}
