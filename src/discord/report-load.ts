import type { Coverage, ReloadReport } from '../serving/coverage';
import type { Services } from './services';

/** Tells the log and the metrics what came of reading the coverage: counts, and each thing that is wrong. */
export function reportLoad(
  { added, changed, removed, problems, swapped, kept, tookMs }: ReloadReport,
  { version, articles }: Coverage,
  { log, metrics }: Pick<Services, 'log' | 'metrics'>,
): void {
  for (const { file, line, message, severity } of problems) {
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
