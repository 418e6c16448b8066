import { readFileSync } from 'node:fs';
import { networkWeights } from '../../src/core/reader/network-weights';
import { createReader, shippedReader, type Reader } from '../../src/core/reader/reader';
import { readWeightsFile } from '../../src/core/reader/weights-file';
import { lexicon } from './lexicon';

/** The reader of a weights file; the one that ships where its name is empty. */
export function readerFrom(file: string): Reader {
  if (file === '') return shippedReader(lexicon.everyday);
  return createReader(lexicon.everyday, networkWeights(readWeightsFile(readFileSync(file))));
}
