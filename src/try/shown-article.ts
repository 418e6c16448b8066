import { paragraphsOf, type Article } from '../core/article/article';

/** An article as it is read in the page. Plain data. */
export interface ShownArticle {
  readonly id: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly outlet: string;
  readonly published: string | null;
  readonly author: readonly string[];
  readonly url: string | null;
  readonly paragraphs: readonly {
    /** ¶ number from 1. */
    readonly number: number;
    /** UTF-16 code units of the body. */
    readonly start: number;
    readonly text: string;
  }[];
}

/** The article with its paragraphs numbered as citations number them. */
export function showArticle(article: Article): ShownArticle {
  return {
    id: article.id,
    headline: article.headline,
    standfirst: article.alternativeHeadline,
    outlet: article.publisher,
    published: article.datePublished,
    author: article.author,
    url: article.url,
    paragraphs: paragraphsOf(article.body).map(({ start, end }, index) => ({
      number: index + 1,
      start,
      text: article.body.slice(start, end),
    })),
  };
}
