import type { Contender, Find } from './contender';
import { quantile } from './quantile';
import { isRightFirst, readTask, type Asked } from './sentences';

/** Questions that are on their way at a time. */
const IN_FLIGHT = [1, 8, 32] as const;
const WARM_UP = 20;

/** Milliseconds of the clock and of the processor since it was made. */
function startWatch(): () => { readonly wallMs: number; readonly cpuMs: number } {
  const [begun, spent] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(spent);
    return { wallMs: performance.now() - begun, cpuMs: (user + system) / 1000 };
  };
}

/** Asks all, so many at a time; the time of each runs from when it was put. */
async function askAll(find: Find, asked: readonly Asked[], inFlight: number) {
  const ms: number[] = [];
  let [next, right, judged] = [0, 0, 0];
  const watch = startWatch();
  const worker = async (): Promise<void> => {
    while (next < asked.length) {
      const one = asked[next];
      next += 1;
      if (one === undefined) return;
      const begun = performance.now();
      // those put meanwhile wait for an engine that keeps the thread
      await new Promise((resolve) => setImmediate(resolve));
      const found = await find(one.question);
      ms.push(performance.now() - begun);
      const isRight = isRightFirst(one, found);
      if (isRight !== null) judged += 1;
      if (isRight === true) right += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const { wallMs, cpuMs } = watch();
  return {
    inFlight,
    medianMs: quantile(ms, 0.5),
    p99Ms: quantile(ms, 0.99),
    aSecond: (1000 * asked.length) / wallMs,
    cpuMsEach: cpuMs / asked.length,
    rightFirst: judged === 0 ? null : right / judged,
  };
}

async function runStep(contender: Contender | null): Promise<unknown> {
  const [step, name = '', size, articles = '', questions = '', most, folder = ''] =
    process.argv.slice(2);
  if (contender === null) return { missing: `${name} is not installed: npm ci --prefix bench` };
  const task = readTask(articles, questions, Number(size), Number(most));
  const { setting } = contender;
  const watch = startWatch();
  if (step === 'build') {
    await contender.build?.(task, folder);
    return { setting, ...watch(), rssMb: process.resourceUsage().maxRSS / 1000 };
  }
  const find = await contender.start(task, folder);
  await find(task.asked[0]?.question ?? 'Who?');
  const start = watch();
  global.gc?.();
  await askAll(find, task.asked.slice(0, WARM_UP), 1);
  const runs = [];
  for (const inFlight of IN_FLIGHT) runs.push(await askAll(find, task.asked, inFlight));
  const rssMb = process.memoryUsage().rss / 1e6;
  return { setting, sentences: task.sentences.length, start, rssMb, runs };
}

/**
 * One engine with one size in a process of its own, so that its memory is its own, by the arguments
 * `STEP ENGINE SIZE ARTICLES QUESTIONS MOST FOLDER`, STEP being `build` or `ask`. Prints one line of JSON.
 */
export async function askContender(
  contenders: Readonly<Record<string, () => Contender | null>>,
): Promise<void> {
  const [, name = ''] = process.argv.slice(2);
  const told = await runStep(contenders[name]?.() ?? null);
  console.log(JSON.stringify(told));
  process.exit();
}
