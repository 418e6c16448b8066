import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTION_KINDS } from '../../src/core/question/question';
import { CUES } from '../../src/core/ranking/cues';
import { FEATURES } from '../../src/core/ranking/features';
import { SPAN_CLASSES } from '../../src/core/ranking/span-class';
import { fitLinear, linearScores, rightFirst } from './linear';
import { readLists } from './lists';

/** Fits the ranking to the matrices of `matrix.ts`: `fit.ts --train DIR --held-out DIR --date DATE`. */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const target = join(__dirname, '../../src/core/ranking/data');
const marks = [...SPAN_CLASSES, ...CUES];
const train = readLists(option('--train', ''), FEATURES.length, marks.length);
const heldOut = readLists(option('--held-out', ''), FEATURES.length, marks.length);
// the table of presences is fitted here, so the feature that reads it is left out
const fitted = FEATURES.findIndex(({ name }) => name === 'kind-fit');
for (const { features, width } of [train, heldOut]) {
  for (let at = fitted; at < features.length; at += width) features[at] = 0;
}
const ranking = fitLinear(train, QUESTION_KINDS.length, Number(option('--epochs', '4')), 1e-4);
const right = (whole: boolean): number =>
  rightFirst(heldOut, whole, (list) => linearScores(ranking, heldOut, list));
const figures = { ownArticle: right(false), allArticles: right(true) };
const rounded = (value: number, places = 4): number => Number(value.toFixed(places));
process.stderr.write(`${JSON.stringify(figures)}\n`);

const typesFile = join(target, 'answer-types.json');
const types = readFileSync(typesFile, 'utf8');
const fits = QUESTION_KINDS.map(
  (kind, row) =>
    `  ${JSON.stringify(kind)}: ${JSON.stringify(Object.fromEntries(marks.map((mark, column) => [mark, rounded(ranking.fits[row * marks.length + column] ?? 0, 3)])))}`,
);
writeFileSync(
  typesFile,
  `${types.slice(0, types.indexOf(' "fits"'))} "fits": {\n${fits.join(',\n')}\n }\n}\n`,
);
const weights = FEATURES.map(({ name }, index) => [
  name,
  index === fitted ? 1 : rounded(ranking.weights[index] ?? 0),
]);
writeFileSync(
  join(target, 'weights.json'),
  `${JSON.stringify(
    {
      about:
        'Weights of the ranking; each times the feature of the same name, summed, is the score.',
      data: 'SQuAD 1.1 training set (CC BY-SA 4.0), articles 1 to 402; the rest held out',
      date: option('--date', ''),
      command: 'node bench/train/start.cjs train.ts --data DIR',
      heldOutRightFirst: {
        ownArticle: rounded(figures.ownArticle),
        allArticles: rounded(figures.allArticles),
      },
      weights: Object.fromEntries(weights),
    },
    null,
    1,
  )}\n`,
);
