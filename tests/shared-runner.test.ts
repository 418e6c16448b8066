import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolders } from './support/temporary';

const folderOf = temporaryFolders();
const RUNNER = join(__dirname, 'support/shared-runner.mjs');
const JEST = join(__dirname, '../node_modules/jest/bin/jest.js');
/** Holds up every process of the pool but the first. */
const SLOW = `
if (process.send && process.argv[1]?.includes('tinypool')) {
  try {
    require('node:fs').writeFileSync(process.env.FIRST, '', { flag: 'wx' });
  } catch {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  }
}
`;

jest.setTimeout(60_000);

it('suites that share processes all run where one process begins after another has', async () => {
  const folder = folderOf();
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  write('a.test.cjs', "it('runs', () => {});\n");
  write('b.test.cjs', "it('runs', () => {});\n");
  const config = { testMatch: ['**/*.test.cjs'], runner: RUNNER, transform: {}, maxWorkers: 2 };
  write('jest.config.json', JSON.stringify(config));
  const slow = write('slow.cjs', SLOW);
  const env = {
    ...process.env,
    ...{ FIRST: join(folder, 'first'), NODE_OPTIONS: `--require=${slow}` },
  };
  const { stderr } = await promisify(execFile)(
    process.execPath,
    [JEST, '-c', join(folder, 'jest.config.json')],
    { cwd: folder, env, timeout: 40_000 },
  );
  expect(stderr).toMatch(/^Tests: +2 passed, 2 total$/mu);
});
