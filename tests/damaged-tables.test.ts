import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const TABLE = 'dist/src/core/language/words/data/everyday.json';

jest.setTimeout(180_000);

/** An installation without development packages, so that it runs what it was shipped with. */
let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'verbatim-installed-'));
  expect(spawnSync(process.execPath, [join(ROOT, 'src/launch.cjs'), '--build']).status).toBe(0);
  for (const name of ['dist', 'src', 'tsconfig.json', 'package.json']) {
    cpSync(join(ROOT, name), join(home, name), { recursive: true });
  }
  mkdirSync(join(home, 'node_modules'));
  mkdirSync(join(home, 'knowledge'));
  writeFileSync(
    join(home, 'knowledge', 'bridge.md'),
    '---\nheadline: Bridge reopens\npublisher: The Harbour Post\n---\n\nIt reopened on Monday.\n',
  );
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name === 'typescript' || name.startsWith('.')) continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(home, 'node_modules', name));
  }
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const shipped = (): string => readFileSync(join(ROOT, TABLE), 'utf8');

/** Starts an entry of the installation with its table written anew. */
function startWith(table: string, entry: string) {
  writeFileSync(join(home, TABLE), table);
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(home, 'src/launch.cjs'), entry],
    { cwd: home, env: { PATH }, input: '', encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

it('starts with the table as it was shipped', () => {
  expect(startWith(shipped(), 'check')).toMatchObject({ status: 0 });
});

describe.each(['ask', 'check', 'bot'])('%s', (entry) => {
  it.each([
    [
      'of another version',
      (text: string) => text.replace('"version": 2', '"version": 9'),
      'verbatim: src/core/language/words/data/everyday.json is of version 9, this program reads version 2: put back',
    ],
    [
      'with a letter changed',
      (text: string) => text.replace('give up', 'give in'),
      'verbatim: src/core/language/words/data/everyday.json is damaged (its lines do not fit its checksum): put back',
    ],
    [
      'cut short',
      (text: string) => text.slice(0, 10_000),
      `verbatim: ${TABLE} is damaged: remove the folder dist and start again, or install`,
    ],
    [
      'that is empty',
      () => '',
      `verbatim: ${TABLE} is damaged: remove the folder dist and start again, or install`,
    ],
  ])('ends with 2 and one line that names the cure for a table %s', (_, damage, line) => {
    const { status, stdout, stderr } = startWith(damage(shipped()), entry);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(line)]);
  });
});

describe('weights of another version', () => {
  const older = (text: string): string => {
    const data = JSON.parse(text) as Record<string, Record<string, unknown>>;
    const key = ['inputs', 'features', 'weights'].find((name) => name in data) ?? '';
    const [[, first] = [], ...others] = Object.entries(data[key] ?? {});
    return JSON.stringify({ ...data, [key]: Object.fromEntries([...others, ['older', first]]) });
  };

  it.each([
    'decision/data/decision.json',
    'reading/data/weights.json',
    'reading/data/first-cut.json',
    'reading/data/answer-phrases.json',
  ])('end the start with 2 and one line that names %s and the cure', (name) => {
    const file = join(home, 'dist/src/core', name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, older(text));
    const { status, stdout, stderr } = startWith(shipped(), 'ask');
    writeFileSync(file, text);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        new RegExp(
          `^verbatim: src/core/${name} holds weights of another version .+: put back`,
          'u',
        ),
      ),
    ]);
  });

  it('end it likewise for the reader', () => {
    const file = join(home, 'dist/src/core/reader/weights/reader.bin');
    const bytes = readFileSync(file);
    const changed = Buffer.from(bytes);
    changed.writeUInt32LE(9, 8);
    writeFileSync(file, changed);
    const { status, stderr } = startWith(shipped(), 'ask');
    writeFileSync(file, bytes);
    expect(status).toBe(2);
    expect(stderr).toContain('is of version 9, this program reads version 1: put back');
  });
});
