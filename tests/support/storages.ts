import { describeArchive } from './archives';
import { whyNoStorage } from './s3';

/** Describes what needs the archive's engine and object storage; skipped, with a line, where one is not installed. */
export function describeStorage(name: string, tests: () => void): void {
  const missing = whyNoStorage();
  if (missing === null) {
    describeArchive(name, tests);
    return;
  }
  process.stderr.write(`skipped: ${name}: ${missing}\n`);
  describe.skip(name, tests);
}
