import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createEngine } from '../../src/core/answer/engine';
import { createEnglish } from '../../src/core/language/english';
import { readArticles } from '../../src/knowledge/read-articles';
import { createExampleQuestions } from '../../src/serving/example-questions';
import { ask, KNOWLEDGE, LAUNCHER, temporaryFolder } from './running';

/** Questions whose answers are timed. */
const COUNT = 200;

/** Milliseconds from the command to the first answer that the page shows, the browser being open. */
export async function firstAnswerLine(browser: Browser): Promise<string> {
  const folder = temporaryFolder();
  const page = await browser.newPage();
  const begun = performance.now();
  const child = spawn(process.execPath, [LAUNCHER, 'try', '--port', '0'], {
    env: { ...process.env, DATABASE_PATH: join(folder, 'verbatim.db'), KNOWLEDGE_DIR: KNOWLEDGE },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await new Promise<string>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      const [found] = /http:\S+/u.exec(data.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  await page.goto(link);
  await page.getByRole('textbox', { name: 'Message' }).fill('/ask');
  await page.getByRole('listbox', { name: 'Commands' }).waitFor();
  await ask(page, 'who led the inquiry?');
  const ms = performance.now() - begun;
  await page.close();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
  return `from the start to the first answer in the page   ${Math.round(ms)} ms`;
}

/** Runs in the page: asks, and gives the milliseconds from Enter to the frame that shows the answer. */
const TIMED = `async (question) => {
  const box = document.querySelector('textarea');
  const log = document.querySelector('[role=log]');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  set.call(box, '/ask question: ' + question);
  box.dispatchEvent(new Event('input', { bubbles: true }));
  await frame(); await frame();
  const before = new Set([...log.querySelectorAll('[data-message]')].map((one) => one.dataset.message));
  const isThere = () => [...log.querySelectorAll('[data-message]')].some(
    (one) => !before.has(one.dataset.message) && one.textContent.includes('Asked: '));
  const begun = performance.now();
  const shown = new Promise((done) => {
    const observer = new MutationObserver(() => { if (isThere()) { observer.disconnect(); done(); } });
    observer.observe(log, { childList: true, subtree: true, characterData: true });
  });
  box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await shown; await frame();
  return performance.now() - begun;
}`;

/** Milliseconds from Enter to the answer shown, over questions that the coverage answers. */
export async function latencyLine(browser: Browser, link: string): Promise<string> {
  const engine = createEngine(readArticles(KNOWLEDGE).articles, createEnglish());
  const questions = createExampleQuestions(engine).find({ most: 25 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(link);
  await ask(page, 'who led the inquiry?');
  const times: number[] = [];
  for (let index = 0; index < COUNT; index += 1) {
    const question = questions[index % questions.length] ?? 'who?';
    times.push(await page.evaluate<number>(`(${TIMED})(${JSON.stringify(question)})`));
  }
  await page.close();
  times.sort((one, other) => one - other);
  const at = (share: number): string => (times[Math.floor(share * (COUNT - 1))] ?? NaN).toFixed(0);
  return `Enter to the answer shown, ${COUNT} questions         median ${at(0.5)} ms   p99 ${at(0.99)} ms   longest ${at(1)} ms`;
}
