import type { Article } from '../../core/article/article';
import type { Excerpt } from '../../core/outcome/outcome';
import { visibleText } from '../visible-text';
import { citationForms, citationOf } from '../citation-styles';
import { LINES } from './discord-wording';
import { escapeMarkdown } from './escape';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { textPart } from './parts';

/** What ends a block of code. */
const FENCE = '```';

/** A text to be copied as it stands; one that would end its block is shown as other text is. */
function block(text: string): string {
  const visible = text.split('\n').map(visibleText).join('\n');
  return visible.includes(FENCE) ? escapeMarkdown(text) : `${FENCE}\n${visible}\n${FENCE}`;
}

/** An excerpt's citation in every form, each to be copied. */
export function citationMessage(excerpt: Excerpt, article: Article): DiscordMessage {
  const citation = citationOf(excerpt, article);
  const page = createPage();
  page.add(textPart(`### ${LINES.citeTitle(citation.id)}`));
  let isWhole = true;
  for (const [name, text] of citationForms(citation)) {
    isWhole = page.add(textPart(`**${name}**\n${block(text)}`)) && isWhole;
  }
  if (!isWhole) page.add(textPart(`-# ${LINES.citeUnfit}`));
  return page.message();
}
