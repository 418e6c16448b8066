import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ask } from './running';

/** Takes the pictures of the README. */
export async function takePictures(browser: Browser, link: string, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 760, height: 720 } });
  const take = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.evaluate('document.activeElement?.blur()');
    await page.screenshot({ path: join(folder, `${name}.png`) });
  };
  await page.goto(link);
  await ask(page, 'Does North Korea have prison camps?');
  await take('answer');
  await page.setViewportSize({ width: 760, height: 560 });
  await ask(page, 'When did Kirby apologise to Kim Jong Un?');
  await take('not-covered');
  await page.setViewportSize({ width: 1280, height: 860 });
  await ask(page, 'who led the inquiry?');
  await page.getByRole('button', { name: 'What happened' }).click();
  await page.getByRole('heading', { name: 'The decision' }).waitFor();
  await take('what-happened');
}
