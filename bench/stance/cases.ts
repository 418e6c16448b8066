import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../src/core/language/english';
import { networkWeights } from '../../src/core/reader/network-weights';
import { createReader, shippedReader, type Reader } from '../../src/core/reader/reader';
import { readWeightsFile } from '../../src/core/reader/weights-file';
import { option } from '../decision/options';
import { readStories } from '../decision/stories';
import { lexicon } from '../train/lexicon';
import { writeExamples } from './example-file';
import { examplesOf } from './examples';

/**
 * Puts the yes-no questions of stories to their coverage and writes what the stance of the answers is read from:
 * `cases --news FOLDER,FOLDER --writers a,d --out DIR [--reader FILE]`; stories must be read by a reader that has
 * not learned from their writers: its weights, those that ship unless others are given.
 */
const weights = option('--reader', '');
const reader: Reader =
  weights === ''
    ? shippedReader(lexicon.everyday)
    : createReader(lexicon.everyday, networkWeights(readWeightsFile(readFileSync(weights))));
const english = createEnglish();
const out = option('--out', '');
mkdirSync(out, { recursive: true });
for (const writer of option('--writers', '').split(',')) {
  const examples = examplesOf(readStories(option('--news', ''), [writer]), english, reader);
  writeFileSync(join(out, `${writer}.jsonl`), writeExamples(examples));
  process.stderr.write(`${writer}: ${examples.length} questions\n`);
}
