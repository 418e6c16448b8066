import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../src/core/language/english';
import { option } from '../decision/options';
import { readStories } from '../decision/stories';
import { readerFrom } from '../train/reader-from';
import { writeExamples } from './example-file';
import { examplesOf } from './examples';

/**
 * Puts the yes-no questions of stories to their coverage and writes what the stance of the answers is read from:
 * `cases --news FOLDER,FOLDER --writers a,d --out DIR [--reader FILE] [--stances FILE]`; stories must be read by a reader, and a
 * reader of stances, that have not learned from their writers: their weights, those that ship unless others are given.
 */
const reader = readerFrom(option('--reader', ''), option('--stances', ''));
const english = createEnglish();
const out = option('--out', '');
mkdirSync(out, { recursive: true });
for (const writer of option('--writers', '').split(',')) {
  const examples = examplesOf(readStories(option('--news', ''), [writer]), english, reader);
  writeFileSync(join(out, `${writer}.jsonl`), writeExamples(examples));
  process.stderr.write(`${writer}: ${examples.length} questions\n`);
}
