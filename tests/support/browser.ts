import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** The engine as it runs in a page: it leaves itself as `ace`. */
const ENGINE = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

/** One thing that the engine looked at. */
interface Checked {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: string];
  readonly message: string;
  readonly path: { readonly dom: string };
}

/** Who writes twice in a minute has two messages of the same name, as in Discord; what they say tells them apart. */
const NOT_OURS = 'aria_article_label_unique';

/** What keeps people from a page as it is shown: each violation of WCAG 2.2, A and AA, in one line. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${ENGINE}; 0`);
  const results = await page.evaluate<readonly Checked[]>(
    `new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) =>
      results.map(({ ruleId, value, message, path }) => ({ ruleId, value, message, path })))`,
  );
  return results
    .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
    .filter(({ ruleId }) => ruleId !== NOT_OURS)
    .map(({ ruleId, message, path }) => `${ruleId} ${path.dom}: ${message}`);
}

/** Keeps a picture of the page beside the figures of the tests, for whoever wants to look at it. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(__dirname, '../../coverage/pages', `${name}.png`) });
}
