import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const BUILDER = join(__dirname, '../src/build-code.cjs');

describe('building the code', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'verbatim-build-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  /** Builds in a process of its own, because what is wrong in a source is told on its stderr. */
  function build(): { readonly built: string; readonly told: string } {
    const script = `console.log(require(${JSON.stringify(BUILDER)}).buildCode(process.argv[1], process.argv[2]))`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['-e', script, root, join(root, 'dist')],
      {
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '' },
      },
    );
    return { built: stdout.trim(), told: stderr };
  }

  it('makes one CommonJS file of each source, which reads its tables and weights', () => {
    write('src/names.json', '["Ada"]');
    write('src/weights.bin', '\u0001');
    write(
      'src/greet.ts',
      "import names from './names.json';\nexport const greet = (): string => `Hi ${names[0]}`;\n",
    );
    write('commands/hello.ts', "import { greet } from '../src/greet';\nconsole.log(greet());\n");
    expect(build()).toEqual({ built: 'true', told: '' });
    const hello = spawnSync(process.execPath, [join(root, 'dist/commands/hello.js')], {
      encoding: 'utf8',
    });
    expect(hello.stdout).toBe('Hi Ada\n');
    expect(readFileSync(join(root, 'dist/src/weights.bin'), 'utf8')).toBe('\u0001');
  });

  it('exports plain values, which cost nothing to use in another file', () => {
    write('src/named.ts', 'export const name = "Ada";\nexport function greet(): void {}\n');
    write('src/greet.ts', "export { greet } from './named';\nexport default 7;\n");
    build();
    const script =
      'console.log(JSON.stringify(process.argv.slice(1).map((file) => Object.entries(' +
      'Object.getOwnPropertyDescriptors(require(file))).map(([name, { get }]) => [name, get === undefined]))))';
    const files = ['named', 'greet'].map((name) => join(root, `dist/src/${name}.js`));
    const { stdout } = spawnSync(process.execPath, ['-e', script, ...files], { encoding: 'utf8' });
    expect(
      JSON.parse(stdout).map((names: [string, boolean][]) => Object.fromEntries(names)),
    ).toEqual([
      { __esModule: true, greet: true, name: true },
      { __esModule: true, default: true, greet: true },
    ]);
  });

  it('leaves a regular expression with \\p{…} a literal, which is made once', () => {
    write('src/letters.ts', 'export const isLetter = (text: string) => /^\\p{L}$/u.test(text);\n');
    build();
    const made = readFileSync(join(root, 'dist/src/letters.js'), 'utf8');
    expect(made).toContain('/^\\p{L}$/u.test(text)');
    expect(made).not.toContain('RegExp');
  });

  it('leaves the page of npm run try to its own build', () => {
    write('src/try/page/page.ts', 'document.title = "";\n');
    write('src/main.ts', 'export {};\n');
    build();
    expect(existsSync(join(root, 'dist/src/main.js'))).toBe(true);
    expect(existsSync(join(root, 'dist/src/try/page/page.js'))).toBe(false);
  });

  it('tells where a source is no TypeScript', () => {
    write('src/main.ts', 'export const broken = ;\n');
    const { built, told } = build();
    expect(built).toBe('false');
    expect(told).toContain('src/main.ts:1:22');
  });
});
