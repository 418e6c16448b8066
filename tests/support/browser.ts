import { existsSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Where Debian and others put it; CHROMIUM_PATH says so where it is elsewhere. */
const PLACES = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this machine; null where none is found. */
const CHROMIUM = PLACES.find((place) => place !== '' && existsSync(place)) ?? null;

/** `describe` where there is a browser; else the tests are skipped, and a line says so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (CHROMIUM === null) {
    process.stderr.write(
      `${name}: skipped, no chromium was found. apt-get install chromium, or set CHROMIUM_PATH.\n`,
    );
    describe.skip(name, tests);
  } else describe(name, tests);
}

/** Opens the browser, without a window. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM ?? '',
    // containers run as root, where chromium's own sandbox does not start; only our page is opened
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** What axe finds serious or critical on a page as it is shown, one line each. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe.source}; 0`);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`,
      ),
    );
}

/** Keeps a picture of the page beside the figures of the tests, for whoever wants to look at it. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(__dirname, '../../coverage/pages', `${name}.png`) });
}
