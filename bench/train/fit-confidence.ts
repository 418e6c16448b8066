import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIDENCE_FEATURES } from '../../src/core/ranking/confidence-features';
import { areaUnderCurve, expectedCalibrationError, operatingPoints } from './figures';
import { sequence, shuffle } from './linear';

/**
 * Fits confidence to what `silence.ts` wrote: `fit-confidence.ts --train DIR,DIR --held-out DIR
 * --look-alikes DIR --date DATE`; the look-alikes' first articles train, the others check.
 */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const width = CONFIDENCE_FEATURES.length;
const UNITS = Number(option('--units', '16'));
const EPOCHS = Number(option('--epochs', '8'));
const DECAY = Number(option('--decay', '3e-3'));
const RATE = Number(option('--rate', '0.003'));
/** The share of wrong answers that the careful, the balanced and the eager position put up with. */
const WRONG_SHARES = [0.05, 0.12, 0.4];
const LEAK = 0.01;
const FARTHEST = 4;
/** How much each condition counts in training: half of all has an answer. */
const SHARES = option('--mix', '0.5,0.15,0.25,0.1').split(',').map(Number);

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
const lookAlikes = readRows(option('--look-alikes', ''));
const middle = (Math.max(...lookAlikes.map(({ article }) => article)) + 1) / 2;
const train = [
  ...readRows(option('--train', '')),
  ...lookAlikes.filter(({ article }) => article < middle),
];
const heldOut = readRows(option('--held-out', ''));
const unseen = lookAlikes.filter(({ article }) => article >= middle);

const mean = new Float64Array(width);
const spread = new Float64Array(width);
for (const { values } of train) {
  for (let f = 0; f < width; f += 1) {
    mean[f] = (mean[f] ?? 0) + (values[f] ?? 0) / train.length;
    spread[f] = (spread[f] ?? 0) + (values[f] ?? 0) ** 2 / train.length;
  }
}
for (let f = 0; f < width; f += 1) {
  const variance = (spread[f] ?? 0) - (mean[f] ?? 0) ** 2;
  spread[f] = variance > 1e-6 ? Math.sqrt(variance) : 1;
}
for (const { values } of [...train, ...heldOut, ...unseen]) {
  for (let f = 0; f < width; f += 1) {
    const value = ((values[f] ?? 0) - (mean[f] ?? 0)) / (spread[f] ?? 1);
    values[f] = Math.max(-FARTHEST, Math.min(FARTHEST, value));
  }
}

const totals = SHARES.map(
  (_, condition) => train.filter((row) => row.condition === condition).length,
);
const weightOf = ({ condition }: Row): number =>
  ((SHARES[condition] ?? 0) * train.length) / Math.max(1, totals[condition] ?? 0);

const hiddenAt = width;
const biasAt = hiddenAt + UNITS * width;
const outputAt = biasAt + UNITS;
const size = outputAt + UNITS + 1;
const parameters = new Float32Array(size);
const random = sequence(5);
for (let at = hiddenAt; at < biasAt; at += 1)
  parameters[at] = ((random() - 0.5) * 2) / Math.sqrt(width);
for (let unit = 0; unit < UNITS; unit += 1) parameters[outputAt + unit] = (random() - 0.5) * 0.4;
const sums = new Float32Array(UNITS);
function logitOf(values: Float32Array): number {
  let logit = parameters[size - 1] ?? 0;
  for (let f = 0; f < width; f += 1) logit += (parameters[f] ?? 0) * (values[f] ?? 0);
  for (let unit = 0; unit < UNITS; unit += 1) {
    let sum = parameters[biasAt + unit] ?? 0;
    const start = hiddenAt + unit * width;
    for (let f = 0; f < width; f += 1) sum += (parameters[start + f] ?? 0) * (values[f] ?? 0);
    sums[unit] = sum;
    logit += (parameters[outputAt + unit] ?? 0) * (sum > 0 ? sum : LEAK * sum);
  }
  return logit;
}
const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

