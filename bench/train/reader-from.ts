import { createReader, shippedReader, type Reader } from '../../src/core/reader/reader';
import { shippedWeights, stanceWeights } from '../../src/core/reader/shipped-weights';
import { lexicon } from './lexicon';

const named = (file: string): string | undefined => (file === '' ? undefined : file);

/** The reader of a weights file, and of one that reads stances; those that ship where a name is empty. */
export function readerFrom(file: string, stances = ''): Reader {
  if (file === '' && stances === '') return shippedReader(lexicon.everyday);
  const weights = shippedWeights(named(file));
  return createReader(lexicon.everyday, weights, stanceWeights(weights.vectors, named(stances)));
}
