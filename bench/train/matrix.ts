import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../src/core/language/english';
import { CUES } from '../../src/core/reading/cues';
import { evidenceOf } from '../../src/core/reading/evidence';
import { FEATURES, readWords } from '../../src/core/reading/features';
import { presenceOf } from '../../src/core/reading/answer-type';
import { questionSigns } from '../../src/core/reading/question-signs';
import { firstCut } from '../../src/core/reading/first-cut';
import { MOST_CANDIDATES } from '../../src/core/reading/rank';
import { retrieve } from '../../src/core/retrieval/retrieval';
import { SPAN_CLASSES } from '../../src/core/facts/spans/span-class';
import { isForTables, lessons } from './coverage';
import { isRight } from './squad';

/**
 * Works out the features of every training question's candidates and writes them to a folder:
 * `matrix.ts --data DIR --out DIR --from N --to N --most N --whole-every N
 * [--skip-tables]`; the last leaves out the questions that the table of translations was made from.
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const out = option('--out', '');
const most = Number(option('--most', '26'));
const wholeEvery = Number(option('--whole-every', '3'));
const skipsTables = process.argv.includes('--skip-tables');
mkdirSync(out, { recursive: true });

const width = FEATURES.length;
const marks = SPAN_CLASSES.length + CUES.length;
let part = 0;
for (const { corpus, questions } of lessons(
  option('--data', ''),
  Number(option('--from', '0')),
  Number(option('--to', '402')),
  createEnglish(),
  Number(option('--every', '1')),
  join(option('--data', ''), option('--set', 'squad-train-v1.1.json.gz')),
)) {
  const values: Float32Array[] = [];
  const presence: Uint8Array[] = [];
  const labels: number[] = [];
  const groups: { size: number; kind: number; whole: boolean; gold: boolean }[] = [];
  for (const [index, { asked, question }] of questions.entries()) {
    const own = corpus.rangeOf(asked.article);
    if (!own || (skipsTables && isForTables(asked))) continue;
    const scopes = [
      own,
      ...(index % wholeEvery === 0 ? [{ from: 0, to: corpus.passages.length }] : []),
    ];
    for (const [scope, range] of scopes.entries()) {
      const retrieval = retrieve(question, corpus, range, MOST_CANDIDATES);
      const signs = questionSigns(question, retrieval.idf, corpus);
      let gold = false;
      let size = 0;
      for (const { setting, values: row } of firstCut(signs, corpus, retrieval, most)) {
        const evidence = evidenceOf(setting);
        readWords(evidence, row);
        values.push(Float32Array.from(row));
        presence.push(presenceOf(evidence));
        const right = isRight(setting.passage.text, asked);
        labels.push(right ? 1 : 0);
        gold ||= right;
        size += 1;
      }
      groups.push({ size, kind: signs.kind, whole: scope === 1, gold });
    }
  }
  const rows = labels.length;
  const matrix = new Float32Array(rows * width);
  const present = new Uint8Array(rows * marks);
  for (let row = 0; row < rows; row += 1) {
    matrix.set(values[row] ?? [], row * width);
    present.set(presence[row] ?? [], row * marks);
  }
  writeFileSync(join(out, `${part}.features`), matrix);
  writeFileSync(join(out, `${part}.presence`), present);
  writeFileSync(join(out, `${part}.labels`), Uint8Array.from(labels));
  writeFileSync(
    join(out, `${part}.groups`),
    Int32Array.from(
      groups.flatMap(({ size, kind, whole, gold }) => [size, kind, whole ? 1 : 0, gold ? 1 : 0]),
    ),
  );
  part += 1;
  process.stderr.write(`part ${part}: ${groups.length} lists, ${rows} candidates\n`);
}
