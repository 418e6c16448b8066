import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../src/core/language/english';
import { backgroundIdf } from '../../src/core/reading/background';
import { spellingOf } from '../../src/core/reader/letter-runs';
import { createVectorIndex } from '../../src/core/reader/word-vectors';
import { option } from './options';

/**
 * Writes the single words by which people ask for words of news, for rewording questions in training:
 * `node bench/reader/start.cjs wordings --work DIR`. By stem of the news word: row of the vector,
 * runs of letters, bits of the spelling, weight, kind of relation (0, 1 near, 2 loose), part of speech.
 */
const PARTS: Readonly<Record<string, string>> = { N: 'NOUN', V: 'VERB', J: 'ADJ', R: 'ADV' };
const LAST_OF_FIRST = 3;
const work = option('work');
const english = createEnglish();
const vectorOf = createVectorIndex(
  JSON.parse(readFileSync(join(work, 'vectors.json'), 'utf8')) as readonly string[],
);
const found: Record<string, unknown[]> = {};
for (let part = 0; part < 6; part += 1) {
  const file = join(__dirname, '..', 'lexicon', 'everyday', `words-${part}.tsv`);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [lemma = '', tag = '', entries = ''] = line.split('\t');
    const own: unknown[] = [];
    for (const [rank, entry] of entries.split(';').entries()) {
      const text = entry.trim();
      if (text.startsWith('!')) continue;
      const isLoose = text.startsWith('~');
      const word = text.replace(/^~/u, '').trim();
      const row = vectorOf(word, word);
      if (!/^[a-z]{2,}$/u.test(word) || row === 0) continue;
      const { runs, bits } = spellingOf(word);
      own.push([
        ...[row, runs, [...bits], backgroundIdf(english.stemOf(word)) / 10],
        isLoose ? 2 : rank <= LAST_OF_FIRST ? 0 : 1,
      ]);
    }
    if (own.length === 0) continue;
    const key = `${english.stemOf(lemma)} ${PARTS[tag] ?? tag}`;
    found[key] = [...(found[key] ?? []), ...own];
  }
}
writeFileSync(join(work, 'wordings.json'), JSON.stringify(found));
process.stderr.write(`${Object.keys(found).length} words of news\n`);
