import type { AnalysedArticle } from '../core/corpus/analysed-article';
import { writePassage } from '../stored/passage-bytes';
import { NO_DAY, type Row } from './schemas';
import { searchedStem } from './search-words';

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

/** Writes the rows of an analysed article whose first passage gets the id `first`. */
export function rowsOf(
  analysed: AnalysedArticle,
  {
    number,
    first,
    digest,
  }: { readonly number: number; readonly first: number; readonly digest: string },
): ArticleRows {
  const { article, passages, paragraphs, facts, stems } = analysed;
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
      facts:
        facts.roles.length + facts.quotations.length + facts.figures.length + facts.dates.length,
      names: JSON.stringify(facts.names.map(({ id, kind, forms }) => ({ id, kind, forms }))),
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
