import { analyseWhole } from '../../src/core/answer/analyses';
import { createEnglish } from '../../src/core/language/english';
import { makeArticle } from '../../tests/support/articles';
import { filledWith, HARD_SHAPES } from '../../tests/support/hard-shapes';

/**
 * How long an article of each hard shape is analysed, at a quarter of the largest size and at all of it: the size of
 * a file is all that bounds the time, so it must grow no faster than the text.
 */
const LARGEST = 1_048_576;
const english = createEnglish();
const tookMs = (body: string): number => {
  const begun = performance.now();
  analyseWhole(makeArticle({ body, datePublished: '2021-03-05' }), english);
  return performance.now() - begun;
};
tookMs(filledWith('It held. ', LARGEST / 16));
for (const [name, shape] of Object.entries(HARD_SHAPES)) {
  const [quarter, whole] = [LARGEST / 4, LARGEST].map((length) =>
    tookMs(filledWith(shape, length)),
  );
  process.stdout.write(
    `${name.padEnd(22)} ${(quarter ?? 0).toFixed(0).padStart(6)} ms ${(whole ?? 0).toFixed(0).padStart(6)} ms\n`,
  );
}
