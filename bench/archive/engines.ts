import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { logLogChart } from './chart';

/** What a process told of building; of one that keeps nothing there is nothing to tell. */
interface Built {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMb: number;
}

interface Run {
  readonly inFlight: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly aSecond: number;
  readonly cpuMsEach: number;
  readonly rightFirst: number | null;
}

/** What came of one engine with one size. */
interface Row {
  readonly engine: string;
  readonly size: number;
  /** Processes that want a core, before it began. */
  readonly load: number;
  readonly built: Built | null;
  readonly asked: {
    readonly sentences: number;
    readonly start: { readonly wallMs: number; readonly cpuMs: number };
    readonly rssMb: number;
    readonly runs: readonly Run[];
  } | null;
  /** Why there are no figures. */
  readonly fault: string | null;
}

/** The engines by name: who asks them, and whether they keep something on disk that is built before. */
const ENGINES: Readonly<Record<string, { readonly entry: string; readonly isBuilt: boolean }>> = {
  'ours in memory': { entry: 'ask-ours.ts', isBuilt: true },
  'ours in an archive': { entry: 'ask-ours.ts', isBuilt: true },
  MiniSearch: { entry: 'ask-others.ts', isBuilt: false },
  lunr: { entry: 'ask-others.ts', isBuilt: false },
  FlexSearch: { entry: 'ask-others.ts', isBuilt: false },
  Orama: { entry: 'ask-others.ts', isBuilt: false },
  'wink-bm25': { entry: 'ask-others.ts', isBuilt: false },
};

const USAGE = `usage: node bench/archive/engines.cjs --articles FOLDER --questions FILE [options]

  --articles FOLDER  knowledge files
  --questions FILE   a line each: {"question", "article"?, "answers"?}; without answers nothing is judged
  --sizes N,N        sentences (10000,93000); more than the folder has are made of copies, see sentences.ts
  --most N           questions (200)
  --engines A,B      only these: ${Object.keys(ENGINES).join(', ')}
  --memory MB        heap that a process may take (8000): an engine that needs more is said not to hold the size
  --minutes N        that a process may take (20)
  --out FOLDER       for engines.json and two SVG
`;

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    questions: { type: 'string' },
    sizes: { type: 'string', default: '10000,93000' },
    most: { type: 'string', default: '200' },
    engines: { type: 'string', default: Object.keys(ENGINES).join(',') },
    memory: { type: 'string', default: '8000' },
    minutes: { type: 'string', default: '20' },
    out: { type: 'string', default: '.' },
  },
});

/** One process; what it told, or why it told nothing. */
function runStep(step: 'build' | 'ask', engine: string, size: number, folder: string): unknown {
  const told = spawnSync(
    process.execPath,
    [
      ...[`--max-old-space-size=${values.memory}`, '--expose-gc'],
      ...['--require', join(__dirname, '../../tests/support/typescript.cjs')],
      ...[join(__dirname, ENGINES[engine]?.entry ?? ''), step, engine, String(size)],
      ...[values.articles ?? '', values.questions ?? '', values.most, folder],
    ],
    { encoding: 'utf8', timeout: 60_000 * Number(values.minutes), maxBuffer: 1e8 },
  );
  const line = told.stdout.trim().split('\n').at(-1) ?? '';
  if (told.status === 0 && line.startsWith('{')) return JSON.parse(line) as unknown;
  if (told.signal === 'SIGTERM') throw new Error(`not done in ${values.minutes} minutes`);
  const isFull = /heap out of memory|Map maximum size|Invalid (?:string|array) length/u.test(
    told.stderr,
  );
  throw new Error(
    isFull
      ? `does not hold it in ${values.memory} MB`
      : told.stderr.trim().split('\n').slice(-3).join(' '),
  );
}

function measure(engine: string, size: number): Row {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-engines-'));
  const row = { engine, size, load: loadavg()[0] ?? NaN, built: null, asked: null };
  try {
    const isBuilt = ENGINES[engine]?.isBuilt ?? false;
    const built = isBuilt ? (runStep('build', engine, size, folder) as Built) : null;
    const asked = runStep('ask', engine, size, folder) as Row['asked'] & { missing?: string };
    if (asked.missing !== undefined) return { ...row, fault: asked.missing };
    return { ...row, built, asked, fault: null };
  } catch (error) {
    return { ...row, fault: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

/** A row of the table, in Markdown. */
function lineOf({ engine, size, built, asked, fault, load }: Row): string {
  if (asked === null) return `| ${engine} | ${size.toLocaleString('en')} | ${fault ?? ''} |`;
  const { start, rssMb, runs, sentences } = asked;
  const [one, eight, many] = runs;
  const right = one?.rightFirst ?? null;
  const both = (run: Run | undefined): string =>
    run === undefined ? '' : `${run.medianMs.toFixed(1)} · ${run.p99Ms.toFixed(1)}`;
  const cells = [
    ...[engine, sentences.toLocaleString('en')],
    built === null ? '–' : `${seconds(built.wallMs)} (${seconds(built.cpuMs)})`,
    `${seconds(start.wallMs)} (${seconds(start.cpuMs)})`,
    rssMb.toFixed(0),
    ...[both(one), both(eight), both(many)],
    (many?.aSecond ?? NaN).toFixed(0),
    (one?.cpuMsEach ?? NaN).toFixed(1),
    right === null ? '–' : (100 * right).toFixed(1),
    load.toFixed(1),
  ];
  return `| ${cells.join(' | ')} |`;
}

const HEAD = [
  '| engine | sentences | build, s (CPU) | start to first answer, s (CPU) | MB | 1 in flight, ms | 8 | 32 | a second, 32 | CPU ms a question | right first, % | load |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];

function chartOf(
  rows: readonly Row[],
  title: string,
  up: string,
  value: (row: NonNullable<Row['asked']>) => number,
): string {
  const names = [...new Set(rows.map(({ engine }) => engine))];
  const lines = names.map((name) => ({
    name,
    points: rows.flatMap(({ engine, asked }): readonly (readonly [number, number])[] =>
      engine === name && asked !== null ? [[asked.sentences, value(asked)]] : [],
    ),
  }));
  return logLogChart(title, ['sentences', up], lines);
}

function main(): void {
  if (values.articles === undefined || values.questions === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  console.log(HEAD.join('\n'));
  const rows: Row[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    for (const engine of values.engines.split(',')) {
      const row = measure(engine, size);
      rows.push(row);
      console.log(lineOf(row));
    }
  }
  mkdirSync(values.out, { recursive: true });
  const write = (name: string, text: string): void => {
    writeFileSync(join(values.out, name), text);
  };
  write('engines.json', `${JSON.stringify(rows, null, 2)}\n`);
  write(
    'cpu.svg',
    chartOf(rows, 'Processor time a question', 'ms', ({ runs }) => runs[0]?.cpuMsEach ?? NaN),
  );
  write(
    'memory.svg',
    chartOf(rows, 'Resident memory', 'MB', ({ rssMb }) => rssMb),
  );
}

main();
