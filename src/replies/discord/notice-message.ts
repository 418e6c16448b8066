import { escapeMarkdown } from './escape';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { textPart } from './parts';

/** A short message in words (no markdown); words that would not fit are not shown. */
export function noticeMessage(words: string): DiscordMessage {
  const page = createPage();
  const isShown = words.trim() !== '' && page.add(textPart(escapeMarkdown(words)));
  if (!isShown) page.add(textPart('…'));
  return page.message();
}
