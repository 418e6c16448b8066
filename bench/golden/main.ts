import {
  askEverything,
  describeChanges,
  GOLDEN_FILE,
  readGolden,
  writeGolden,
} from './golden-file';

const USAGE = 'usage: npm run -s golden -- --check | --write';

/** Exit code 1 where outcomes differ, 2 where it was not asked for what it can do. */
function run([option, ...rest]: readonly string[]): number {
  if (rest.length > 0 || (option !== '--check' && option !== '--write')) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const lines = askEverything();
  if (option === '--write') {
    writeGolden(lines);
    process.stdout.write(`${GOLDEN_FILE}: ${lines.length} outcomes\n`);
    return 0;
  }
  const changes = describeChanges(readGolden(), lines);
  process.stdout.write(`${changes ?? `${lines.length} outcomes, none differs`}\n`);
  return changes === null ? 0 : 1;
}

process.exitCode = run(process.argv.slice(2));
