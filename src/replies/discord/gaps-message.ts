import type { GapGroup } from '../../administration/group-gaps';
import { quotedList } from '../wording';
import { adminButton, adminLine, linesWithin, moment } from './admin-parts';
import { ADMIN_LABELS, ADMIN_LINES } from './admin-wording';
import type { DiscordMessage } from './message';
import { ComponentType } from 'discord-api-types/v10';
import { createPage } from './page';
import { buttonRow, textPart } from './parts';

/** UTF-16 code units for the list. */
const LIST_ROOM = 3500;
/** Missing terms and other wordings shown of one gap. */
const MOST_WORDS = 6;

function gapLine({ question, alike, missing, asked, lastDayMs }: GapGroup): string {
  const terms = missing.slice(0, MOST_WORDS).map(adminLine);
  const asQuoted = terms.length === 0 ? '' : `${ADMIN_LINES.missingTerms} ${quotedList(terms)}`;
  const facts = [asQuoted, moment(lastDayMs, 'd')].filter((text) => text !== '').join(' · ');
  const others = alike
    .slice(0, MOST_WORDS)
    .map((one) => `\n-# ${ADMIN_LINES.alike} “${adminLine(one)}”`);
  const times = `**${ADMIN_LINES.times(asked)}**`;
  return question === null
    ? `${times} ${facts}`
    : `${times} “${adminLine(question)}”\n-# ${facts}${others.join('')}`;
}

/** What people asked in vain, the most frequent first; `csv` is the custom_id of the export. */
export function gapsMessage(view: {
  readonly gaps: readonly GapGroup[];
  readonly days: number;
  readonly csv: string;
}): DiscordMessage {
  const { gaps, days, csv } = view;
  const page = createPage(gaps.length === 0 ? [] : buttonRow([adminButton(ADMIN_LABELS.csv, csv)]));
  page.add(textPart(`### ${ADMIN_LINES.gaps(days)}`));
  if (gaps.length === 0) page.add(textPart(ADMIN_LINES.noGaps));
  else page.add(textPart(linesWithin(gaps.map(gapLine), LIST_ROOM)));
  if (gaps.some(({ question }) => question === null)) {
    page.add(textPart(`-# ${ADMIN_LINES.oneAsker}`));
  }
  return page.message();
}

/** A file that goes with the message, under this name. */
export function fileMessage(name: string): DiscordMessage {
  const page = createPage();
  page.add(textPart(ADMIN_LINES.csv(adminLine(name))));
  page.add({ type: ComponentType.File, file: { url: `attachment://${name}` } });
  return page.message();
}
