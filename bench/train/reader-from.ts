import { readFileSync } from 'node:fs';
import { networkWeights } from '../../src/core/reader/network-weights';
import { createReader, shippedReader, type Reader } from '../../src/core/reader/reader';
import { shippedWeights, stanceWeights } from '../../src/core/reader/shipped-weights';
import { readWeightsFile } from '../../src/core/reader/weights-file';
import { lexicon } from './lexicon';

/** The reader of a weights file, and of one that reads stances; those that ship where a name is empty. */
export function readerFrom(file: string, stances = ''): Reader {
  if (file === '' && stances === '') return shippedReader(lexicon.everyday);
  const weights =
    file === '' ? shippedWeights() : networkWeights(readWeightsFile(readFileSync(file)));
  const { vectors } = weights;
  return createReader(
    lexicon.everyday,
    weights,
    stances === '' ? stanceWeights(vectors) : stanceWeights(vectors, stances),
  );
}
