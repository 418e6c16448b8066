import type { Article } from '../core/article/article';
import { foldText } from '../core/language/fold';
import {
  ARTICLES_A_PAGE,
  sourcesMessage,
  type SourcesOrder,
} from '../replies/discord/coverage-messages';
import { pageOf } from '../replies/discord/paging';
import { dateInWords } from '../replies/dates';
import { NOTICES } from '../replies/discord/discord-wording';
import { noticeMessage } from '../replies/discord/notice-message';
import { privately, type ShownReply } from './reply';
import type { Services } from './services';

/** What of the list of articles is wanted. */
export interface WantedSources {
  /** Words that each must have, in headline, outlet, author, id or date; '' for all. */
  readonly search: string;
  readonly order: SourcesOrder;
  /** From 0. */
  readonly page: number;
}

/** The newest of all, from the first. */
export const ALL_SOURCES: WantedSources = { search: '', order: 'newest', page: 0 };

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function textOf({ headline, publisher, aliases, author, id, datePublished }: Article): string {
  const date = datePublished ?? '';
  return [headline, publisher, ...aliases, ...author, id, date, dateInWords(datePublished)].join(
    ' ',
  );
}

/** The articles that have every word that is searched for, or its beginning, by date; those without one come last. */
export function wantedArticles(
  articles: readonly Article[],
  { search, order }: Pick<WantedSources, 'search' | 'order'>,
): readonly Article[] {
  const wanted = wordsOf(search);
  const found = articles.filter((article) => {
    const words = wordsOf(textOf(article));
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
  const sign = order === 'newest' ? -1 : 1;
  return [...found].sort(({ datePublished: left }, { datePublished: right }) => {
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return left === right ? 0 : sign * (left < right ? -1 : 1);
  });
}

/** A page of the list of articles. Rejects where the coverage can no longer be asked. */
export async function sourcesPage(
  { coverage }: Services,
  wanted: WantedSources,
): Promise<ShownReply> {
  const { articles, sharedTexts } = coverage();
  if (articles.length === 0) return privately(noticeMessage(NOTICES.emptyCoverage));
  const { search, order, page } = wanted;
  const found = wantedArticles(articles, wanted);
  const { items } = pageOf(found, page, ARTICLES_A_PAGE);
  const texts = await sharedTexts(items.map(({ id }) => id));
  return sourcesMessage({
    articles: found,
    texts,
    page,
    total: articles.length,
    search,
    order,
  });
}
