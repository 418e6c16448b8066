import { createLexicon } from '../../src/core/language/create-lexicon';
import { createEnglish } from '../../src/core/language/english';
import { cleanQuestion } from '../../src/core/question/clean';
import { mendQuestion } from '../../src/core/question/mend';
import { readQuestion } from '../../src/core/question/read-question';
import { firstCut } from '../../src/core/ranking/first-cut';
import { questionSigns } from '../../src/core/ranking/question-signs';
import { MOST_CANDIDATES, MOST_RANKED } from '../../src/core/ranking/rank';
import { retrieve } from '../../src/core/ranking/retrieval';
import { readStories, storyFolders, type Story } from './stories';

/**
 * How often a sentence that answers is among the first candidates, by style of question.
 *
 *   node bench/candidates/start.cjs --data FOLDER [--data FOLDER]... [--together]
 *
 * A folder holds stories: articles as in `knowledge/` beside a `questions.jsonl`. Each story is a
 * coverage of its own; with --together all of them are one.
 */
const DEPTHS = [1, 5, 12, 20, MOST_RANKED, MOST_CANDIDATES];

const english = createEnglish();
const lexicon = createLexicon();

/** Candidate passages of one question, by retrieval and after the first cut. */
function candidatesOf(text: string, { corpus }: Story): readonly (readonly number[])[] {
  const cleaned = cleanQuestion(text);
  const words = 'text' in cleaned ? cleaned.text : text;
  const mended = mendQuestion(words, corpus, english, lexicon);
  const question = readQuestion(mended, corpus, english, lexicon);
  const range = { from: 0, to: corpus.passages.length };
  const retrieval = retrieve(question, corpus, range, MOST_CANDIDATES);
  const signs = questionSigns(question, retrieval.idf, corpus);
  const cut = firstCut(signs, corpus, retrieval, MOST_RANKED);
  return [
    retrieval.candidates.map(({ passage }) => passage),
    cut.map(({ setting }) => setting.number),
  ];
}

const folders = process.argv.flatMap((argument, at, all) =>
  all[at - 1] === '--data' ? storyFolders(argument) : [],
);
if (folders.length === 0) {
  process.stderr.write('usage: start.cjs --data FOLDER [--data FOLDER]... [--together]\n');
  process.exit(2);
}

/** By stage and style: how many questions, and at each depth how many with the answer before it. */
const tallies = [new Map<string, number[]>(), new Map<string, number[]>()];
let [asked, took] = [0, 0];
for (const story of readStories(folders, process.argv.includes('--together'), english)) {
  for (const { text, style, gold } of story.questions) {
    if (gold.size === 0) {
      process.stderr.write(`${story.name}: no sentence holds the answer to "${text}"\n`);
      continue;
    }
    const begun = performance.now();
    const stages = candidatesOf(text, story);
    took += performance.now() - begun;
    asked += 1;
    for (const [stage, passages] of stages.entries()) {
      const place = passages.findIndex((passage) => gold.has(passage));
      for (const name of ['all', style]) {
        const tally = tallies[stage]?.get(name) ?? [0, ...DEPTHS.map(() => 0)];
        tallies[stage]?.set(name, tally);
        tally[0] = (tally[0] ?? 0) + 1;
        for (const [at, depth] of DEPTHS.entries()) {
          if (place >= 0 && place < depth) tally[at + 1] = (tally[at + 1] ?? 0) + 1;
        }
      }
    }
  }
}
for (const [stage, name] of ['retrieval', 'first cut'].entries()) {
  process.stdout.write(`${name}: % with the answer among the first ${DEPTHS.join(' · ')}\n`);
  for (const [style, [size = 0, ...hits]] of tallies[stage] ?? []) {
    const shares = hits.map((hit) => ((100 * hit) / size).toFixed(1).padStart(5));
    process.stdout.write(`  ${style.padEnd(9)} ${String(size).padStart(5)} ${shares.join(' ')}\n`);
  }
}
process.stdout.write(`${String(asked)} questions, ${(took / asked).toFixed(2)} ms each\n`);
