import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LAUNCHER = join(__dirname, '..', 'src', 'launch.cjs');
const BRIDGE = `---
headline: Bridge reopens after storm
publisher: The Harbour Post
datePublished: 2021-03-04
aliases: [HP]
---

The Kessel bridge reopened on Monday after a storm closed it for three weeks.

"It held," said Ada Quill, the chief engineer of the harbour board.
`;
const QUESTION = 'When did the Kessel bridge reopen?';

let home = '';
const inHome = (name: string): string => join(home, name);

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts an entry as a user does, in an empty environment and a folder of its own. */
function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [LAUNCHER, ...args], {
    cwd: home,
    env: { PATH, ...environment },
  });
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [output, errors] = ['', ''];
  child.stdout.on('data', (part) => (output += String(part)));
  child.stderr.on('data', (part) => (errors += String(part)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output, errors })));
}

function run(
  args: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = start(args, environment);
  child.stdin.end(input);
  return ended(child);
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'verbatim-entries-'));
  for (const folder of ['knowledge', 'mixed', 'empty']) mkdirSync(inHome(folder));
  writeFileSync(join(inHome('knowledge'), 'post-bridge.md'), BRIDGE);
  writeFileSync(join(inHome('mixed'), 'post-bridge.md'), BRIDGE);
  writeFileSync(join(inHome('mixed'), 'broken.md'), '---\npublisher: Nobody\n---\n\nText.\n');
  expect(await run(['--build'])).toMatchObject({ code: 0 });
}, 180_000);

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

jest.setTimeout(60_000);

