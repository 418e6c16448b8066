import type { Article } from '../core/article/article';
import { fingerprintOf, type Fingerprint } from '../core/corpus/fingerprint';
import { oneOf, readRows } from './rows';
import { articleOf } from './stored-articles';
import type { ArchiveView } from './archive-view';

/** An article with its text. */
export interface CachedArticle {
  readonly number: number;
  readonly article: Article;
  /** The id of its first passage, and how many it has. */
  readonly first: number;
  readonly passages: number;
  /** Whether the stem is in any of its passages. */
  holds(stem: string): boolean;
  /** Of its whole text, though few of its passages may be at hand; made when somebody asks, and kept with it. */
  readonly fingerprint: Fingerprint;
}

/** The articles asked for last; an article's number is never given to another text. */
export interface ArticleCache {
  /** Those of the view that have these numbers, from memory where they are there. */
  fetch(view: ArchiveView, numbers: Iterable<number>): Promise<ReadonlyMap<number, CachedArticle>>;
}

/** UTF-16 code units of text that are kept: 64 MB at most. */
const MOST_KEPT = 32_000_000;

/** A cache without articles. */
export function createArticleCache(most = MOST_KEPT): ArticleCache {
  const kept = new Map<number, CachedArticle & { readonly size: number }>();
  let size = 0;
  return {
    fetch: async ({ tables }, numbers) => {
      const found = new Map<number, CachedArticle>();
      const missing: number[] = [];
      for (const number of new Set(numbers)) {
        const known = kept.get(number);
        if (known === undefined) missing.push(number);
        else {
          found.set(number, known);
          // the one asked for last goes last
          kept.delete(number);
          kept.set(number, known);
        }
      }
      if (missing.length === 0) return found;
      const columns = ['number', 'matter', 'body', 'first', 'passages', 'stems'] as const;
      const rows = await readRows('articles', tables.articles, columns, oneOf('number', missing));
      for (const { number, first, passages, stems, ...row } of rows) {
        const article = articleOf(row);
        const text = { article, derived: new Map() };
        const one = {
          ...{ number, article, first, passages, size: article.body.length + stems.length },
          holds: (stem: string) => stems.includes(`\n${stem}\n`),
          get fingerprint() {
            return fingerprintOf(text);
          },
        };
        found.set(number, one);
        if (!kept.has(number)) size += one.size;
        kept.set(number, one);
      }
      for (const [number, oldest] of kept) {
        if (size <= most) break;
        kept.delete(number);
        size -= oldest.size;
      }
      return found;
    },
  };
}
