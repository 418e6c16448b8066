import { isoDayOf } from '../core/article/moment';
import type { GapGroup } from './group-gaps';

const HEADER = ['question', 'alike', 'missing', 'asked', 'first', 'last'];
/** What spreadsheets take for the start of a formula, also after spaces and in wide letters. */
const FORMULA = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

/** One value of RFC 4180, in quotes, that no spreadsheet takes for a formula. */
function cell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The gaps as a table for spreadsheets (RFC 4180: UTF-8, lines end in CRLF); days as 2014-10-08. */
export function gapsCsv(groups: readonly GapGroup[]): string {
  const rows = groups.map(({ question, alike, missing, asked, firstDayMs, lastDayMs }) => [
    question ?? '',
    alike.join(' | '),
    missing.join(', '),
    String(asked),
    isoDayOf(firstDayMs),
    isoDayOf(lastDayMs),
  ]);
  return [HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
