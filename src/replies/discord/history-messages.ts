import type { AuditEntry } from '../../database/audit-log';
import { historyWords } from '../history-words';
import {
  adminButton,
  adminLine,
  linesWithin,
  LONGEST_ADMIN_LINE,
  moment,
  person,
} from './admin-parts';
import { ADMIN_LABELS, ADMIN_LINES } from './admin-wording';
import { shortened } from './article-lines';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { buttonRow, textPart } from './parts';

/** UTF-16 code units for the entries of one page. */
const ENTRIES_ROOM = 3700;

/** Channels, members and roles, as settings name them. */
const MENTIONS = /(<(?:#|@&?)\d{17,20}>)/u;

/** A text with the blanks at the ends of another. */
const withEnds = (ends: string, text: string): string =>
  `${/^\s*/u.exec(ends)?.[0] ?? ''}${text.trim()}${/\s*$/u.exec(ends.trimStart())?.[0] ?? ''}`;

/** The words of an entry as markdown; what settings name is shown by its name. */
function entryLine(entry: Parameters<typeof historyWords>[0]): string {
  const words = historyWords(entry);
  if (entry.action !== 'settings') return adminLine(words);
  // every other part is a mention
  return shortened(words, LONGEST_ADMIN_LINE)
    .split(MENTIONS)
    .map((part, place) => (place % 2 === 1 ? part : withEnds(part, adminLine(part))))
    .join('');
}

/** Who changed what, the newest first; `older` and `newest` are custom_ids, null where there is none. */
export function logMessage(view: {
  readonly entries: readonly AuditEntry[];
  readonly older: string | null;
  readonly newest: string | null;
}): DiscordMessage {
  const { entries, older, newest } = view;
  const page = createPage(
    buttonRow([
      ...(newest === null ? [] : [adminButton(ADMIN_LABELS.newest, newest)]),
      ...(older === null ? [] : [adminButton(ADMIN_LABELS.older, older)]),
    ]),
  );
  page.add(textPart(`### ${ADMIN_LINES.log}`));
  const lines = entries.map(
    ({ atMs, who, ...done }) => `${moment(atMs)} ${person(who)} ${entryLine(done)}`,
  );
  page.add(textPart(lines.length === 0 ? ADMIN_LINES.noLog : linesWithin(lines, ENTRIES_ROOM)));
  return page.message();
}
