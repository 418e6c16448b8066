import type { Browser } from 'playwright-core';
import { seriousFindings } from '../../tests/support/browser';
import { ask } from './running';

const WIDTHS = [1280, 390];

/** What keeps people out, over every view, light and dark, wide and narrow. */
export async function accessibilityLine(browser: Browser, link: string): Promise<string> {
  let views = 0;
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const look = async (): Promise<void> => {
        views += 1;
        found.push(...(await seriousFindings(page)));
      };
      await page.goto(link);
      const close = page.getByRole('button', { name: 'Close' });
      await ask(page, 'who led the inquiry?');
      if (await close.isVisible()) await close.click();
      await look();
      await page.getByRole('textbox', { name: 'Message' }).fill('/');
      await page.getByRole('listbox', { name: 'Commands' }).waitFor();
      await look();
      await page.getByRole('textbox', { name: 'Message' }).fill('');
      await page.getByRole('button', { name: 'What happened' }).click();
      await page.getByRole('heading', { name: 'The decision' }).waitFor();
      await look();
      await page.getByRole('region').getByRole('button', { name: '¶' }).first().click();
      await page.locator('mark').waitFor();
      await look();
      await close.click();
      await page.getByRole('button', { name: 'Coverage', exact: true }).click();
      await page.locator('canvas').first().waitFor();
      await look();
      await close.click();
      await page.getByRole('button', { name: '👎' }).last().click();
      await page.getByRole('dialog').waitFor();
      await look();
      await page.close();
    }
  }
  const lines = found.map((one) => `\n  ${one}`).join('');
  return `violations of WCAG 2.2 A and AA in ${views} views        ${found.length}${lines}`;
}
