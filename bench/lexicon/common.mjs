/**
 * Writes src/core/language/words/data/common-words.json: the words that the stories of bench/stories and the
 * questions about them use in small letters, those of most stories first. Questions typed in a hurry are left out.
 *
 *   node bench/lexicon/common.mjs
 *
 * Stories kept for checking are left out. The same stories give the same bytes. Takes a few seconds.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STORIES = fileURLToPath(new URL('../stories/', import.meta.url));
const TABLE = fileURLToPath(
  new URL('../../src/core/language/words/data/common-words.json', import.meta.url),
);
const KEPT = new Set(JSON.parse(readFileSync(`${STORIES}kept.json`, 'utf8')));
/** Words of fewer stories, or of fewer writers, are names of things or slips. */
const LEAST_STORIES = 2;
const LEAST_WRITERS = 2;
const WORD = /(?<![\p{L}'’-])[a-z]{4,}(?![\p{L}-])/gu;

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

/** The bodies of a story's articles and the questions that are typed with care. */
function textsIn(folder) {
  const texts = [];
  for (const name of readdirSync(folder)) {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    if (name.endsWith('.md')) texts.push(text.replace(/^---[^]*?\n---/u, ''));
    if (name !== 'questions.jsonl') continue;
    const lines = text.split('\n').filter((line) => line !== '');
    for (const { question, style } of lines.map((line) => JSON.parse(line))) {
      if (style !== undefined && style !== 'sloppy' && /\p{Lu}/u.test(question))
        texts.push(question);
    }
  }
  return texts;
}

const counts = new Map();
for (const writer of foldersIn(STORIES)) {
  if (KEPT.has(writer)) continue;
  for (const story of foldersIn(`${STORIES}${writer}`)) {
    const folder = `${STORIES}${writer}/${story}`;
    const words = textsIn(folder).flatMap((text) => [...text.matchAll(WORD)].map(([word]) => word));
    for (const word of new Set(words)) {
      if (!counts.has(word)) counts.set(word, { stories: 0, writers: new Set() });
      const count = counts.get(word);
      count.stories += 1;
      count.writers.add(writer);
    }
  }
}
const words = [...counts]
  .filter(([, { stories, writers }]) => stories >= LEAST_STORIES && writers.size >= LEAST_WRITERS)
  .sort(([a, one], [b, other]) => other.stories - one.stories || (a < b ? -1 : 1))
  .map(([word]) => word);
const provenance =
  'Words of four letters and more that the invented stories of bench/stories and the questions about them use in small letters, those of most stories first. Rebuild with: node bench/lexicon/common.mjs';
writeFileSync(TABLE, `${JSON.stringify({ provenance, words: words.join(' ') }, null, 1)}\n`);
process.stdout.write(`${words.length} words\n`);
