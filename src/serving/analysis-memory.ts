import { analyseWhole } from '../core/answer/analyses';
import type { Analyse, AnalysedArticle } from '../core/corpus/analysed-article';
import type { Article } from '../core/article/article';
import type { English } from '../core/language/english';
import type { ArticleDigests } from '../knowledge/version';
import { readArticle, writeArticle } from '../stored/article-bytes';
import type { AnalysisCache } from './analysis-cache';

/** The analyses of a thread's articles: each is made once, and kept as long as an engine has the article. */
export interface AnalysisMemory {
  /** Reads what is not known yet, an article a step. */
  reading(articles: readonly Article[], digests: ArticleDigests): Generator<undefined, Analyse>;
  /** Forgets what none of these versions has. */
  keepOnly(versions: Iterable<ArticleDigests>): void;
  /** How many analyses are kept. */
  size(): number;
}

/** Makes a memory without articles; of those that a cache has, none is read again. */
export function createAnalysisMemory(
  english: () => English,
  cache: AnalysisCache | null = null,
): AnalysisMemory {
  const known = new Map<string, AnalysedArticle>();
  return {
    reading: function* (articles, digests) {
      const own = new Map<Article, AnalysedArticle>();
      for (const article of articles) {
        const digest = digests.get(article.id) ?? '';
        let analysed = known.get(digest);
        if (!analysed) {
          analysed = cache?.read(article, digest) ?? undefined;
          if (!analysed) {
            const bytes = writeArticle(analyseWhole(article, english()));
            // of the many objects that it was made of, bytes are kept
            analysed = readArticle(bytes, article);
            cache?.write(bytes, digest);
          }
          known.set(digest, analysed);
          yield;
        }
        own.set(article, analysed);
      }
      // one may have been forgotten between two steps, while no engine had it yet
      for (const [{ id }, analysed] of own) known.set(digests.get(id) ?? '', analysed);
      return (article) => own.get(article) ?? analyseWhole(article, english());
    },
    keepOnly: (versions) => {
      const kept = new Set<string>();
      for (const digests of versions) for (const digest of digests.values()) kept.add(digest);
      for (const digest of known.keys()) if (!kept.has(digest)) known.delete(digest);
    },
    size: () => known.size,
  };
}
