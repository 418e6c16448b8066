import { adminButton, adminLine, person } from './admin-parts';
import { askedLine } from './asked-question';
import { EDITORS } from './discord-wording';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { buttonRow, textPart } from './parts';

/** One line for editors: what was published, loaded, or went wrong. */
export function editorsLine(words: string): DiscordMessage {
  const page = createPage();
  page.add(textPart(adminLine(words) || '…'));
  return page.message();
}

/** What went wrong, as the log names it, and where the log tells more; `request` null: where is not known. */
export function faultLine(what: string, request: string | null): string {
  const where = request === null ? '' : `, at request ${request}`;
  return `⚠ Something went wrong: ${what} (my log tells more${where})`;
}

/** Asks whether a question may go to the editors, with all that goes along; `send` is a custom_id. */
export function consentMessage(view: {
  readonly question: string;
  readonly send: string;
}): DiscordMessage {
  const page = createPage(buttonRow([adminButton(EDITORS.send, view.send, 'go')]));
  page.add(textPart(askedLine(view.question)));
  page.add(textPart(EDITORS.consent));
  return page.message();
}

/** A question of a member that the coverage does not answer, for the editors of the server. */
export function askedEditorsMessage(view: {
  readonly question: string;
  readonly userId: string;
  /** Where the silence stands; null where nobody else sees it. */
  readonly link: string | null;
}): DiscordMessage {
  const page = createPage();
  const { question, userId, link } = view;
  page.add(textPart(`${person(userId)} ${EDITORS.asks}`));
  page.add(textPart(askedLine(question)));
  if (link !== null) page.add(textPart(`-# ${link}`));
  return page.message();
}
