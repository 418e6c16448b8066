import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DamagedTable } from '../language/damaged-table';
import { networkWeights, type NetworkWeights } from './network-weights';
import { readWeightsFile, WEIGHTS_FILE } from './weights-file';

const SHIPPED = join(__dirname, 'weights', 'reader.bin');

/** The weights that ship with Verbatim. Throws a `DamagedTable` where the file is missing or cannot be used. */
export function shippedWeights(file = SHIPPED): NetworkWeights {
  return networkWeights(readWeightsFile(readShipped(file)));
}

function readShipped(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DamagedTable(WEIGHTS_FILE, `cannot be read (${reason})`);
  }
}
