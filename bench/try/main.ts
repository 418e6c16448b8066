import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { openBrowser } from '../../tests/support/browser';
import { accessibilityLine } from './accessibility';
import { firstAnswerLine, latencyLine } from './answers';
import { takePictures } from './pictures';
import { LAUNCHER, openTry, PAGE_FOLDER } from './running';
import { scrollLine } from './scrolling';
import { weightLine } from './weight';

/** Prints the figures of the page one line each, or takes the pictures of the README. */
async function main(): Promise<void> {
  // the start is measured as it is run: compiled, and with the page built
  const { status } = spawnSync(process.execPath, [LAUNCHER, '--build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The sources do not compile.');
  const browser = await openBrowser();
  const [what = 'figures', folder = '.'] = process.argv.slice(2);
  if (what === 'pictures') {
    await using(async (link) => takePictures(browser, link, resolve(folder)));
  } else {
    console.log(await firstAnswerLine(browser));
    await using(async (link) => console.log(await latencyLine(browser, link)));
    console.log(weightLine(PAGE_FOLDER));
    await using(async (link, running) => console.log(await scrollLine(browser, link, running)));
    await using(async (link) => console.log(await accessibilityLine(browser, link)));
  }
  await browser.close();
}

/** A try-out of its own for each figure, so that none sees what another left. */
async function using(
  work: (link: string, running: Awaited<ReturnType<typeof openTry>>) => Promise<unknown>,
): Promise<void> {
  const running = await openTry();
  await work(running.link, running);
  await running.close();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
