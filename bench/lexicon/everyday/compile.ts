import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { option } from '../../decision/options';
import { createEnglish } from '../../../src/core/language/english';
import { readSources } from './sources';
import { compileLines, serialiseTable } from './table';

/**
 * Compiles the everyday wordings of this folder to src/core/language/words/data/everyday.json:
 * `node bench/lexicon/everyday/start.cjs compile [--without FILE,FILE]`. The same input gives the same bytes.
 */
const without = process.argv.includes('--without') ? option('--without', '').split(',') : [];
const lines = compileLines(
  readSources(without).map(({ text }) => text),
  createEnglish(),
);
const target = join(__dirname, '../../../src/core/language/words/data/everyday.json');
writeFileSync(target, serialiseTable(lines));
const entries = lines.reduce((sum, line) => sum + line.split(', ').length, 0);
process.stdout.write(`everyday.json: ${String(lines.length)} lines, ${String(entries)} entries\n`);
