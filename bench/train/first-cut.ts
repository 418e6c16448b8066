import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus, PassageRange } from '../../src/core/corpus/corpus';
import { createEnglish } from '../../src/core/language/english';
import { cleanQuestion } from '../../src/core/question/clean';
import { mendQuestion } from '../../src/core/question/mend';
import type { Question } from '../../src/core/question/question';
import { readQuestion } from '../../src/core/question/read-question';
import { settingOf } from '../../src/core/reading/evidence';
import { FEATURES, SETTING_FEATURES } from '../../src/core/reading/features';
import { FIRST_FEATURES, readFirstSight } from '../../src/core/reading/first-cut';
import { questionSigns } from '../../src/core/reading/question-signs';
import { MOST_CANDIDATES } from '../../src/core/reading/rank';
import { retrieve } from '../../src/core/retrieval/retrieval';
import { readStories, storyFolders } from '../candidates/stories';
import { lessons } from './coverage';
import { lexicon } from './lexicon';
import { fitLinear } from './linear';
import type { CandidateList } from './lists';
import { isRight } from './squad';

/**
 * Fits the weights by which candidates are left out before their words are looked at:
 * `first-cut.ts --data DIR --date YYYY-MM-DD [--stories DIR]...`. They are few and cheap, so a sample
 * of the public questions is enough. Stories (see `bench/candidates/`) teach what everyday wordings are
 * worth: each is asked alone and with the others of its folder. Takes about two minutes.
 */
const optionsOf = (name: string): readonly string[] =>
  process.argv.filter((_, at, all) => all[at - 1] === name);
const [folder = ''] = optionsOf('--data');
const [date = ''] = optionsOf('--date');
const stories = optionsOf('--stories');
const ARTICLES = 100;
const EVERY = 16;
const EPOCHS = 6;

const english = createEnglish();
const width = FIRST_FEATURES.length;
const rows: Float32Array[] = [];
const labels: number[] = [];
const lists: CandidateList[] = [];

function addList(
  question: Question,
  corpus: Corpus,
  range: PassageRange,
  isGold: (passage: number, text: string) => boolean,
): void {
  const retrieval = retrieve(question, corpus, range, MOST_CANDIDATES);
  const signs = questionSigns(question, retrieval.idf, corpus);
  const from = rows.length;
  for (let place = 0; place < retrieval.candidates.length; place += 1) {
    const setting = settingOf(signs, corpus, retrieval, place);
    if (!setting) continue;
    const values = new Float64Array(FEATURES.length);
    const sight = new Float64Array(width - SETTING_FEATURES);
    readFirstSight(setting, values, sight);
    rows.push(Float32Array.from([...values.subarray(0, SETTING_FEATURES), ...sight]));
    labels.push(isGold(setting.number, setting.passage.text) ? 1 : 0);
  }
  const gold = labels.slice(from).includes(1);
  const whole = range.to - range.from === corpus.passages.length;
  lists.push({ from, to: rows.length, kind: 0, whole, gold });
}

const whole = ({ passages }: Corpus): PassageRange => ({ from: 0, to: passages.length });
for (const { corpus, questions } of lessons(folder, 0, ARTICLES, english, EVERY)) {
  for (const { asked, question } of questions) {
    const own = corpus.rangeOf(asked.article);
    if (!own) continue;
    for (const range of [own, whole(corpus)]) {
      addList(question, corpus, range, (_, text) => isRight(text, asked));
    }
  }
}
for (const writer of stories) {
  for (const together of [false, true]) {
    for (const { corpus, questions } of readStories(storyFolders(writer), together, english)) {
      for (const { text, gold } of questions) {
        const cleaned = cleanQuestion(text);
        if (!('text' in cleaned)) continue;
        const mended = mendQuestion(cleaned.text, corpus, english, lexicon);
        const question = readQuestion(mended, corpus, english, lexicon);
        addList(question, corpus, whole(corpus), (passage) => gold.has(passage));
      }
    }
  }
}

const features = new Float32Array(rows.length * width);
for (const [row, values] of rows.entries()) features.set(values, row * width);
const { weights } = fitLinear(
  { features, presence: new Uint8Array(), labels: Uint8Array.from(labels), width, marks: 0, lists },
  1,
  EPOCHS,
  1e-4,
);
const lines = FIRST_FEATURES.map(
  (name, at) => `  ${JSON.stringify(name)}: ${(weights[at] ?? 0).toFixed(3)}`,
);
const source = `SQuAD 1.1 training set (CC BY-SA 4.0), every ${String(EVERY)}th question of articles 1 to ${String(ARTICLES)}`;
const news = stories.length > 0 ? '; news stories written for this project' : '';
writeFileSync(
  join(__dirname, '../../src/core/reading/data/first-cut.json'),
  `{
 "about": "Which candidates are looked at word by word: the weight of each feature that is cheap to read.",
 "data": ${JSON.stringify(source + news)},
 "date": ${JSON.stringify(date)},
 "command": "node bench/train/start.cjs first-cut --data DIR --date DATE --stories DIR",
 "weights": {
${lines.join(',\n')}
 }
}
`,
);
process.stderr.write(`first cut by ${String(lists.length)} lists\n`);
