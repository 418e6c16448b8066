import type { Browser } from 'playwright-core';
import type { RunningTry } from '../../src/try/start-try';

/** Messages in the channel: each question with its answer are two. */
const MESSAGES = 2000;
const QUESTIONS = ['who led the inquiry?', 'how long is the report?', 'when did Kirby apologise?'];

/** The longest task of the page's thread while a long channel is scrolled to its beginning and back to its end. */
export async function scrollLine(
  browser: Browser,
  link: string,
  { loopback }: RunningTry,
): Promise<string> {
  const member = loopback.user('member');
  for (let index = 0; index < MESSAGES / 2; index += 1) {
    const asked = await member.mention(QUESTIONS[index % QUESTIONS.length] ?? '', {
      in: 'coverage',
    });
    await member.waitForAnswer(asked);
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(link);
  await page.getByRole('article').first().waitFor();
  await page.evaluate(`
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  `);
  await page.getByRole('log').hover();
  // looking for text would read all messages each time, and be measured with them
  const isThere = async (selector: string): Promise<boolean> =>
    page.evaluate<boolean>(`document.querySelector('${selector}') !== null`);
  const begun = performance.now();
  while (!(await isThere('.beginning'))) {
    await page.mouse.wheel(0, -2000);
    await page.waitForTimeout(30);
  }
  while (await isThere('.newest')) {
    await page.mouse.wheel(0, 2000);
    await page.waitForTimeout(30);
  }
  const seconds = (performance.now() - begun) / 1000;
  const longest = await page.evaluate<number>('window.longest');
  await page.close();
  const told = longest === 0 ? 'under 50' : longest.toFixed(0);
  return `${MESSAGES} messages scrolled in ${seconds.toFixed(0)} s, longest task        ${told} ms`;
}
