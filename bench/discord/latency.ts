import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createEngine } from '../../src/core/answer/engine';
import { createEnglish } from '../../src/core/language/english';
import { readArticles } from '../../src/knowledge/read-articles';
import { createExampleQuestions } from '../../src/serving/example-questions';
import { startLoopback } from '../../tests/support/loopback';

/**
 * First responses of the bot beside those of one that only answers "pong", in an open loop over a
 * loopback Discord: `node bench/discord/start.cjs latency [N] [RATE] [KNOWLEDGE]`.
 */
const [count = 1000, rate = 50] = process.argv.slice(2, 4).map(Number);
const knowledge = resolve(process.argv[4] ?? 'knowledge');
const LAUNCHER = join(__dirname, '../../src/launch.cjs');
const MEBIBYTE = 1_048_576;
const PAGE = 4096;
/** Answers between two looks at the memory. */
const MEMORY_EVERY = 50;

/** Milliseconds to the first response. */
interface Figures {
  readonly median: number;
  readonly late: number;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;

/** Resident memory of a process, in MiB; only on Linux. */
function memoryOf(pid: number): number {
  try {
    const [, resident = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Math.round((Number(resident) * PAGE) / MEBIBYTE);
  } catch {
    return NaN;
  }
}

/** Processor time a process has used, in ms, of all its threads; only on Linux. */
function processorTimeOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // user and system time, counted in hundredths of a second (proc_pid_stat(5), fields 14 and 15)
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return NaN;
  }
}

async function measure(
  name: string,
  entry: string,
  questions: readonly string[],
): Promise<Figures> {
  const discord = await startLoopback();
  const started = performance.now();
  const env = { KNOWLEDGE_DIR: knowledge, COOLDOWN_USER: '0', COOLDOWN_CHANNEL: '0' };
  const bot = await discord.startBotAndWait(entry, { env });
  const readyMs = performance.now() - started;
  await bot.line(/"msg":"commands"/u, 60_000);
  const users = ['ann', 'bob', 'adam', 'olga'].map((one) => discord.user(one));
  const ask = async (index: number): Promise<number | null> => {
    const question = questions[index % questions.length] ?? 'who?';
    const user = users[index % users.length] ?? discord.user('ann');
    return (await user.slash('ask', { question })).firstMs;
  };
  for (let index = 0; index < 20; index += 1) await ask(index);
  const asked: Promise<number | null>[] = [];
  const memories: number[] = [];
  const begun = performance.now();
  const spent = processorTimeOf(bot.pid);
  for (let index = 0; index < count; index += 1) {
    asked.push(ask(index));
    const isLater = index >= count / 2;
    if (isLater && index % MEMORY_EVERY === 0) memories.push(memoryOf(bot.pid));
    await pause(Math.max(0, begun + ((index + 1) * 1000) / rate - performance.now()));
  }
  const times = (await Promise.all(asked)).map((ms) => ms ?? Infinity).sort((a, b) => a - b);
  const [median, late] = [quantile(times, 0.5), quantile(times, 0.99)];
  memories.push(memoryOf(bot.pid));
  const each = (processorTimeOf(bot.pid) - spent) / count;
  console.log(
    `${name.padEnd(8)} ready ${Math.round(readyMs)} ms   first response p50 ${median.toFixed(1)} ms` +
      `   p99 ${late.toFixed(1)} ms   failed ${times.filter((ms) => ms === Infinity).length}\n` +
      `         processor ${each.toFixed(1)} ms an answer   resident memory over the last ${Math.floor(count / 2)}: ${memories.join(' ')} MiB`,
  );
  await bot.stop();
  await discord.stop();
  return { median, late };
}

async function main(): Promise<void> {
  // the bot is measured as it is run: compiled
  const { status } = spawnSync(process.execPath, [LAUNCHER, '--build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The sources do not compile.');
  const engine = createEngine(readArticles(knowledge).articles, createEnglish());
  const questions = createExampleQuestions(engine).find({ most: 25 });
  const pong = await measure('pong', join(__dirname, 'pong.ts'), questions);
  const own = await measure('verbatim', join(__dirname, '../../dist/src/bot.js'), questions);
  const times = (one: number, other: number): string => `${(one / other).toFixed(2)} times`;
  console.log(
    `verbatim against pong: p50 ${times(own.median, pong.median)}, p99 ${times(own.late, pong.late)}`,
  );
}

void main();
