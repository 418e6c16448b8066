import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createEngine } from '../../src/core/answer/engine';
import { createEnglish } from '../../src/core/language/english';
import { openDatabase } from '../../src/database/open-database';
import { readUnkept } from '../../src/database/unkept';
import { readArticles } from '../../src/knowledge/read-articles';
import { createExampleQuestions } from '../../src/serving/example-questions';
import { startLoopback } from '../../tests/support/loopback';

/**
 * Answers of the bot while another process holds the write lock of its database, beside those while
 * nobody does, in one run: `node bench/discord/start.cjs locked [SECONDS] [RATE] [KNOWLEDGE]`.
 */
const [seconds = 60, rate = 10] = process.argv.slice(2, 4).map(Number);
const knowledge = resolve(process.argv[4] ?? 'knowledge');
const LAUNCHER = join(__dirname, '../../src/launch.cjs');
const TYPESCRIPT = join(__dirname, '../../tests/support/typescript.cjs');
const DOOR = join(__dirname, '../../src/database/libsql-door.ts');

/** Another process that holds the write lock until it is killed. */
async function holdLock(path: string): Promise<{ letGo(): Promise<unknown> }> {
  const script = `
    const connection = require(${JSON.stringify(DOOR)}).connect(${JSON.stringify(path)});
    connection.script('PRAGMA busy_timeout = 5000; BEGIN IMMEDIATE');
    console.log('held');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--require', TYPESCRIPT, '-e', script]);
  await once(child.stdout, 'data');
  return {
    letGo: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      return gone;
    },
  };
}

/** How much was kept, of questions with an answer and without. */
function keptIn(path: string): number {
  const opened = openDatabase(path);
  if ('fault' in opened) return NaN;
  const { gaps, askedQuestions } = opened.database;
  const all = { sinceMs: 0, limit: 10_000 };
  const kept = [...gaps.list(all), ...askedQuestions.list(all)];
  opened.database.close();
  return kept.reduce((sum, { asked }) => sum + asked, 0);
}

async function main(): Promise<void> {
  // the bot is measured as it is run: compiled
  const { status } = spawnSync(process.execPath, [LAUNCHER, '--build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The sources do not compile.');
  const home = mkdtempSync(join(tmpdir(), 'verbatim-locked-'));
  const path = join(home, 'verbatim.db');
  const engine = createEngine(readArticles(knowledge).articles, createEnglish());
  const questions = createExampleQuestions(engine).find({ most: 25 });
  const discord = await startLoopback();
  const env = { KNOWLEDGE_DIR: knowledge, DATABASE_PATH: path };
  const bot = await discord.startBotAndWait(join(__dirname, '../../dist/src/bot.js'), {
    env: { ...env, COOLDOWN_USER: '0', COOLDOWN_CHANNEL: '0' },
  });
  await bot.line(/"msg":"commands"/u, 60_000);
  const users = ['ann', 'bob', 'adam', 'olga'].map((one) => discord.user(one));
  const ask = async (index: number): Promise<number> => {
    const question = questions[index % questions.length] ?? 'who?';
    const user = users[index % users.length] ?? discord.user('ann');
    const { firstMs, status: came } = await user.slash('ask', { question });
    return came === 'answered' ? (firstMs ?? Infinity) : Infinity;
  };
  const measure = async (name: string): Promise<number> => {
    const asked: Promise<number>[] = [];
    const begun = performance.now();
    for (let index = 0; index < seconds * rate; index += 1) {
      asked.push(ask(index));
      await pause(Math.max(0, begun + ((index + 1) * 1000) / rate - performance.now()));
    }
    const times = (await Promise.all(asked)).sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? NaN;
    const answered = times.filter((ms) => ms < Infinity).length;
    console.log(
      `${name.padEnd(7)} ${answered} of ${times.length} answered   first response p50 ${median.toFixed(1)} ms` +
        `   last ${(times.at(-1) ?? NaN).toFixed(1)} ms`,
    );
    return median;
  };
  for (let index = 0; index < 20; index += 1) await ask(index);
  const idle = await measure('idle');
  const lock = await holdLock(path);
  const locked = await measure('locked');
  console.log(`waiting to be kept: ${readUnkept(path).waiting}`);
  await lock.letGo();
  await bot.stop();
  console.log(
    `p50 locked against idle: ${(locked / idle).toFixed(2)} times; kept in the end: ${keptIn(path)} of ` +
      `${2 * seconds * rate + 20}; dropped: ${readUnkept(path).dropped}`,
  );
  await discord.stop();
  rmSync(home, { recursive: true });
}

void main();
