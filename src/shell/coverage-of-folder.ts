import type { Coverage } from '../serving/coverage';
import { openCoverage } from '../serving/coverage-host';
import type { Shell } from './shell';

/** Reads the folder as it is now, uses it and lets it go. */
export async function withCoverage<T>(
  { place }: Shell,
  work: (coverage: Coverage) => Promise<T>,
): Promise<T> {
  const host = await openCoverage({ folder: place.folder, tries: { first: 0, later: 0 } });
  try {
    return await host.use(work);
  } finally {
    await host.close();
  }
}
