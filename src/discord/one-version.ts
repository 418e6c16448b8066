import type { Services } from './services';
import { within } from '../serving/within';

/** Milliseconds that an event waits for the first version; less than until "thinking…" is shown. */
const PATIENCE_MS = 1200;

/** Whether there is a coverage to answer from; right after the start it may still be being read. */
export async function isRead({ serving }: Services): Promise<boolean> {
  if (serving.current().version !== '') return true;
  await within(serving.ready, PATIENCE_MS);
  return serving.current().version !== '';
}

/**
 * Runs work with services that see one version of the coverage, whatever is reloaded meanwhile, so
 * that no reply mixes two. Waits for the first version where there is none yet.
 */
export async function onOneVersion<Result>(
  services: Services,
  work: (services: Services) => Promise<Result>,
): Promise<Result> {
  return services.serving.use(async (coverage) => work({ ...services, coverage: () => coverage }));
}
