import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEPTHS, measureRecall, textOf } from '../../bench/candidates/recall';
import { readStories, storyFolders } from '../../bench/candidates/stories';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { sharedEnglish } from '../support/coverage';
import { articleText } from '../support/place';
import { temporaryFolders } from '../support/temporary';

const english = sharedEnglish();
const folderOf = temporaryFolders();

const asked = (question: string, style: string, source: string, quote: string): string =>
  JSON.stringify({ question, style, answerable: true, gold: [{ source, quote, answer: quote }] });

/** Two stories of one article each. */
function writeStories(): string {
  const home = folderOf();
  const write = (story: string, body: string, lines: readonly string[]): void => {
    mkdirSync(join(home, story));
    writeFileSync(join(home, story, `${story}.md`), articleText(`The ${story}`, body));
    writeFileSync(join(home, story, 'questions.jsonl'), `${lines.join('\n')}\n`);
  };
  write('mill', 'The mill will close in May. Its owners laid off 40 workers.', [
    asked('When is the mill shut down?', 'reworded', 'mill', 'The mill will close in May.'),
    asked('Who burned it?', 'plain', 'mill', 'Words that stand nowhere.'),
    JSON.stringify({ question: 'Who bought it?', style: 'plain', answerable: false, gold: [] }),
  ]);
  write('ferry', 'The ferry sank off Aldmouth. Nobody was hurt.', [
    asked('Where did the ferry sink?', 'plain', 'ferry', 'The ferry sank off Aldmouth.'),
  ]);
  return home;
}

it('counts the answered questions by style, each story alone or all together', () => {
  const folders = storyFolders(writeStories());
  expect(folders).toHaveLength(2);
  for (const together of [false, true]) {
    const stories = readStories(folders, together, english);
    expect(stories).toHaveLength(together ? 1 : 2);
    const unfound: string[] = [];
    const recall = measureRecall(stories, english, createLexicon(), (_, question) => {
      unfound.push(question);
    });
    expect(unfound).toEqual(['Who burned it?']);
    const styles = recall['first cut'];
    expect([...styles.keys()].sort()).toEqual(['all', 'plain', 'reworded']);
    expect(styles.get('all')).toEqual({ asked: 2, found: DEPTHS.map(() => 2) });
    expect(textOf(recall)).toContain(
      'first cut: % with the answer among the first 1 · 5 · 12 · 20',
    );
  }
});
