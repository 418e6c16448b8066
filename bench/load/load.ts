import { buildCorpus } from '../../src/core/corpus/corpus';
import { createEnglish } from '../../src/core/language/english';
import { makeArticle } from '../../tests/support/articles';
import { LOADS, SIZE, textOf } from './articles';

/**
 * How long an article of one size takes to be cut, read and indexed, whatever it holds, against plain
 * prose: `node bench/load/start.cjs [BYTES]`. Exit code 1 where anything takes more than three times.
 */
const MOST_TIMES = 3;
const RUNS = 2;
const size = Number(process.argv[2] ?? SIZE);
const english = createEnglish();

/** Milliseconds of the quickest run, and how many passages it came to. */
function measure(body: string): { readonly tookMs: number; readonly passages: number } {
  let [tookMs, passages] = [Infinity, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    const corpus = buildCorpus([makeArticle({ body, datePublished: '2024-05-06' })], english);
    tookMs = Math.min(tookMs, performance.now() - started);
    passages = corpus.passages.length;
  }
  return { tookMs, passages };
}

function main(): void {
  console.log(`${size} bytes each, the quicker of ${RUNS} runs\n`);
  console.log(`${'article'.padEnd(24)} passages     took  × prose`);
  let prose = NaN;
  let worst = 0;
  for (const load of LOADS) {
    const { tookMs, passages } = measure(textOf(load, size));
    if (Number.isNaN(prose)) prose = tookMs;
    const times = tookMs / prose;
    worst = Math.max(worst, times);
    console.log(
      [
        load.name.padEnd(24),
        String(passages).padStart(8),
        `${(tookMs / 1000).toFixed(2)} s`.padStart(8),
        times.toFixed(2).padStart(8),
      ].join(' '),
    );
  }
  console.log(`\nslowest: ${worst.toFixed(2)} times plain prose (at most ${MOST_TIMES})`);
  process.exitCode = worst > MOST_TIMES ? 1 : 0;
}

main();
