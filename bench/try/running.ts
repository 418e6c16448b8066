import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startTry, type RunningTry } from '../../src/try/start-try';
import { THREAD_ARGUMENTS } from '../../tests/support/serving';

const ROOT = join(__dirname, '../..');
export const LAUNCHER = join(ROOT, 'src/launch.cjs');
export const PAGE_FOLDER = join(ROOT, 'dist/try-page');
export const KNOWLEDGE = join(ROOT, 'knowledge');

/** A folder for a database that is thrown away. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'verbatim-try-'));
}

/** Starts the try-out in this process, and waits until the bot can be asked. */
export async function openTry(): Promise<RunningTry> {
  const folder = temporaryFolder();
  let onReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    onReady = resolve;
  });
  const running = await startTry({
    environment: { KNOWLEDGE_DIR: KNOWLEDGE, DATABASE_PATH: join(folder, 'verbatim.db') },
    port: 0,
    execArgv: THREAD_ARGUMENTS,
    pageFolder: PAGE_FOLDER,
    onLine: (line) => {
      // a client that asks as fast as it can is slowed down, and says so
      if (/"level":"(?:error|fatal)"/u.test(line)) console.error(line);
    },
    onState: ({ is }) => {
      if (is === 'ready') onReady();
    },
  });
  await ready;
  return {
    ...running,
    close: async () => {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks in the message box and waits for the answer. */
export async function ask(page: Page, question: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.fill(`/ask question: ${question}`);
  await box.press('Enter');
  await page
    .getByRole('article')
    .filter({ hasText: `Asked: ${question}` })
    .last()
    .waitFor();
}
