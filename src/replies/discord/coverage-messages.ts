import type { Article } from '../../core/article/article';
import type { SharedText } from '../../core/corpus/shared-texts';
import { sharedWords } from '../source-wording';
import { visibleText } from '../visible-text';
import { articleFacts, articleTitle, plainLine, shortened } from './article-lines';
import { correctionParts } from './correction-lines';
import { LABELS, LINES, NOTICES } from './discord-wording';
import { escapeLine } from './escape';
import { keyOf } from '../../core/outcome/text-key';
import { LIMITS, type DiscordMessage, type Part } from './message';
import { noticeMessage } from './notice-message';
import { createPage } from './page';
import { paragraphsIn } from './paragraphs';
import { pagingRow, pageOf } from './paging';
import { button, buttonRow, linkedPart, selectRow, separatorPart, textPart } from './parts';
import { quotation } from './quotation';
import { pageLink } from './source-link';

/** How many articles stand on one page. */
export const ARTICLES_A_PAGE = 5;

const line = (text: string): string => shortened(visibleText(text), LIMITS.option);

function pickRow(articles: readonly Article[]): readonly Part[] {
  const options = articles.map(({ id, headline, publisher }) => ({
    label: line(headline) || line(id),
    value: keyOf(id),
    ...(line(publisher) === '' ? {} : { description: line(publisher) }),
  }));
  return selectRow({ kind: 'pick-article' }, LABELS.pickArticle, options);
}

/** In which order of date a list is. */
export type SourcesOrder = 'newest' | 'oldest';

/** In place of a search in a custom_id, where there is none. */
export const NO_SEARCH = '-';

/** What the coverage holds, five articles a page; a page that is not there becomes the nearest one. */
export function sourcesMessage(view: {
  /** In the order in which they are shown. */
  readonly articles: readonly Article[];
  /** From 0. */
  readonly page: number;
  /** How many the coverage holds, where those given are not all. */
  readonly total?: number;
  /** What was searched for; '' for all. */
  readonly search?: string;
  readonly order?: SourcesOrder;
  /** Those that several outlets carry; unless given, none is marked. */
  readonly texts?: readonly SharedText[];
}): DiscordMessage {
  const { articles, search = '', order = 'newest', total = articles.length, texts = [] } = view;
  if (articles.length === 0 && total > 0) return noticeMessage(LINES.sourcesNone(search));
  if (articles.length === 0) return noticeMessage(NOTICES.emptyCoverage);
  const { items, page, pages } = pageOf(articles, view.page, ARTICLES_A_PAGE);
  const at = pages > 1 ? `\n-# ${LINES.page(page + 1, pages)}` : '';
  const shown = createPage([
    ...pickRow(items),
    ...pagingRow(page, pages, (number) =>
      search === '' && order === 'newest'
        ? { kind: 'sources', page: number }
        : { kind: 'list-sources', order, page: number, search: search || NO_SEARCH },
    ),
  ]);
  const title =
    search === ''
      ? LINES.sourcesTitle(total)
      : LINES.sourcesFound(articles.length, total, escapeLine(search));
  shown.add(textPart(`### ${title}${at}`));
  for (const article of items) {
    const text = texts.find((one) => one.articles.includes(article.id));
    const shared = text === undefined ? '' : ` · ${plainLine(sharedWords(text))}`;
    const words = `${articleTitle(article)}\n-# ${articleFacts(article)}${shared}`;
    shown.add(linkedPart(words, LABELS.open, pageLink(article.url)));
  }
  return shown.message();
}

/** One article's details, standfirst and first paragraph, with its link and a way to its facts. */
export function articleMessage(article: Article): DiscordMessage {
  const articleKey = keyOf(article.id);
  const page = createPage(
    buttonRow([button(LABELS.facts, { kind: 'facts', articleKey, page: 0 })]),
  );
  const head = `${articleTitle(article)}\n-# ${articleFacts(article)}`;
  page.add(linkedPart(head, LABELS.open, pageLink(article.url)));
  const { alternativeHeadline: standfirst } = article;
  if (standfirst !== null && plainLine(standfirst) !== '') {
    page.add(textPart(quotation(standfirst.trim(), null)));
  }
  const [opening] = paragraphsIn(article);
  if (opening) {
    const text = article.body.slice(opening.start, opening.end);
    page.add(separatorPart(), textPart(`-# ¶ 1\n${quotation(text, null)}`));
  }
  page.add(...correctionParts(article.corrections));
  return page.message();
}
