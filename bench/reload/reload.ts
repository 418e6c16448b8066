import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openCoverage, type CoverageHost } from '../../src/serving/coverage-host';
import { THREAD_ARGUMENTS } from '../../tests/support/serving';
import { makeNews } from './news';

/**
 * Loading and reloading a large coverage while questions come in at a steady rate, whoever waits:
 * `node bench/reload/start.cjs [ARTICLES] [WORDS] [RATE] [CHANGED]`.
 */
const [articles = 1000, words = 600, rate = 50, edited = 10] = process.argv.slice(2).map(Number);
const IDLE_MS = 8000;
const MEBIBYTE = 1_048_576;
const NANOSECONDS = 1_000_000;

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;

interface Measured {
  readonly times: readonly number[];
  readonly failed: number;
}

/** Asks at the rate until the work is done; each time counts from when the question was due. */
async function askDuring(
  host: CoverageHost,
  questions: readonly string[],
  work: Promise<unknown>,
): Promise<Measured> {
  const times: number[] = [];
  const asked: Promise<void>[] = [];
  let failed = 0;
  let isOver = false;
  void work.finally(() => {
    isOver = true;
  });
  const begun = performance.now();
  for (let index = 0; !isOver; index += 1) {
    const due = begun + (index * 1000) / rate;
    await pause(Math.max(0, due - performance.now()));
    const ask = async (): Promise<void> => {
      const { version } = await host.current().ask(questions[index % questions.length] ?? 'who?');
      if (version !== '') times.push(performance.now() - due);
    };
    asked.push(ask().catch(() => void (failed += 1)));
  }
  await Promise.all(asked);
  return { times: times.sort((a, b) => a - b), failed };
}

function print(
  name: string,
  tookMs: number | null,
  { times, failed }: Measured,
  lagMs: number,
): void {
  const cells = [
    name.padEnd(22),
    (tookMs === null ? '' : `${(tookMs / 1000).toFixed(1)} s`).padStart(8),
    `${quantile(times, 0.5).toFixed(1)} ms`.padStart(9),
    `${quantile(times, 0.99).toFixed(1)} ms`.padStart(9),
    `${lagMs.toFixed(1)} ms`.padStart(9),
    String(times.length).padStart(7),
    String(failed).padStart(7),
  ];
  console.log(cells.join(' '));
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-reload-'));
  for (const { name, text } of makeNews(articles, words)) writeFileSync(join(folder, name), text);
  console.log(
    `${articles} articles of ${words} words, ${edited} changed, ${rate} questions a second`,
  );
  console.log('                           took       p50       p99  main lag answers  failed');
  const lag = monitorEventLoopDelay({ resolution: 5 });
  const lagMs = (): number => {
    const max = lag.max / NANOSECONDS;
    lag.reset();
    return max;
  };
  lag.enable();
  const host = await openCoverage({ folder, execArgv: THREAD_ARGUMENTS });
  print('first load', host.current().loadMs, { times: [], failed: 0 }, lagMs());
  const questions = await host.current().examples({ most: 60, mostTried: 400 });
  await askDuring(host, questions, pause(2000));
  lagMs();
  print('idle', null, await askDuring(host, questions, pause(IDLE_MS)), lagMs());
  for (const name of ['reload', 'reload once more']) {
    const changed = makeNews(articles, words, performance.now());
    for (const file of changed.slice(0, edited)) {
      writeFileSync(join(folder, file.name), file.text);
    }
    lagMs();
    const reload = host.reload();
    const measured = await askDuring(host, questions, reload);
    print(name, (await reload).tookMs, measured, lagMs());
    print('after it', null, await askDuring(host, questions, pause(IDLE_MS / 2)), lagMs());
  }
  const started = performance.now();
  const { close } = await host.preview();
  print('check, nothing changed', performance.now() - started, { times: [], failed: 0 }, lagMs());
  await close();
  console.log(`resident memory ${Math.round(process.memoryUsage().rss / MEBIBYTE)} MiB`);
  await host.close();
  rmSync(folder, { recursive: true });
}

void main();
