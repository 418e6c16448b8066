import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIDENCE_FEATURES } from '../../src/core/ranking/confidence-features';
import { areaUnderCurve, expectedCalibrationError, operatingPoints } from './figures';
import { fitLogistic, type LogisticNetwork } from './logistic-network';

/**
 * Fits confidence to what `silence.ts` wrote: `fit-confidence.ts --train DIR --held-out DIR
 * --look-alikes DIR --date DATE`. The articles with look-alikes are few: each is judged by weights
 * that were fitted without it, and what ships is fitted to all of them.
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const width = CONFIDENCE_FEATURES.length;
const FITTING = { units: 16, epochs: 8, decay: 3e-3, rate: 3e-3 };
/** Into how many parts the articles with look-alikes are dealt to be judged. */
const FOLDS = 6;
/** The share of wrong answers that the careful, the balanced and the eager position put up with. */
const WRONG_SHARES = [0.05, 0.12, 0.42];
/** How much each condition counts in training: half of all has an answer. */
const SHARES = [0.5, 0.15, 0.25, 0.1];

interface Row {
  readonly values: Float32Array;
  readonly right: boolean;
  readonly condition: number;
  readonly scope: number;
  readonly article: number;
}
function readRows(folder: string): Row[] {
  const floats = readFileSync(join(folder, 'features'));
  const bytes = readFileSync(join(folder, 'notes'));
  const features = new Float32Array(floats.buffer, floats.byteOffset, floats.byteLength / 4);
  const notes = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return Array.from({ length: notes.length / 4 }, (_, row) => ({
    values: features.slice(row * width, (row + 1) * width),
    right: notes[4 * row] === 1,
    condition: notes[4 * row + 1] ?? 0,
    scope: notes[4 * row + 2] ?? 0,
    article: notes[4 * row + 3] ?? 0,
  }));
}
function fit(rows: readonly Row[]): LogisticNetwork {
  const weights = SHARES.map((share, condition) => {
    const size = rows.filter((row) => row.condition === condition).length;
    return (share * rows.length) / Math.max(1, size);
  });
  const examples = rows.map(({ values, right, condition }) => ({
    values,
    right,
    weight: weights[condition] ?? 0,
  }));
  return fitLogistic(examples, width, FITTING);
}
const covered = readRows(option('--train', ''));
const heldOut = readRows(option('--held-out', ''));
const lookAlikes = readRows(option('--look-alikes', ''));
const shipped = fit([...covered, ...lookAlikes]);

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly condition: number;
  readonly scope: number;
}
const judge = (rows: readonly Row[], { probabilityOf }: LogisticNetwork): Judged[] =>
  rows.map(({ values, ...row }) => ({ ...row, confidence: probabilityOf(values) }));
const onHeldOut = judge(heldOut, shipped);
const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const isTest = ({ article }: Row): boolean => article % FOLDS === fold;
  const network = fit([...covered, ...lookAlikes.filter((row) => !isTest(row))]);
  process.stderr.write(`judged part ${fold + 1} of ${FOLDS}\n`);
  return judge(lookAlikes.filter(isTest), network);
}).flat();

const pick = (rows: readonly Judged[], scope: number, conditions: readonly number[]): Judged[] =>
  rows.filter((row) => row.scope === scope && conditions.includes(row.condition));
const areaOf = (rows: readonly Judged[], scope: number, condition: number): number => {
  const of = (wanted: number): number[] =>
    pick(rows, scope, [wanted]).map(({ confidence }) => confidence);
  return areaUnderCurve(of(0), of(condition));
};
const rightOf = (rows: readonly Judged[]): number => {
  const of = (right: boolean): number[] =>
    rows.filter((row) => row.right === right).map(({ confidence }) => confidence);
  return areaUnderCurve(of(true), of(false));
};
const rounded = (value: number, places = 4): number => Number(value.toFixed(places));
const figures = {
  otherArticle: rounded(areaOf(onHeldOut, 0, 3)),
  deleted: rounded(areaOf(onHeldOut, 0, 2)),
  deletedOfAllArticles: rounded(areaOf(onHeldOut, 1, 2)),
  deletedUnseenSet: rounded(areaOf(unseen, 0, 2)),
  lookAlikes: rounded(areaOf(unseen, 0, 1)),
  rightOrWrongAnswerable: rounded(rightOf(pick(onHeldOut, 0, [0]))),
  rightOrWrongWithDeleted: rounded(rightOf(pick(onHeldOut, 0, [0, 2]))),
  calibrationError: rounded(expectedCalibrationError(pick(onHeldOut, 0, [0, 2]))),
  calibrationErrorAllArticles: rounded(expectedCalibrationError(pick(onHeldOut, 1, [0, 2]))),
  calibrationErrorUnseenSet: rounded(expectedCalibrationError(pick(unseen, 0, [0, 2]))),
  calibrationErrorLookAlikes: rounded(expectedCalibrationError(pick(unseen, 0, [0, 1]))),
};
process.stderr.write(`${JSON.stringify(figures, null, 1)}\n`);
const positions = operatingPoints(pick(onHeldOut, 0, [0, 2]), WRONG_SHARES);
const report = (name: string, points: object): void => {
  process.stderr.write(`${name} ${JSON.stringify(points)}\n`);
};
report('held out', positions);
report('all articles', operatingPoints(pick(onHeldOut, 1, [0, 2]), WRONG_SHARES));
report('unseen set', operatingPoints(pick(unseen, 0, [0, 2]), WRONG_SHARES));
report('look-alikes', operatingPoints(pick(unseen, 0, [0, 1]), WRONG_SHARES));

const list = (values: Iterable<number>, places = 4): string =>
  JSON.stringify([...values].map((value) => rounded(value, places)));
const features = CONFIDENCE_FEATURES.map((name, f) => {
  const value = {
    mean: rounded(shipped.mean[f] ?? 0),
    spread: rounded(shipped.spread[f] ?? 1),
    direct: rounded(shipped.direct[f] ?? 0),
    hidden: Array.from({ length: shipped.units }, (_, unit) =>
      rounded(shipped.hidden[unit * width + f] ?? 0, 3),
    ),
  };
  return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
});
const [careful, balanced, eager] = positions;
const named = Object.entries({ careful, balanced, eager }).map(
  ([name, point]) => `  ${JSON.stringify(name)}: ${JSON.stringify(point)}`,
);
writeFileSync(
  join(__dirname, '../../src/core/ranking/data/confidence.json'),
  `{
 "about": "How sure the first candidate is right: each feature in spreads from its mean, by itself (direct) and through hidden units (hidden, biases, output); the logistic of the sum. Thresholds with the share of wrong answers among those given and the share of answerable questions answered, where half the questions have no answer.",
 "data": "SQuAD 1.1 training set, articles 343 to 402, and the SQuAD 2.0 development articles given (CC BY-SA 4.0); measured on articles 403 to 442, and on each sixth of the others by weights fitted without it",
 "date": ${JSON.stringify(option('--date', ''))},
 "command": "node bench/train/start.cjs train --data DIR --date DATE",
 "figures": ${JSON.stringify(figures)},
 "positions": {
${named.join(',\n')}
 },
 "features": {
${features.join(',\n')}
 },
 "biases": ${list(shipped.biases)},
 "output": ${list(shipped.output)},
 "bias": ${rounded(shipped.bias)}
}
`,
);
