import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../src/core/language/english';
import { settingOf } from '../../src/core/ranking/evidence';
import { FEATURES, readSetting, SETTING_FEATURES } from '../../src/core/ranking/features';
import { questionSigns } from '../../src/core/ranking/question-signs';
import { MOST_CANDIDATES } from '../../src/core/ranking/rank';
import { retrieve } from '../../src/core/ranking/retrieval';
import { lessons } from './coverage';
import { fitLinear } from './linear';
import type { CandidateList } from './lists';
import { isRight } from './squad';

/**
 * Fits the weights by which candidates are left out before their words are looked at:
 * `first-cut.ts --data DIR`. They are few and cheap, so a sample of the questions is enough.
 */
const folder = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const ARTICLES = 100;
const EVERY = 8;

const rows: Float32Array[] = [];
const labels: number[] = [];
const lists: CandidateList[] = [];
for (const { corpus, questions } of lessons(folder, 0, ARTICLES, createEnglish(), EVERY)) {
  for (const { asked, question } of questions) {
    const own = corpus.rangeOf(asked.article);
    if (!own) continue;
    for (const range of [own, { from: 0, to: corpus.passages.length }]) {
      const retrieval = retrieve(question, corpus, range, MOST_CANDIDATES);
      const signs = questionSigns(question, retrieval.idf, corpus);
      const from = rows.length;
      for (let place = 0; place < retrieval.candidates.length; place += 1) {
        const setting = settingOf(signs, corpus, retrieval, place);
        if (!setting) continue;
        const values = new Float64Array(FEATURES.length);
        readSetting(setting, values);
        rows.push(Float32Array.from(values.subarray(0, SETTING_FEATURES)));
        labels.push(isRight(setting.passage.text, asked) ? 1 : 0);
      }
      const gold = labels.slice(from).includes(1);
      lists.push({ from, to: rows.length, kind: 0, whole: range !== own, gold });
    }
  }
}
const features = new Float32Array(rows.length * SETTING_FEATURES);
for (const [row, values] of rows.entries()) features.set(values, row * SETTING_FEATURES);
const { weights } = fitLinear(
  {
    features,
    presence: new Uint8Array(),
    labels: Uint8Array.from(labels),
    width: SETTING_FEATURES,
    marks: 0,
    lists,
  },
  1,
  4,
  1e-4,
);
const file = join(__dirname, '../../src/core/ranking/data/weights.json');
const text = readFileSync(file, 'utf8');
const named = FEATURES.slice(0, SETTING_FEATURES).map(({ name }, index) => [
  name,
  Number((weights[index] ?? 0).toFixed(3)),
]);
writeFileSync(
  file,
  text.replace(
    /"firstCut": \{[^}]*\}/u,
    `"firstCut": ${JSON.stringify(Object.fromEntries(named))}`,
  ),
);
process.stderr.write(`first cut by ${lists.length} lists\n`);
