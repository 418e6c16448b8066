import { isoDayOf } from '../core/article/moment';
import type { ChangedAnswer, ChangedAnswers } from '../administration/changed-answers';
import type { GapGroup } from '../administration/group-gaps';
import type { Status } from '../administration/status';
import type { AuditEntry } from '../database/audit-log';
import { historyWords } from './history-words';
import { renderProblem } from '../knowledge/problem';
import { visibleText } from './visible-text';
import { unkeptLines } from './wording';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
const daysBetween = (first: string, last: string): string =>
  first === last ? first : `${first} to ${last}`;
const momentOf = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

/** Which articles are not simply published, for a terminal. */
export function decidedLines(decided: Status['decided']): readonly string[] {
  return decided.map(({ id, words }) => visibleText(`${id}: ${words.join(', ')}`));
}

/** How each change of knowledge files is made in an archive. */
const IN_ARCHIVE: Readonly<Record<string, string>> = {
  add: 'npm run -s archive -- add FILE.md (npm run -s import makes FILE.md of a page)',
  remove: 'npm run -s archive -- remove ID',
  undo: 'npm run -s archive -- undo',
};

/** Why knowledge files are not changed where answers come from an archive, and what to do instead. */
export function archiveRefusalLines(
  archive: string,
  command: string,
  folder: string,
): readonly string[] {
  return [
    `answers come from the archive ${archive}, so nothing was changed: ${IN_ARCHIVE[command] ?? 'npm run -s archive --help'} changes it`,
    `to change the files of ${folder} all the same, run the command with ARCHIVE= before it`,
  ];
}

/** That the files shown are not what is answered from. */
export function archiveNote(archive: string): string {
  return `answers come from the archive ${archive}, not from these files: npm run -s archive -- status shows it`;
}

/** How the coverage and the database stand, for a terminal. */
export function statusLines(status: Status): readonly string[] {
  const { counts, dates, undated, version, loadedAtMs, loadMs, decided, problems, faults, unkept } =
    status;
  const published =
    dates === null ? 'without dates' : `published ${daysBetween(dates.first, dates.last)}`;
  return [
    `${plural(counts.articles, 'article')} from ${plural(counts.outlets, 'outlet')}, ${published}` +
      (undated === 0 ? '' : ` (${undated} without a date)`),
    `${plural(counts.passages, 'sentence')} to quote, headlines among them; ${plural(counts.facts, 'fact')} found in them ` +
      '(roles, quotations, figures, dates)',
    `read ${momentOf(loadedAtMs)} UTC in ${Math.round(loadMs)} ms; version ${version || 'none'} ` +
      '(changes with any file)',
    ...decidedLines(decided),
    ...(problems.length === 0 ? ['no file has a fault'] : problems.map(renderProblem)),
    ...faults.map(visibleText),
    ...unkeptLines(unkept),
  ];
}

function answerLine({ question, before, after }: ChangedAnswer): string {
  const side = (excerpt: ChangedAnswer['before']): string => {
    if (excerpt === null) return 'no answer';
    return excerpt.text === null ? excerpt.article : `${excerpt.article}: “${excerpt.text}”`;
  };
  const asked = question ?? '(a question that too few asked to be shown)';
  return visibleText(`  ${asked}  ${side(before)} → ${side(after)}`);
}

/** Which answers would change, for a terminal. */
export function changedAnswersLines(answers: ChangedAnswers): readonly string[] {
  const { asked, gained, lost, changed } = answers;
  const list = (title: string, found: readonly ChangedAnswer[]): readonly string[] =>
    found.length === 0 ? [] : [`${title}:`, ...found.map(answerLine)];
  return [
    `${plural(asked, 'question')} asked again: ${gained.length} gain an answer, ` +
      `${lost.length} lose it, ${changed.length} begin otherwise`,
    ...list('gained', gained),
    ...list('lost', lost),
    ...list('changed', changed),
  ];
}

/** What people asked in vain, for a terminal. */
export function gapLines(groups: readonly GapGroup[]): readonly string[] {
  if (groups.length === 0) return ['Nobody asked anything in vain, or no gaps are kept.'];
  return groups.map(({ question, alike, missing, asked, firstDayMs, lastDayMs }) => {
    const days = daysBetween(isoDayOf(firstDayMs), isoDayOf(lastDayMs));
    const words = question ?? '(asked by too few to be shown)';
    const more = alike.length === 0 ? '' : `; also: ${alike.join(' | ')}`;
    const lacks = missing.length === 0 ? '' : `; missing: ${missing.join(', ')}`;
    return visibleText(`${asked}×  ${words}${more}${lacks}  [${days}]`);
  });
}

/** Who changed what, the newest first, for a terminal. */
export function auditLines(entries: readonly AuditEntry[]): readonly string[] {
  if (entries.length === 0) return ['Nothing was changed yet.'];
  return entries.map(({ id, atMs, who, ...done }) =>
    visibleText(`${id}  ${momentOf(atMs)}  ${who} ${historyWords(done)}`),
  );
}