describe('ask', () => {
  it('answers a question in unquoted words with the sentence and its citation', async () => {
    const { code, output, errors } = await run(['ask', ...QUESTION.split(' ')]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(
      /The Kessel bridge reopened on Monday[^]*The Harbour Post · “Bridge reopens after storm” · 4 March 2021 · ¶ 1\n\nTo cite this: [0-9a-z]{10}\n$/u,
    );
  });

  it('prints one line of JSON and nothing else', async () => {
    const { code, output } = await run(['ask', '--json', '--article', 'post-bridge', QUESTION]);
    expect(code).toBe(0);
    expect(output.trimEnd()).not.toContain('\n');
    expect(JSON.parse(output)).toMatchObject({ id: '1', question: QUESTION, outcome: 'answered' });
  });

  it('answers a batch in order and tells of a bad line on standard error', async () => {
    const lines = [
      JSON.stringify({ id: 'a', question: QUESTION, conversation: 'c' }),
      '{',
      'hello',
    ];
    const { code, output, errors } = await run(['ask', '--json'], lines.join('\n'));
    const answers = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: 'a', outcome: 'answered' },
      { id: '2', outcome: 'not-covered' },
      { id: '3', outcome: 'conversation', intent: 'greeting' },
    ]);
    expect(errors).toMatch(/^verbatim: line 2: .*\n$/u);
  });

  it.each([
    [['--jsn', 'who?'], /no option --jsn/u],
    [['--knowledge', 'nowhere', 'who?'], /no usable article in nowhere/u],
    [['--knowledge', 'empty', 'who?'], /no usable article in empty/u],
    [['--article', 'moon', 'who?'], /--article: "moon" does not name/u],
  ])('exits with 2 and the cure on standard error alone: %j', async (args, message) => {
    const { code, output, errors } = await run(['ask', ...args]);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(message);
    expect(errors).not.toMatch(/^ +at /mu);
  });

  it('answers from the valid files and tells of the others on standard error', async () => {
    const { code, output, errors } = await run(['ask', '--knowledge', 'mixed', QUESTION]);
    expect(code).toBe(0);
    expect(output).toContain('reopened on Monday');
    expect(errors).toMatch(/^mixed\/broken\.md:\d+: .*headline/mu);
  });

  it('ends cleanly when the reader goes away', async () => {
    const child = start(['ask', '--json']);
    const end = ended(child);
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${QUESTION}\n`.repeat(2000));
    expect(await end).toMatchObject({ code: 0, errors: '' });
  });

  it('never loads the Discord library', async () => {
    const listing =
      'process.on("exit", () => console.error(Object.keys(require.cache).filter((file) => /node_modules.discord/u.test(file)).join()))';
    writeFileSync(inHome('listing.cjs'), listing);
    const { errors } = await run(['ask', QUESTION], '', {
      NODE_OPTIONS: `--require=${inHome('listing.cjs')}`,
    });
    expect(errors).toBe('\n');
  });
});

describe('verify', () => {
  it('tells a quote that is to the letter and one that is not', async () => {
    const { code, output, errors } = await run(['verify', '“It held,” said Quill. “It fell.”']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/To the letter[^]*The Harbour Post[^]*(?:Altered|Not in the coverage)/u);
  });

  it('checks a batch in order, each line as one line of JSON', async () => {
    const lines = ['{"id": "a", "text": "“It held,” said Ada Quill."}', '{', '“It held,” said Mei'];
    const { code, output, errors } = await run(['verify', '--json'], lines.join('\n'));
    const verdicts = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(code).toBe(0);
    expect(verdicts).toMatchObject([
      { id: 'a', quotes: [{ verdict: 'verbatim', saidBy: 'Ada Quill' }] },
      { id: '2', quotes: [], error: expect.stringContaining('line 2') as string },
      { id: '3', quotes: [{ verdict: 'misattributed', givenAs: 'Mei' }] },
    ]);
    expect(errors).toMatch(/^verbatim: line 2: .*\n$/u);
  });
});

describe('taking an answer along', () => {
  it('cites by the id that the answer has, and proves the excerpt against a copy of its file', async () => {
    const { output } = await run(['ask', '--json', QUESTION]);
    const { answerId = '' } = JSON.parse(output) as { readonly answerId?: string };
    const cited = await run(['ask', '--json', '--cite', answerId]);
    const { apa = '', proof = '' } = JSON.parse(cited.output) as Record<string, string>;
    expect(apa).toContain('Bridge reopens after storm. (2021, March 4)');
    expect((await run(['ask', '--cite', answerId])).output).toContain(proof);
    const known = await run(['verify', '--proof', proof]);
    expect(known).toMatchObject({ code: 0, output: expect.stringMatching(/^Proved/u) as string });
    writeFileSync(inHome('copy.md'), BRIDGE.replace('reopened on Monday', 'reopened on Sunday'));
    const changed = await run(['verify', '--proof', proof, 'copy.md']);
    expect(changed).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^Not proved/u) as string,
    });
  });

  it.each([
    [['ask', '--cite', 'zzzzzzzzzz'], /no answer with that id/u],
    [['verify', '--proof', 'verbatim-proof-1 x'], /that is no proof line/u],
  ])('tells what is wrong with %j', async (args, message) => {
    const { code, output, errors } = await run(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(message);
  });
});

describe('try', () => {
  it('prints the link of a page that is served at once, and ends cleanly with SIGTERM', async () => {
    const child = start(['try', '--port', '0']);
    const end = ended(child);
    const link = await new Promise<string>((resolve) => {
      child.stdout.on('data', (part) => {
        const [found] = /http:\S+#token=\S+/u.exec(String(part)) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const page = await fetch(link);
    expect(await page.text()).toContain('<title>Try Verbatim</title>');
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ code: 0, errors: '' });
  });

  it.each([
    [['--port', 'x'], '--port x: give a number from 0 to 65535'],
    [['--knowledge', 'nowhere'], '--knowledge nowhere: does not exist: check the name'],
  ])('does not start with %j, which it cannot use', async (args, message) => {
    const { code, errors } = await run(['try', ...args]);
    expect({ code, errors }).toEqual({ code: 2, errors: `verbatim: ${message}\n` });
  });
});

describe('the chat', () => {
  it('answers line by line and ends with its input', async () => {
    const { code, output, errors } = await run(['main'], `${QUESTION}\n/sources\n`);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^ {2}The Kessel bridge reopened[^]*The coverage holds 1 article/u);
  });

  it('starts without an article and says that the coverage is empty', async () => {
    const { code, output } = await run(['main'], 'who?\n', { KNOWLEDGE_DIR: 'empty' });
    expect(code).toBe(0);
    expect(output).toMatch(/^The coverage is empty/u);
  });

  it('reads its settings from .env', async () => {
    writeFileSync(inHome('.env'), 'KNOWLEDGE_DIR=empty\n');
    const { output } = await run(['main'], 'who?\n');
    rmSync(inHome('.env'));
    expect(output).toMatch(/^The coverage is empty/u);
  });

  it('ends cleanly with Ctrl-C', async () => {
    const child = start(['main']);
    const end = ended(child);
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdin.write(`${QUESTION}\n`);
    expect(await end).toMatchObject({ code: 0, errors: '' });
  });

  it('does not start with a setting it cannot use', async () => {
    const { code, output, errors } = await run(['main'], '', { DISCORD_TOKEN: 'Bot abc' });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^verbatim: DISCORD_TOKEN .*\n$/u);
  });
});

describe('the other entries', () => {
  it('print the facts of an article', async () => {
    const { code, output } = await run(['facts', 'bridge']);
    expect(code).toBe(0);
    expect(output).toContain('Ada Quill');
  });

  it('print the figures of an evaluation', async () => {
    const gold = { id: 'q1', question: QUESTION, category: 'when', answerable: true };
    const answer = { source: 'hp', answer: 'Monday', part: 1 };
    writeFileSync(inHome('gold.jsonl'), JSON.stringify({ ...gold, gold: [answer] }));
    const { code, output } = await run(['evaluate', 'gold.jsonl', '--list', 'all']);
    expect(code).toBe(0);
    expect(output).toMatch(/^right +q1 \[when\][^]*^all +100\.0 %/mu);
    expect(output).toContain('quotes that are not in the source   0');
  });

  it.each(['ask', 'facts', 'evaluate', 'verify'])(
    '%s explains itself with --help',
    async (entry) => {
      const { code, output } = await run([entry, '--help']);
      expect(code).toBe(0);
      expect(output).toMatch(new RegExp(`^usage: npm run -s ${entry} --`, 'u'));
    },
  );

  it.each([
    [['facts'], /name an article/u],
    [['facts', 'moon'], /"moon" does not name one article/u],
    [['evaluate', 'nowhere.jsonl'], /cannot read the gold file nowhere\.jsonl/u],
    [['nonsense'], /no src\/nonsense\.ts/u],
  ])('exit with 2 and the cure: %j', async (args, message) => {
    const { code, output, errors } = await run(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(message);
  });
});

describe('articles that are not simply published', () => {
  const SECRET = /Zorblatt|zorblatt|Vantrell/u;
  const decided = (lines: string, body: string): string =>
    `---\nheadline: ${lines.startsWith('status: r') ? 'Ferry sold' : 'Zorblatt leaves'}\npublisher: The Ridge Courier\n${lines}\n---\n\n${body}\n`;

  beforeAll(() => {
    mkdirSync(inHome('decided'));
    const files = {
      'post-bridge': BRIDGE,
      'zorblatt-leaves': decided(
        'status: withheld\nmood: grim',
        'Greta Zorblatt leaves the bridge board.',
      ),
      'zorblatt-next': decided(
        'embargoedUntil: 9999-12-31',
        'Zorblatt leads the Kessel bridge board.',
      ),
      'zorblatt-past': decided('expires: 2001-01-01', 'Zorblatt led the Kessel bridge board.'),
      'courier-ferry': decided(
        'status: retracted\ncorrections: [{date: 2021-03-07, text: It was not sold.}]',
        'The old ferry was sold to Nils Vantrell for 12 crowns.',
      ),
    };
    for (const [id, text] of Object.entries(files)) {
      writeFileSync(join(inHome('decided'), `${id}.md`), text);
    }
  });
  const there = { KNOWLEDGE_DIR: 'decided' };

  it.each<[string, readonly string[], string]>([
    ['ask', ['ask', 'Who leads the bridge board?'], ''],
    ['ask with reasons', ['ask', '--json', '--explain', 'Who left the board?'], ''],
    ['a batch', ['ask', '--json'], 'Who leads the bridge board?\nwhich articles are there?\n'],
    ['verify', ['verify', 'leads the Kessel bridge board', '--json'], ''],
    ['the chat', ['main'], '/sources\n/timeline\n/compare board\nwho leads the board?\n/facts\n'],
    ['the list of articles', ['facts', 'nothing'], ''],
  ])('are not given away by %s', async (_name, args, input) => {
    const { output, errors } = await run(args, input, there);
    expect(SECRET.exec(output + errors)).toBeNull();
  });

  it('answer with their retraction, also where they are named', async () => {
    const RETRACTED =
      /✕ Retracted · The Ridge Courier · “Ferry sold” · date not given\n    Retraction, 7 March 2021: It was not sold\./u;
    for (const args of [
      ['ask', 'Who was the old ferry sold to?'],
      ['ask', '--article', 'courier-ferry', 'When did the Kessel bridge reopen?'],
      ['facts', 'courier-ferry'],
    ]) {
      const { code, output } = await run(args, '', there);
      expect(code).toBe(0);
      expect(output).toMatch(args[0] === 'facts' ? /Retraction, 7 March 2021/u : RETRACTED);
      expect(output).not.toContain('Vantrell');
    }
  });

  it('are listed by check with what was decided', async () => {
    const { output } = await run(['check', 'decided']);
    expect(output).toContain('zorblatt-next: The Ridge Courier, date not given, embargoed until');
    expect(output).toContain('courier-ferry: The Ridge Courier, date not given, retracted, 1 corr');
  });
});
