import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type * as Arrow from 'apache-arrow';
import type * as Lance from '@lancedb/lancedb';
import { ArchiveFault } from './archive-fault';

/** The archive's engine, and the format in which rows are given to it. */
export interface Engine {
  readonly lance: typeof Lance;
  readonly arrow: typeof Arrow;
}

/** The versions that this program was made with: the engine's next ones need a newer Node. */
const PACKAGES = '@lancedb/lancedb@0.37.1 apache-arrow@18.1.0';

let loaded: Engine | null = null;

/**
 * Loads the engine when an archive is first opened: it is an optional dependency, and takes 60 ms.
 * Throws an ArchiveFault that says how to install it where it is missing.
 */
export function loadEngine(load: (name: string) => unknown = createRequire(__filename)): Engine {
  if (loaded !== null) return loaded;
  // it warns of every table that it makes
  process.env['LANCE_LOG'] ??= 'error';
  try {
    // each is what its package says it is
    const lance = load('@lancedb/lancedb') as typeof Lance;
    const arrow = load('apache-arrow') as typeof Arrow;
    return (loaded = { lance, arrow });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new ArchiveFault(
      `an archive needs a package that is not installed: npm install --no-save --ignore-scripts ${PACKAGES} (${why})`,
    );
  }
}

/** Opens the folder of an archive, which is made where it is missing. */
export async function connect(folder: string): Promise<Lance.Connection> {
  const { lance } = loadEngine();
  // a relative path that begins with "db" would be taken for an address in the cloud
  return lance.connect(resolve(folder));
}
