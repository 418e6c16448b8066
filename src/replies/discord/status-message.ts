import type { Status } from '../../administration/status';
import { dateInWords } from '../dates';
import { adminLine, linesWithin, moment, problemLine } from './admin-parts';
import { ADMIN_LINES, counted } from './admin-wording';
import type { DiscordMessage } from './message';
import { createPage } from './page';
import { textPart } from './parts';
import { unkeptLines } from '../wording';

/** UTF-16 code units for what is wrong with files and with the database, and for what was decided about articles. */
const ROOM = { problems: 1700, faults: 800, decided: 600 } as const;

/** From the first to the last date, and how many articles have none. */
function dateLine({ dates, undated }: Status): string {
  if (dates === null) return ADMIN_LINES.noDates;
  const [from, to] = [dateInWords(dates.first), dateInWords(dates.last)];
  const span = from === to ? from : `${from} to ${to}`;
  return undated === 0 ? span : `${span} (${ADMIN_LINES.undated(undated)})`;
}

function heldLines(status: Status): readonly string[] {
  const { counts, version, loadedAtMs, loadMs } = status;
  const { articles, outlets, passages, facts } = counts;
  return [
    `**${counted(articles, 'article')}** · ${counted(outlets, 'outlet')} · ${dateLine(status)}`,
    `${counted(passages, 'passage')} · ${counted(facts, 'fact')}`,
    `Version \`${version}\`, loaded ${moment(loadedAtMs)} in ${Math.round(loadMs)} ms`,
  ];
}

/** How the coverage stands: what it holds, its version, what is wrong, and what does not work. */
export function statusMessage(view: {
  readonly status: Status;
  /** Whether answers come from an archive, which is followed whether files are watched or not. */
  readonly isArchive: boolean;
  readonly isWatching: boolean;
  readonly keepsGaps: boolean;
}): DiscordMessage {
  const { problems, faults } = view.status;
  const page = createPage();
  page.add(textPart(`### ${ADMIN_LINES.status}`));
  page.add(textPart(heldLines(view.status).join('\n')));
  const { decided } = view.status;
  if (decided.length > 0) {
    const lines = decided.map(({ id, words }) => `- ${adminLine(`${id}: ${words.join(', ')}`)}`);
    page.add(textPart(`${ADMIN_LINES.decided}\n${linesWithin(lines, ROOM.decided)}`));
  }
  const unkept = unkeptLines(view.status.unkept);
  if (faults.length + unkept.length > 0) {
    const lines = [...faults, ...unkept].map((fault) => `❌ ${adminLine(fault)}`);
    page.add(textPart(`${ADMIN_LINES.faults}\n${linesWithin(lines, ROOM.faults)}`));
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  page.add(textPart(ADMIN_LINES.problems(errors, problems.length - errors)));
  if (problems.length > 0) {
    page.add(textPart(linesWithin(problems.map(problemLine), ROOM.problems)));
  }
  const files = view.isWatching ? ADMIN_LINES.watching : ADMIN_LINES.notWatching;
  const rules = [
    view.isArchive ? ADMIN_LINES.followsArchive : files,
    view.keepsGaps ? ADMIN_LINES.keepsGaps : ADMIN_LINES.keepsNoGaps,
  ];
  page.add(textPart(rules.map((rule) => `-# ${rule}`).join('\n')));
  return page.message();
}
