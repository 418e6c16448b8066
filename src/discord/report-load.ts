import type { Coverage, ReloadReport } from '../serving/coverage';
import { faultyFiles, toldProblems } from '../serving/told-problems';
import { ADMIN_LINES } from '../replies/discord/admin-wording';
import { articleCount } from '../replies/wording';
import type { Services } from './services';

const MOST_NAMED = 5;

const named = (what: string, ids: readonly string[]): readonly string[] => {
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : '';
  return ids.length === 0 ? [] : [`${what} ${ids.slice(0, MOST_NAMED).join(', ')}${more}`];
};

/**
 * What came of reading the coverage, in one line for editors; null where nothing did. `told`: the files whose faults
 * they know of already, which alone are no news.
 */
export function loadLine(
  report: ReloadReport,
  coverage: Coverage,
  told: readonly string[] = [],
): string | null {
  const { added, changed, removed, swapped, kept } = report;
  const { version, articles, held } = coverage;
  const faulty = faultyFiles(report.problems, held);
  const many = `${faulty.length} ${faulty.length === 1 ? 'file' : 'files'} with a fault:`;
  const wrong = named(many, faulty);
  if (kept !== null) return [`⚠ ${ADMIN_LINES.kept[kept]}`, ...wrong].join('; ');
  if (!swapped) {
    return faulty.some((file) => !told.includes(file)) ? `⚠ ${wrong.join('; ')}` : null;
  }
  const secret = new Set(held.map(({ id }) => id));
  const gone = removed.filter((id) => !secret.has(id));
  const hidden = removed.length - gone.length;
  const what = [
    ...named('added', added),
    ...named('changed', changed),
    ...named('removed', gone),
    ...(hidden === 0 ? [] : [`no longer shown ${hidden}`]),
    ...wrong,
  ];
  return `Loaded ${articleCount(articles.length)}, version ${version}: ${what.join('; ')}`;
}

/** Tells the log and the metrics what came of reading the coverage: counts, and each thing that is wrong. */
export function reportLoad(
  { added, changed, removed, problems, swapped, kept, tookMs }: ReloadReport,
  { version, articles, held }: Coverage,
  { log, metrics }: Pick<Services, 'log' | 'metrics'>,
): void {
  for (const { file, line, message, severity } of toldProblems(problems, held)) {
    log.warn({ file, line, severity, problem: message }, 'knowledge');
  }
  const counts = { added: added.length, changed: changed.length, removed: removed.length };
  const fields = { version, articles: articles.length, ...counts, loadMs: Math.round(tookMs) };
  if (swapped) metrics.coverage(articles.length, tookMs / 1000);
  if (kept === null) log.info({ ...fields, swapped }, 'coverage');
  else {
    metrics.reloadKept(kept);
    log.warn({ ...fields, reason: kept }, 'the coverage of before stays');
  }
}
