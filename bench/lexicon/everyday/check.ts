import { faultsOf, readSourceLine } from './form';
import { readSources, readWanted } from './sources';

/**
 * Checks the form of every line, and tells which frequent words of news still have none:
 * `node bench/lexicon/everyday/start.cjs check`. Exit code 1 where a line is at fault.
 */
const lines = readSources();
const faults = lines.flatMap(({ text, place }) =>
  faultsOf(text).map((fault) => `${place}: ${fault}\n`),
);
process.stderr.write(faults.join(''));
const covered = new Set(lines.map(({ text }) => readSourceLine(text).lemma));
const missing = readWanted().filter((word) => !covered.has(word));
process.stdout.write(
  `${String(lines.length)} lines, ${String(faults.length)} faults; ` +
    `${String(missing.length)} frequent words without a line: ${missing.slice(0, 40).join(' ')} …\n`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
