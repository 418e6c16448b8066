import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createEnglish } from '../../src/core/language/english';
import { readArguments, USAGE, type QualityArguments } from './arguments';
import { markdownOf, notesOf } from './markdown';
import { plotOf } from './plot';
import { readSet } from './read-set';
import { gatherField, reportOn, type SetReport } from './report';

/** Measures quality on public question sets beside other packages; see `arguments.ts`. */
function run(options: QualityArguments): void {
  const { files, rounds, plots, json, withPeers } = options;
  const english = createEnglish();
  const field = gatherField(english, withPeers);
  // every file is read before the first is measured, so that a wrong name shows at once
  const sets = files.map((file) => ({
    name: basename(file).replace(/\.json(?:\.gz)?$/u, ''),
    set: readSet(file, options),
  }));
  if (plots !== null) mkdirSync(plots, { recursive: true });
  const reports: SetReport[] = [];
  for (const { name, set } of sets) {
    const report = reportOn(name, set, field, english, {
      rounds,
      report: (line) => process.stderr.write(`${name}: ${line}\n`),
    });
    reports.push(report);
    process.stdout.write(`${markdownOf(report)}\n`);
    if (plots !== null) writeFileSync(join(plots, `${name}.svg`), plotOf(report));
  }
  process.stdout.write(notesOf(field));
  if (json !== null) writeFileSync(json, `${JSON.stringify(reports, null, 1)}\n`);
}

try {
  const options = readArguments(process.argv.slice(2));
  if (options.help) process.stdout.write(USAGE);
  else run(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
