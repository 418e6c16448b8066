import type { AuditEntry } from '../../database/audit-log';
import { historyWords } from '../history-words';
import { adminButton, adminLine, linesWithin, moment, person } from './admin-parts';
import { ADMIN_LABELS, ADMIN_LINES } from './admin-wording';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { buttonRow, textPart } from './parts';

/** UTF-16 code units for the entries of one page. */
const ENTRIES_ROOM = 3700;

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
    ({ atMs, who, ...done }) => `${moment(atMs)} ${person(who)} ${adminLine(historyWords(done))}`,
  );
  page.add(textPart(lines.length === 0 ? ADMIN_LINES.noLog : linesWithin(lines, ENTRIES_ROOM)));
  return page.message();
}
