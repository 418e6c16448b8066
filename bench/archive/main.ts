import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '../../src/archive/archive-reader';
import { buildArchive } from '../../src/archive/write-archive';
import { askerOf, createAsker, type Asker } from '../../src/core/answer/asker';
import { createEngine } from '../../src/core/answer/engine';
import type { Article } from '../../src/core/article/article';
import { createEnglish } from '../../src/core/language/english';
import type { Outcome } from '../../src/core/outcome/outcome';
import { readArticles } from '../../src/knowledge/read-articles';
import { digestsOf } from '../../src/knowledge/version';
import { quantile } from './quantile';

/**
 * The same questions to the same articles in memory and in an archive: `node bench/archive/start.cjs ARTICLES QUESTIONS
 * [MOST]`, where ARTICLES is a folder of knowledge files and QUESTIONS holds {"question"} a line. Each
 * answer is the whole of it; both are measured in one run, so that their ratio holds on any machine.
 */
const [folder = 'knowledge', file = '', most = '200'] = process.argv.slice(2);
const IN_FLIGHT = [1, 8] as const;
const WARM_UP = 20;

const english = createEnglish();
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6);
const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(2);

/** Where an outcome's first excerpt stands; a dash for none. */
const placeOf = ({ excerpts: [first] }: Outcome): string =>
  first === undefined ? '-' : `${first.article} ${first.start} ${first.end}`;

/** Asks all questions, so many at a time; gives each one's milliseconds and first excerpt, and the whole time. */
async function askAll(
  asker: Asker,
  questions: readonly string[],
  inFlight: number,
): Promise<{
  readonly ms: readonly number[];
  readonly places: readonly string[];
  readonly perSecond: number;
}> {
  const ms: number[] = [];
  const places: string[] = [];
  const begun = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < questions.length) {
      const at = next;
      next += 1;
      const question = questions[at] ?? '';
      const started = performance.now();
      const engine = await asker.engineFor(question);
      places[at] = placeOf(engine.ask(question, { abstain: false }).outcome);
      ms.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { ms, places, perSecond: (1000 * questions.length) / (performance.now() - begun) };
}

async function measure(
  name: string,
  asker: Asker,
  questions: readonly string[],
): Promise<readonly string[]> {
  await askAll(asker, questions.slice(0, WARM_UP), 1);
  let places: readonly string[] = [];
  for (const inFlight of IN_FLIGHT) {
    const asked = await askAll(asker, questions, inFlight);
    const columns = [quantile(asked.ms, 0.5), quantile(asked.ms, 0.99), asked.perSecond].map(
      (one) => one.toFixed(1),
    );
    console.log([name, `${inFlight} in flight`, ...columns, `${megabytes()} MB`].join('\t'));
    places = asked.places;
  }
  return places;
}

async function archiveOf(articles: readonly Article[], at: string): Promise<Asker> {
  const digests = digestsOf(articles);
  const begun = performance.now();
  const puts = articles.map((article) => ({ article, digest: digests.get(article.id) ?? '' }));
  await buildArchive(at, puts, { english: () => english });
  console.log(`archive: built in ${seconds(begun)} s`);
  const opened = performance.now();
  const asker = createAsker((await openArchive(at)).current().retriever, english);
  await asker.engineFor('Who?');
  console.log(`archive: open to first answer in ${seconds(opened)} s`);
  return asker;
}

async function main(): Promise<void> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const step = Math.max(1, Math.floor(lines.length / Number(most)));
  const questions = lines
    .filter((_, index) => index % step === 0)
    .map((line) => (JSON.parse(line) as { question: string }).question);
  const { articles } = readArticles(folder);
  console.log(`${articles.length} articles, ${questions.length} questions`);
  const at = mkdtempSync(join(tmpdir(), 'verbatim-bench-archive-'));
  try {
    // first, so that its memory is its own
    const archive = await archiveOf(articles, at);
    console.log('\t\tmedian ms\tp99 ms\ta second\tresident');
    const kept = await measure('archive', archive, questions);
    const begun = performance.now();
    const engine = createEngine(articles, english);
    console.log(`memory: built in ${seconds(begun)} s`);
    const held = await measure('memory', askerOf(engine), questions);
    const same = held.filter((place, index) => place === kept[index]).length;
    console.log(`the same sentence first: ${((100 * same) / held.length).toFixed(1)} %`);
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

void main();
