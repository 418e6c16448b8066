import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStories } from '../../bench/decision/stories';
import { groupsOf, READINGS } from '../../bench/readings/readings';
import { sharedEnglish } from '../support/coverage';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { articleText } from '../support/place';
import { temporaryFolders } from '../support/temporary';

const folderOf = temporaryFolders();
const tools = [sharedEnglish(), createLexicon()] as const;

/** One story of one article with some questions. */
function storiesOf(questions: readonly (readonly [question: string, category: string])[]) {
  const home = folderOf();
  const folder = join(home, 'w', 'ferry');
  mkdirSync(folder, { recursive: true });
  const lines = questions.map(([question, category]) =>
    JSON.stringify({ question, category, answerable: true, gold: [] }),
  );
  writeFileSync(join(folder, 'ferry.md'), articleText('The ferry', 'The ferry sank off Aldmouth.'));
  writeFileSync(join(folder, 'questions.jsonl'), `${lines.join('\n')}\n`);
  return readStories(home, ['w']);
}

const made = (name: string, ...asked: Parameters<typeof storiesOf>[0]) => {
  const read = READINGS[name];
  if (!read) throw new Error(`no reading ${name}`);
  return groupsOf(storiesOf(asked), read, 1, ...tools);
};

it('shows which way of answering a question takes that is not answered by facts alone', () => {
  expect(
    made('roads', ['Where did the ferry sink?', 'where'], ['Which articles are there?', 'x']),
  ).toEqual([
    {
      group: 'asks about the articles',
      count: 1,
      examples: [expect.stringMatching(/^w: Which articles are there\? > /u)],
    },
  ]);
});

it('counts the kinds that questions are read as beside the category of their writer', () => {
  expect(made('kinds', ['Where did the ferry sink?', 'where'], ['Where is it?', 'where'])).toEqual([
    { group: 'where > where', count: 2, examples: ['w: Where did the ferry sink?'] },
  ]);
});

it('counts what mending puts in place of which word', () => {
  expect(made('mended', ['wot sank?', 'what'])).toEqual([
    { group: 'wot > what', count: 1, examples: ['w: wot sank?'] },
  ]);
});
