import { archiveNote } from '../replies/administration-lines';
import type { Coverage } from '../serving/coverage';
import { openCoverage } from '../serving/coverage-host';
import type { Shell } from './shell';

/** Reads the folder as it is now, uses it and lets it go; says first where answers come from elsewhere. */
export async function withCoverage<T>(
  { place, config, complain }: Shell,
  work: (coverage: Coverage) => Promise<T>,
): Promise<T> {
  if (config.archive !== null) complain([archiveNote(config.archive)]);
  const host = await openCoverage({ folder: place.folder, tries: { first: 0, later: 0 } });
  try {
    return await host.use(work);
  } finally {
    await host.close();
  }
}