const gradient = new Float32Array(size);
const first = new Float32Array(size);
const second = new Float32Array(size);
const batch = 256;
const steps = EPOCHS * Math.ceil(train.length / batch);
let step = 0;
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  shuffle(train, random);
  for (let at = 0; at < train.length; at += batch) {
    gradient.fill(0);
    for (const row of train.slice(at, at + batch)) {
      const { values } = row;
      const by = ((logistic(logitOf(values)) - (row.right ? 1 : 0)) * weightOf(row)) / batch;
      gradient[size - 1] = (gradient[size - 1] ?? 0) + by;
      for (let f = 0; f < width; f += 1) gradient[f] = (gradient[f] ?? 0) + by * (values[f] ?? 0);
      for (let unit = 0; unit < UNITS; unit += 1) {
        const sum = sums[unit] ?? 0;
        const slope = sum > 0 ? 1 : LEAK;
        gradient[outputAt + unit] = (gradient[outputAt + unit] ?? 0) + by * sum * slope;
        const through = by * (parameters[outputAt + unit] ?? 0) * slope;
        gradient[biasAt + unit] = (gradient[biasAt + unit] ?? 0) + through;
        const start = hiddenAt + unit * width;
        for (let f = 0; f < width; f += 1) {
          gradient[start + f] = (gradient[start + f] ?? 0) + through * (values[f] ?? 0);
        }
      }
    }
    step += 1;
    const rate = RATE * (1 - step / (steps + 1));
    for (let p = 0; p < size; p += 1) {
      const slope = (gradient[p] ?? 0) + DECAY * (parameters[p] ?? 0);
      first[p] = 0.9 * (first[p] ?? 0) + 0.1 * slope;
      second[p] = 0.999 * (second[p] ?? 0) + 0.001 * slope * slope;
      const unbiased = (first[p] ?? 0) / (1 - 0.9 ** step);
      parameters[p] =
        (parameters[p] ?? 0) -
        (rate * unbiased) / (Math.sqrt((second[p] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
}

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
  readonly condition: number;
}
const judge = (rows: readonly Row[], scope: number, conditions: readonly number[]): Judged[] =>
  rows
    .filter((row) => row.scope === scope && conditions.includes(row.condition))
    .map(({ values, right, condition }) => ({
      confidence: logistic(logitOf(values)),
      right,
      condition,
    }));
const areaOf = (rows: readonly Row[], scope: number, condition: number): number => {
  const judged = judge(rows, scope, [0, condition]);
  const of = (covered: boolean): number[] =>
    judged.filter((row) => (row.condition === 0) === covered).map(({ confidence }) => confidence);
  return areaUnderCurve(of(true), of(false));
};
const rounded = (value: number, places = 4): number => Number(value.toFixed(places));
const rightOf = (judged: readonly Judged[]): number =>
  areaUnderCurve(
    judged.filter(({ right }) => right).map(({ confidence }) => confidence),
    judged.filter(({ right }) => !right).map(({ confidence }) => confidence),
  );
const figures = {
  otherArticle: rounded(areaOf(heldOut, 0, 3)),
  deleted: rounded(areaOf(heldOut, 0, 2)),
  deletedOfAllArticles: rounded(areaOf(heldOut, 1, 2)),
  deletedUnseenSet: rounded(areaOf(unseen, 0, 2)),
  lookAlikes: rounded(areaOf(unseen, 0, 1)),
  rightOrWrongAnswerable: rounded(rightOf(judge(heldOut, 0, [0]))),
  rightOrWrongWithDeleted: rounded(rightOf(judge(heldOut, 0, [0, 2]))),
  calibrationError: rounded(expectedCalibrationError(judge(heldOut, 0, [0, 2]))),
  calibrationErrorAllArticles: rounded(expectedCalibrationError(judge(heldOut, 1, [0, 2]))),
  calibrationErrorAnswerable: rounded(expectedCalibrationError(judge(heldOut, 0, [0]))),
  calibrationErrorLookAlikes: rounded(expectedCalibrationError(judge(unseen, 0, [0, 1]))),
};
process.stderr.write(`${JSON.stringify(figures, null, 1)}\n`);
const positions = operatingPoints(judge(heldOut, 0, [0, 2]), WRONG_SHARES);
process.stderr.write(`${JSON.stringify(positions)}\n`);
process.stderr.write(
  `whole ${JSON.stringify(operatingPoints(judge(heldOut, 1, [0, 2]), WRONG_SHARES))}\n`,
);
process.stderr.write(
  `look-alikes ${JSON.stringify(operatingPoints(judge(unseen, 0, [0, 1]), WRONG_SHARES))}\n`,
);

if (!process.argv.includes('--dry')) {
  const list = (values: Iterable<number>, places = 4): string =>
    JSON.stringify([...values].map((value) => rounded(value, places)));
  const features = CONFIDENCE_FEATURES.map((name, f) => {
    const hidden = Array.from({ length: UNITS }, (_, unit) =>
      rounded(parameters[hiddenAt + unit * width + f] ?? 0, 3),
    );
    const value = {
      mean: rounded(mean[f] ?? 0),
      spread: rounded(spread[f] ?? 1),
      direct: rounded(parameters[f] ?? 0),
      hidden,
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
 "data": "SQuAD 1.1 training set, articles 343 to 402, and the first half of the SQuAD 2.0 development articles given (CC BY-SA 4.0); measured on articles 403 to 442 and the second half",
 "date": ${JSON.stringify(option('--date', ''))},
 "command": "node bench/train/start.cjs train --data DIR --date DATE",
 "figures": ${JSON.stringify(figures)},
 "positions": {
${named.join(',\n')}
 },
 "features": {
${features.join(',\n')}
 },
 "biases": ${list(parameters.subarray(biasAt, outputAt))},
 "output": ${list(parameters.subarray(outputAt, outputAt + UNITS))},
 "bias": ${rounded(parameters[size - 1] ?? 0)}
}
`,
  );
}
