import { createRequire } from 'node:module';
import type * as Arrow from 'apache-arrow';
import type * as Lance from '@lancedb/lancedb';
import type * as Signing from 'aws4fetch';
import { ArchiveFault } from './archive-fault';

/** The archive's engine, and the format in which rows are given to it. */
export interface Engine {
  readonly lance: typeof Lance;
  readonly arrow: typeof Arrow;
}

/** The versions that this program was made with: the engine's next ones need a newer Node. */
const PACKAGES = '@lancedb/lancedb@0.37.1 apache-arrow@18.1.0';
const SIGNING = 'aws4fetch@1.0.20';

type Load = (name: string) => unknown;

let loaded: Engine | null = null;

/** Loads an optional dependency. Throws an ArchiveFault that says how to install it where it is missing. */
function attempt<Loaded>(packages: string, load: () => Loaded): Loaded {
  try {
    return load();
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new ArchiveFault(
      `an archive needs a package that is not installed: npm install --no-save --ignore-scripts ${packages} (${why})`,
    );
  }
}

/**
 * Keeps the engine from writing warnings of its own amid the lines of a log, which it does for each table that it makes and
 * each request that it repeats. A thread has to be started after this: what it sets itself the engine does not see.
 */
export function quietEngine(): void {
  process.env['LANCEDB_LOG'] ??= 'error';
}

/**
 * Loads the engine when an archive is first opened: it is an optional dependency, and takes 60 ms.
 * Throws an ArchiveFault that says how to install it where it is missing.
 */
export function loadEngine(load: Load = createRequire(__filename)): Engine {
  if (loaded !== null) return loaded;
  quietEngine();
  // each is what its package says it is
  return (loaded = attempt(PACKAGES, () => ({
    lance: load('@lancedb/lancedb') as typeof Lance,
    arrow: load('apache-arrow') as typeof Arrow,
  })));
}

/** Loads what signs requests for objects that are not the engine's own, as `loadEngine` does. */
export function loadSigning(load: Load = createRequire(__filename)): typeof Signing {
  return attempt(SIGNING, () => load('aws4fetch') as typeof Signing);
}
