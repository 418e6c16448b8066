import { isoDayOf } from '../core/article/moment';
import type { ChatInputCommandInteraction } from 'discord.js';
import { checkCoverage } from '../administration/check-coverage';
import { gapsCsv } from '../administration/gaps-csv';
import { listGaps } from '../administration/list-gaps';
import { statusOf } from '../administration/status';
import { attempt } from '../database/database-fault';
import { ADMIN_LINES, ADMIN_NOTICES } from '../replies/discord/admin-wording';
import { fileMessage, gapsMessage } from '../replies/discord/gaps-message';
import { logMessage } from '../replies/discord/history-messages';
import { checkMessage, reloadMessage } from '../replies/discord/report-message';
import { statusMessage } from '../replies/discord/status-message';
import { deedOf } from './acting';
import { notice } from './answer';
import { knowledgeId } from './knowledge-ids';
import type { ShownReply } from './reply';
import type { Services } from './services';

/** Days that gaps are kept. */
export const MOST_DAYS = 90;
const USUAL_DAYS = 30;
const DAY_MS = 86_400_000;
const ENTRIES_A_PAGE = 15;
/** Without it spreadsheets take the file for one of an old code page, and break every letter beyond ASCII. */
const BYTE_ORDER_MARK = '\ufeff';

/** How the coverage and the database stand. */
export async function statusReply({ serving, administration }: Services): Promise<ShownReply> {
  const { isArchive, isWatching, keepsGaps } = administration;
  const faults = await administration.checkDatabase();
  const unkept = administration.unkept();
  const status = statusOf(serving.current(), { faults, unkept, nowMs: administration.nowMs() });
  return statusMessage({ status, isArchive, isWatching, keepsGaps });
}

/** Reloads, and tells what came of it. */
export async function reloadReply(
  interaction: ChatInputCommandInteraction,
  { serving, administration }: Services,
): Promise<ShownReply> {
  const strict = interaction.options.getBoolean('strict') ?? false;
  const report = await serving.reload({ strict });
  const { articles, held, version } = serving.current();
  const deed = deedOf(interaction, administration);
  const result = report.kept === null ? `version ${version}` : ADMIN_LINES.kept[report.kept];
  await administration.record(deed, 'reload', strict ? 'strict' : '', result);
  return reloadMessage({
    report,
    articles: articles.length,
    held: held.map(({ id }) => id),
  });
}

/** Tells what a reload would do, and which answers would change. */
export async function checkReply({ serving, administration }: Services): Promise<ShownReply> {
  const { place, nowMs } = administration;
  const { report, answers, held } = await checkCoverage(serving, place.database, nowMs());
  const { added, removed } = report;
  const articles = serving.current().articles.length + added.length - removed.length;
  return checkMessage({ report, answers, articles, held });
}

function gapsSince({ administration }: Services, days: number): ReturnType<typeof listGaps> {
  const { place, nowMs } = administration;
  return listGaps(place.database, { sinceMs: nowMs() - days * DAY_MS });
}

const known = (days: number): number =>
  Number.isInteger(days) && days >= 1 && days <= MOST_DAYS ? days : USUAL_DAYS;

/** What people asked in vain. */
export async function gapsReply(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<ShownReply> {
  if (!services.administration.keepsGaps) return notice(ADMIN_LINES.gapsOff);
  const days = known(interaction.options.getInteger('days') ?? USUAL_DAYS);
  await services.administration.settled();
  const found = gapsSince(services, days);
  if ('fault' in found) return notice(ADMIN_NOTICES.notNow(found.fault));
  return gapsMessage({ gaps: found.value, days, csv: knowledgeId('csv', String(days)) });
}

/** The same as a file for a spreadsheet. */
export function csvReply(services: Services, days: string): ShownReply {
  if (!services.administration.keepsGaps) return notice(ADMIN_LINES.gapsOff);
  const found = gapsSince(services, known(Number(days)));
  if ('fault' in found) return notice(ADMIN_NOTICES.notNow(found.fault));
  const name = `gaps-${isoDayOf(services.administration.nowMs())}.csv`;
  return {
    ...fileMessage(name),
    files: [{ name, text: `${BYTE_ORDER_MARK}${gapsCsv(found.value)}` }],
  };
}

/** Who changed what; `before` is the number of the entry that the page before ended with. */
export function logReply({ administration }: Services, before: string | null = null): ShownReply {
  const { database } = administration.place;
  if ('fault' in database) return notice(ADMIN_NOTICES.notNow(database.fault));
  const from = before === null ? undefined : Number(before);
  if (from !== undefined && !Number.isSafeInteger(from)) return notice(ADMIN_NOTICES.oldButton);
  const found = attempt(() => database.database.auditLog.latest(ENTRIES_A_PAGE + 1, from));
  if ('fault' in found) return notice(ADMIN_NOTICES.notNow(found.fault));
  const entries = found.value.slice(0, ENTRIES_A_PAGE);
  const last = found.value.length > ENTRIES_A_PAGE ? entries.at(-1) : undefined;
  return logMessage({
    entries,
    older: last === undefined ? null : knowledgeId('log', String(last.id)),
    newest: from === undefined ? null : knowledgeId('log'),
  });
}
