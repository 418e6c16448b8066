import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DamagedTable } from '../language/damaged-table';
import {
  networkWeights,
  type HeadSizes,
  type NetworkWeights,
  type WordVectors,
} from './network-weights';
import {
  readWeightsFile,
  STANCE_WEIGHTS_FILE,
  WEIGHTS_FILE,
  type WeightsFile,
} from './weights-file';

/** What the network that reads stances tells: the logits of affirmed, denied and disputed. */
const STANCE_HEADS: HeadSizes = [['stance', 3]];

const shipped = (name: string): string => join(__dirname, 'weights', basename(name));

/** The weights that ship with Verbatim. Throws a `DamagedTable` where the file is missing or cannot be used. */
export function shippedWeights(file = shipped(WEIGHTS_FILE)): NetworkWeights {
  return networkWeights(fileAt(file, WEIGHTS_FILE));
}

/** Those of the network that reads stances, with the vectors of the reader; throws like `shippedWeights`. */
export function stanceWeights(
  vectors: WordVectors,
  file = shipped(STANCE_WEIGHTS_FILE),
): NetworkWeights {
  return networkWeights(fileAt(file, STANCE_WEIGHTS_FILE), false, STANCE_HEADS, vectors);
}

function fileAt(file: string, name: string): WeightsFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DamagedTable(name, `cannot be read (${reason})`);
  }
  return readWeightsFile(bytes, name);
}
