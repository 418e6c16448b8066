import type { Article } from '../../src/core/article/article';

/** A small article for a test: give what matters, the rest is plain. */
export function makeArticle(given: Partial<Article> = {}): Article {
  return {
    id: 'article',
    headline: 'A headline',
    publisher: 'The Paper',
    alternativeHeadline: null,
    author: [],
    agencies: [],
    datePublished: null,
    url: null,
    inLanguage: 'en',
    genre: 'report',
    aliases: [],
    body: '',
    ...given,
  };
}

/** A story of its own, that no folder of the tests tells. */
export const FERRY = makeArticle({
  id: 'ferry',
  publisher: 'The Harbour Post',
  headline: 'Ferry sold',
  body: 'The old ferry was sold to Marta Quill for 12 crowns. She said: "It floats."',
});
