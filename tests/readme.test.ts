import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POSITIONS } from '../src/core/decision/positions';

const ROOT = join(__dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The blocks of the README that write a file from lines and then use it, as they are pasted. */
const BLOCKS = README.split(/\n(?! {4}|\n)/u)
  .flatMap((part) => part.split(/\n\n(?= {4}cat )/u))
  .filter((part) => part.includes("<<'LINES'"))
  .map((part) =>
    part
      .split('\n')
      .filter((line) => line.startsWith('    '))
      .map((line) => line.slice(4))
      .join('\n'),
  );

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-readme-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a pasted block prints, its files in a folder of their own. */
function paste(block: string): string {
  const script = block.replaceAll(/\b(\w+\.jsonl)/gu, (name) => join(folder, name));
  return execFileSync('bash', ['-e', '-c', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, KNOWLEDGE_DIR: 'knowledge', DISCORD_TOKEN: '' },
  });
}

describe('the examples of the README', () => {
  it('are a batch of questions and a gold file', () => {
    expect(BLOCKS).toHaveLength(2);
  });

  it('answer a batch, follow-up and plain line included', () => {
    paste(BLOCKS[0] ?? '');
    const answers = readFileSync(join(folder, 'answers.jsonl'), 'utf8').trim().split('\n');
    const outcomes = answers.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['answered', 'answered', 'answered']);
  });

  it('measure a gold file, with every question of it right', () => {
    expect(paste(BLOCKS[1] ?? '')).toMatch(/right first/iu);
    const wrong = paste(`${BLOCKS[1] ?? ''} --list wrong`);
    expect(wrong).not.toMatch(/\bq[12]\b|\bd1\b/u);
  });
});

describe('the table of positions in the README', () => {
  it.each(Object.entries(POSITIONS))('says what %s was measured to lead to', (name, measured) => {
    const percent = (share: number): string => `${Math.round(100 * share)} %`;
    const [, , wrong, right, silent] =
      README.split('\n')
        .find((line) => line.startsWith(`| \`${name}\` `) && line.includes('%'))
        ?.split('|')
        .map((cell) => cell.trim()) ?? [];
    expect([wrong, right, silent]).toEqual(
      [measured.wrong, measured.right, measured.silent].map(percent),
    );
  });
});
