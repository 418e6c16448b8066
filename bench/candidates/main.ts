import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { createEnglish } from '../../src/core/language/english';
import { measureRecall, textOf } from './recall';
import { readStories, storyFolders } from './stories';

/**
 * How often a sentence that answers is among the first candidates, by style of question.
 *
 *   node bench/candidates/start.cjs --data FOLDER [--data FOLDER]... [--together]
 *
 * A folder holds stories: articles as in `knowledge/` beside a `questions.jsonl`. Each story is a
 * coverage of its own; with --together all of them are one.
 */
const folders = process.argv.flatMap((argument, at, all) =>
  all[at - 1] === '--data' ? storyFolders(argument) : [],
);
if (folders.length === 0) {
  process.stderr.write('usage: start.cjs --data FOLDER [--data FOLDER]... [--together]\n');
  process.exit(2);
}
const english = createEnglish();
const stories = readStories(folders, process.argv.includes('--together'), english);
const recall = measureRecall(stories, english, createLexicon(), (story, question) => {
  process.stderr.write(`${story}: no sentence holds the answer to "${question}"\n`);
});
process.stdout.write(textOf(recall));
