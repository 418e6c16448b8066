import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../src/core/language/english';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { readStories } from '../decision/stories';
import { groupsOf, READINGS } from './readings';

/**
 * What one part of the reading makes of all questions of the stories, by group with examples: misreadings show at once.
 *
 *   node bench/readings/start.cjs roads|kinds|mended [WRITERS] [EXAMPLES]
 *
 * WRITERS are names set apart by commas; without them, all of `bench/stories` but those kept for checking.
 */
const STORIES = join(__dirname, '../stories');
const kept = JSON.parse(readFileSync(join(STORIES, 'kept.json'), 'utf8')) as readonly string[];
const [name = '', named = '', most = '5'] = process.argv.slice(2);
const read = READINGS[name];
if (read === undefined) {
  process.stderr.write(
    `usage: start.cjs ${Object.keys(READINGS).join('|')} [WRITERS] [EXAMPLES]\n`,
  );
  process.exit(2);
}
const free = readdirSync(STORIES).filter(
  (writer) => !kept.includes(writer) && statSync(join(STORIES, writer)).isDirectory(),
);
const writers = named === '' ? free : named.split(',');
const stories = readStories(STORIES, writers);
for (const { group, count, examples } of groupsOf(
  stories,
  read,
  Number(most),
  createEnglish(),
  createLexicon(),
)) {
  process.stdout.write(`${count} ${group}\n${examples.map((one) => `    ${one}\n`).join('')}`);
}
