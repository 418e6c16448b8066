import { ADMIN_NOTICES } from './admin-wording';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { textPart } from './parts';

/** Where to ask instead, each channel as a link; `channels` are ids of Discord's, of digits alone. */
export function wrongChannelMessage(channels: readonly string[]): DiscordMessage {
  const page = createPage();
  const links = channels.filter((id) => /^\d+$/u.test(id)).map((id) => `<#${id}>`);
  page.add(textPart(ADMIN_NOTICES.notHere(links)));
  return page.message();
}
