import type { Article } from '../core/article/article';
import { factCountOf, foundStems, type AnalysedArticle } from '../core/corpus/analysed-article';
import { storedNames } from '../stored/lazy-facts';
import { writePassage } from '../stored/passage-bytes';
import { NO_DAY, type Row } from './schemas';
import { searchedStem } from './search-words';

/** An article as it is to be put into an archive. */
export interface Put {
  readonly article: Article;
  readonly digest: string;
}

/** The rows of one article. */
export interface ArticleRows {
  readonly article: Row<'articles'>;
  readonly sentences: readonly Row<'sentences'>[];
  readonly passages: readonly Row<'passages'>[];
}

const DAY_MS = 86_400_000;

/** The day of an ISO 8601 date or date-time, since 1970; `NO_DAY` for none. */
export function dayOf(date: string | null): number {
  const ms = date === null ? NaN : Date.parse(date.slice(0, 10));
  return Number.isNaN(ms) ? NO_DAY : Math.floor(ms / DAY_MS);
}

/** The rows of an article, its number and the id of its first passage being 0: see `placed`. */
export function rowsOf(analysed: AnalysedArticle, digest: string): ArticleRows {
  const [number, first] = [0, 0];
  const { article, passages, paragraphs, facts } = analysed;
  const stems = foundStems(analysed);
  const { body, ...matter } = article;
  const size = passages.length;
  const titles = passages.findIndex(({ field }) => field === 'body');
  const firsts = new Map<number, number>();
  const lasts = new Map<number, number>();
  for (const [place, paragraph] of paragraphs.entries()) {
    if (!firsts.has(paragraph)) firsts.set(paragraph, place);
    lasts.set(paragraph, place);
  }
  const day = dayOf(article.datePublished);
  return {
    article: {
      ...{ number, id: article.id, digest, body, first },
      matter: JSON.stringify(matter),
      passages: size,
      facts: factCountOf(analysed),
      names: JSON.stringify(storedNames(facts)),
      stems: `\n${[...new Set(stems.flat())].join('\n')}\n`,
    },
    sentences: passages.map((_, place) => {
      const paragraph = paragraphs[place] ?? 0;
      return {
        ...{ id: first + place, article: number, outlet: article.publisher, day, first },
        body: first + (titles < 0 ? size : titles),
        last: first + size - 1,
        paragraphFirst: first + (firsts.get(paragraph) ?? place),
        paragraphLast: first + (lasts.get(paragraph) ?? place),
        stems: (stems[place] ?? []).map(searchedStem).join(' '),
      };
    }),
    passages: passages.map((_, place) => ({
      ...{ id: first + place, article: number },
      bytes: writePassage(analysed, place),
    })),
  };
}

/** The same rows with the article's own number, and ids from `first` on. */
export function placed(
  { article, sentences, passages }: ArticleRows,
  number: number,
  first: number,
): ArticleRows {
  return {
    article: { ...article, number, first },
    sentences: sentences.map((row) => ({
      ...row,
      id: row.id + first,
      article: number,
      first: row.first + first,
      body: row.body + first,
      last: row.last + first,
      paragraphFirst: row.paragraphFirst + first,
      paragraphLast: row.paragraphLast + first,
    })),
    passages: passages.map(({ id, bytes }) => ({ id: id + first, article: number, bytes })),
  };
}
