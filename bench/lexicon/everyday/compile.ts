import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { option } from '../../decision/options';
import { createEnglish } from '../../../src/core/language/english';
import { readSources } from './sources';
import { compileTable, serialiseTable } from './table';

/**
 * Compiles the everyday wordings of this folder to src/core/language/words/data/everyday.json:
 * `node bench/lexicon/everyday/start.cjs compile [--without FILE,FILE]`. The same input gives the same bytes.
 */
const without = process.argv.includes('--without') ? option('--without', '').split(',') : [];
const table = compileTable(
  readSources(without).map(({ text }) => text),
  createEnglish(),
);
const target = join(__dirname, '../../../src/core/language/words/data/everyday.json');
writeFileSync(target, serialiseTable(table));
const entries = table.lines.reduce((sum, line) => sum + line.split(', ').length, 0);
process.stdout.write(
  `everyday.json: ${String(table.lines.length)} lines, ${String(entries)} entries\n`,
);
