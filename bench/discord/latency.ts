import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { exampleQuestions } from '../../src/discord/questions';
import { createEngine } from '../../src/core/answer/engine';
import { createEnglish } from '../../src/core/language/english';
import { readArticles } from '../../src/knowledge/read-articles';
import { startLoopback } from '../../tests/support/loopback';

/**
 * First responses of the bot beside those of one that only answers "pong", in an open loop over a
 * loopback Discord: `node bench/discord/start.cjs latency [N] [RATE] [KNOWLEDGE]`.
 */
const [count = 1000, rate = 50] = process.argv.slice(2, 4).map(Number);
const knowledge = resolve(process.argv[4] ?? 'knowledge');
const MEBIBYTE = 1_048_576;
const PAGE = 4096;

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

async function measure(name: string, entry: string, questions: readonly string[]): Promise<void> {
  const discord = await startLoopback();
  const started = performance.now();
  const env = { KNOWLEDGE_DIR: knowledge, COOLDOWN_USER: '0', COOLDOWN_CHANNEL: '0' };
  const bot = await discord.startBotAndWait(entry, { env });
  const readyMs = performance.now() - started;
  await bot.line(/"msg":"commands"/u);
  const users = ['ann', 'bob', 'adam', 'olga'].map((one) => discord.user(one));
  const ask = async (index: number): Promise<number | null> => {
    const question = questions[index % questions.length] ?? 'who?';
    const user = users[index % users.length] ?? discord.user('ann');
    return (await user.slash('ask', { question })).firstMs;
  };
  for (let index = 0; index < 20; index += 1) await ask(index);
  const asked: Promise<number | null>[] = [];
  let halfway = 0;
  const begun = performance.now();
  for (let index = 0; index < count; index += 1) {
    asked.push(ask(index));
    if (index === Math.floor(count / 2)) halfway = memoryOf(bot.pid);
    await pause(Math.max(0, begun + ((index + 1) * 1000) / rate - performance.now()));
  }
  const times = (await Promise.all(asked)).map((ms) => ms ?? Infinity).sort((a, b) => a - b);
  const [median, late] = [quantile(times, 0.5), quantile(times, 0.99)];
  const memory = memoryOf(bot.pid);
  console.log(
    `${name.padEnd(8)} ready ${Math.round(readyMs)} ms   first response p50 ${median.toFixed(1)} ms` +
      `   p99 ${late.toFixed(1)} ms   memory ${halfway} -> ${memory} MiB` +
      `   failed ${times.filter((ms) => ms === Infinity).length}`,
  );
  await bot.stop();
  await discord.stop();
}

async function main(): Promise<void> {
  const engine = createEngine(readArticles(knowledge).articles, createEnglish());
  const questions = exampleQuestions(engine, { most: 25 });
  await measure('pong', join(__dirname, 'pong.ts'), questions);
  await measure('verbatim', join(__dirname, '../../src/bot.ts'), questions);
}

void main();
