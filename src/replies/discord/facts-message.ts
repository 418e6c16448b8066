import type { Article } from '../../core/article/article';
import type { Facts } from '../../core/facts/facts';
import { articleTitle } from './article-lines';
import { correctionParts } from './correction-lines';
import { LABELS, LINES } from './discord-wording';
import { factsSections, type FactsSection } from './facts-lines';
import { keyOf } from '../../core/outcome/text-key';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { pageOf, pagingRow } from './paging';
import { linkedPart, separatorPart, textPart } from './parts';
import { pageLink } from './source-link';

/** Markdown of one page, in UTF-16 code units: leaves room for the title, reads well on a phone. */
const TEXT_A_PAGE = 1800;

/** Lines of all sections, cut into pages between lines; a section's title is repeated on each. */
function pagesOf(sections: readonly FactsSection[]): readonly string[] {
  const pages: string[] = [];
  let page = '';
  for (const { title, lines } of sections) {
    let heading = `**${title}**\n`;
    for (const line of lines.map((words) => `- ${words}`)) {
      if (page !== '' && page.length + heading.length + line.length + 2 > TEXT_A_PAGE) {
        pages.push(page);
        [page, heading] = ['', `**${title}**\n`];
      }
      page += `${page === '' ? '' : '\n'}${heading}${line}`;
      heading = '';
    }
  }
  return page === '' ? pages : [...pages, page];
}

/** What was found in one article, page by page; a page that is not there becomes the nearest one. */
export function factsMessage(view: {
  readonly article: Article;
  readonly facts: Facts | null;
  /** From 0. */
  readonly page: number;
}): DiscordMessage {
  const { article, facts } = view;
  const texts = pagesOf(facts === null ? [] : factsSections(article, facts));
  const { items, page, pages } = pageOf(texts, view.page, 1);
  const articleKey = keyOf(article.id);
  const shown = createPage(
    pagingRow(page, pages, (number) => ({ kind: 'turn-facts', articleKey, page: number })),
  );
  const at = pages > 1 ? `\n-# ${LINES.page(page + 1, pages)}` : '';
  const head = `### ${LINES.factsTitle}\n${articleTitle(article)}${at}`;
  shown.add(linkedPart(head, LABELS.open, pageLink(article.url)));
  shown.add(separatorPart(), textPart(items[0] ?? LINES.noFacts));
  shown.add(...correctionParts(article.corrections));
  return shown.message();
}
