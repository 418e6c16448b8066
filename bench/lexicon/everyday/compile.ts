/**
 * Compiles the everyday wordings of this folder to src/core/language/data/everyday.json.
 *
 *   node bench/lexicon/everyday/start.cjs compile
 *
 * The same input gives the same bytes. Takes about three seconds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../../src/core/language/english';
import { checksumOf, EVERYDAY_VERSION } from '../../../src/core/language/everyday-table';
import { stemsOf } from './entries';
import { SOURCES } from './sources';

const PARTS: Readonly<Record<string, string>> = { NOUN: 'N', VERB: 'V', ADJ: 'J', ADV: 'R' };
const english = createEnglish();
/** Words whose lines hold names or what a tagger made up. */
const DROPPED = new Set(['bin', 'dlrs', 'com']);

/** By "stems PART": asked stems with their mark and how near the front of their line they stand. */
const lines = new Map<string, Map<string, number>>();

function addLine(lemma: string, part: string, entries: readonly string[]): void {
  for (const said of stemsOf(lemma, english)) {
    const key = `${said} ${PARTS[part] ?? ''}`;
    const asked = lines.get(key) ?? new Map<string, number>();
    lines.set(key, asked);
    for (const [rank, entry] of entries.entries()) {
      const mark = /^[~!]/u.exec(entry)?.[0] ?? '';
      for (const stems of stemsOf(entry.slice(mark.length), english)) {
        if (stems === said || stems.split(' ').every((stem) => said.split(' ').includes(stem)))
          continue;
        asked.set(mark + stems, Math.min(rank, asked.get(mark + stems) ?? rank));
      }
    }
  }
}

for (const source of SOURCES) {
  for (const line of readFileSync(join(__dirname, source), 'utf8').trim().split('\n')) {
    const [lemma = '', part = '', entries = ''] = line.split('\t');
    if (!DROPPED.has(lemma))
      addLine(
        lemma,
        part,
        entries.split(';').map((entry) => entry.trim()),
      );
  }
}

const written = [...lines].flatMap(([key, asked]) => {
  // an unmarked entry of one word outdoes a marked one of another with the same stem
  const kept = [...asked].filter(([entry]) => !/^[~!]/u.test(entry) || !asked.has(entry.slice(1)));
  kept.sort(([, a], [, b]) => a - b);
  return kept.length > 0 ? [`${key}: ${kept.map(([entry]) => entry).join(', ')}`] : [];
});
written.sort((a, b) => (a < b ? -1 : 1));

const content = {
  provenance:
    'Compiled from the hand-written bench/lexicon/everyday/*.tsv. Rebuild with: node bench/lexicon/everyday/start.cjs compile. ' +
    'A line is a word of news text as stems, its part of speech (N noun, V verb, J adjective, R adverb), and how people ask ' +
    'about it, best first: ~ loosely, ! by its opposite. Lines are in order of code units.',
  licence: 'MIT, like the project.',
  version: EVERYDAY_VERSION,
  checksum: checksumOf(written),
  lines: written,
};
const target = join(__dirname, '../../../src/core/language/data/everyday.json');
writeFileSync(target, `${JSON.stringify(content, null, 1)}\n`);
const entries = written.reduce((sum, line) => sum + line.split(', ').length, 0);
process.stdout.write(
  `everyday.json: ${String(written.length)} lines, ${String(entries)} entries\n`,
);
