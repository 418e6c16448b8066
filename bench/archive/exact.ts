import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentPublication, openTables } from '../../src/archive/archive-tables';
import { openView, type ArchiveView } from '../../src/archive/archive-view';
import { MOST_TAKEN } from '../../src/archive/find-hits';
import { readRows } from '../../src/archive/rows';
import { searchWords } from '../../src/archive/search-words';
import { buildArchive, editArchive } from '../../src/archive/write-archive';
import { searchesOf } from '../../src/core/answer/searches';
import { createEnglish } from '../../src/core/language/english';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { digestsOf } from '../../src/knowledge/version';
import { readTask } from './sentences';

/**
 * How many of the sentences that an exact weighted BM25 over all would put first are among those that the engine
 * finds: `node bench/archive/exact.cjs ARTICLES QUESTIONS SIZE [MOST] [ADDED]`. The last ADDED sentences are added to
 * the archive when the others are there: as they are fewer than are indexed anew, the engine scores them otherwise.
 */
const [articles = 'knowledge', questions = '', size = '10000', most = '100', added = '1800'] =
  process.argv.slice(2);

/** Of what both find, so many are compared. */
const COMPARED = 200;
/** Okapi BM25 as the engine has it. */
const [K1, B] = [1.2, 0.75];

interface Sentence {
  readonly id: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** All sentences with how often each has each stem. */
async function sentencesOf({ tables }: ArchiveView): Promise<readonly Sentence[]> {
  const rows = await readRows('sentences', tables.sentences, ['id', 'stems'], null);
  return rows.map(({ id, stems }) => {
    const counts = new Map<string, number>();
    const all = stems.split(' ').filter((stem) => stem !== '');
    for (const stem of all) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return { id, counts, length: all.length };
  });
}

/** Scores sentences by words that may stand more than once, and gives the best, those of equal score by their ids. */
function bestOf(
  sentences: readonly Sentence[],
  words: string,
  frequencies: ReadonlyMap<string, number>,
  [total, mean]: readonly [number, number],
): readonly number[] {
  const times = new Map<string, number>();
  for (const word of words.split(' ')) times.set(word, (times.get(word) ?? 0) + 1);
  const scored = sentences.flatMap(({ id, counts, length }) => {
    let score = 0;
    for (const [word, weight] of times) {
      const count = counts.get(word);
      if (count === undefined) continue;
      const held = frequencies.get(word) ?? 0;
      const idf = Math.log(1 + (total - held + 0.5) / (held + 0.5));
      score += (weight * idf * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / mean));
    }
    return score > 0 ? [{ id, score }] : [];
  });
  return scored
    .sort((one, other) => other.score - one.score || one.id - other.id)
    .slice(0, COMPARED)
    .map(({ id }) => id);
}

async function openNow(folder: string): Promise<ArchiveView> {
  const archive = await openTables(folder);
  const publication = archive && (await currentPublication(archive.tables.publications));
  if (archive === null || publication === null) throw new Error('there is no archive');
  return openView(archive.engine, archive.connection, publication);
}

async function compare(view: ArchiveView, asked: readonly string[]): Promise<void> {
  const sentences = await sentencesOf(view);
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const frequencies = new Map<string, number>();
  for (const { counts } of sentences) {
    for (const stem of counts.keys()) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
  }
  const mean = sentences.reduce((sum, { length }) => sum + length, 0) / sentences.length;
  const [english, lexicon] = [createEnglish(), createLexicon()];
  const tools = { corpus: view.coverage, english, lexicon };
  let [same, all] = [0, 0];
  for (const question of asked) {
    const options = { earlier: [], article: null, outlet: null, period: null, today: null };
    const [search] = searchesOf(question, tools, options);
    const words = search ? searchWords(search.question, view.whole.sentences) : '';
    if (words === '') continue;
    const found = await view.tables.sentences
      .query()
      .fullTextSearch(new view.engine.lance.MatchQuery(words, 'stems'))
      .select(['id', '_score'])
      .limit(MOST_TAKEN)
      .toArray();
    const taken = found.flatMap(({ id }: { readonly id: number }) => byId.get(id) ?? []);
    const whole = [sentences.length, mean] as const;
    const exact = bestOf(sentences, words, frequencies, whole);
    const ours = new Set(bestOf(taken, words, frequencies, whole));
    same += exact.filter((id) => ours.has(id)).length;
    all += exact.length;
  }
  const [index] = await view.tables.sentences.listIndices();
  const share = ((100 * same) / all).toFixed(2);
  console.log(
    `${sentences.length} sentences, ${index?.numUnindexedRows ?? 0} unindexed: ${share} % of the best ${COMPARED} the same`,
  );
}

async function main(): Promise<void> {
  const task = readTask(articles, questions, Number(size), Number(most));
  const digests = digestsOf(task.articles);
  const puts = task.articles.map((article) => ({ article, digest: digests.get(article.id) ?? '' }));
  let [late, sentences] = [puts.length, 0];
  while (late > 1 && sentences < Number(added)) {
    late -= 1;
    sentences += task.sentences.filter(({ article }) => article === puts[late]?.article).length;
  }
  const asked = task.asked.map(({ question }) => question);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-exact-'));
  const english = createEnglish();
  try {
    await buildArchive(folder, puts.slice(0, late), { english: () => english });
    await compare(await openNow(folder), asked);
    await editArchive(
      folder,
      { did: 'add', puts: puts.slice(late), drops: [] },
      { english: () => english },
    );
    await compare(await openNow(folder), asked);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
