import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUESTION_KINDS } from '../../src/core/question/kinds';
import { CUES } from '../../src/core/reading/cues';
import { FEATURES } from '../../src/core/reading/features';
import { SPAN_CLASSES } from '../../src/core/facts/spans/span-class';
import { fitLinear, linearScores, rightFirst } from './linear';
import { readLists, type CandidateList, type Lists } from './lists';
import { fitNetwork, networkScores, standardise } from './network';

/** Fits the ranking to the matrices of `matrix.ts`: `fit.ts --train DIR --held-out DIR --date DATE`. */
const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const UNITS = 32;
const EPOCHS = 4;
/**
 * How much of the way from the linear ranking to the network is gone: all of it is best on the
 * encyclopaedia that it is fitted to and loses on news, half of it gains on both.
 */
const HALFWAY = 0.5;
/**
 * How much more a question counts whose answer shares its words: the others are often answered
 * elsewhere too, and teach what holds for one encyclopaedia only. The gain is on news.
 */
const CLEARNESS = 0.3;
/** What such weights are on average, so that the steps keep their length. */
const MEAN_WEIGHT = 1.5;
const target = join(__dirname, '../../src/core/reading/data');
const marks = [...SPAN_CLASSES, ...CUES];
const width = FEATURES.length;
const kinds = QUESTION_KINDS.length;
const train = readLists(option('--train', ''), width, marks.length);
const heldOut = readLists(option('--held-out', ''), width, marks.length);
const rounded = (value: number, places = 4): number => Number(value.toFixed(places));
const report = (name: string, figures: object): void => {
  process.stderr.write(`${name} ${JSON.stringify(figures)}\n`);
};

// the table of presences is fitted here, and read by a feature of its own from then on
const fitted = FEATURES.findIndex(({ name }) => name === 'kind-fit');
for (const { features } of [train, heldOut]) {
  for (let at = fitted; at < features.length; at += width) features[at] = 0;
}
/** The overlap of the right candidate with the question, 0 to 1. */
const overlap = FEATURES.findIndex(({ name }) => name === 'overlap-background');
const overlaps = new Map(
  train.lists.map((list) => {
    let most = 0;
    for (let row = list.from; row < list.to; row += 1) {
      if (train.labels[row] === 1)
        most = Math.max(most, train.features[row * width + overlap] ?? 0);
    }
    return [list, most] as const;
  }),
);
const weightOf = (list: CandidateList): number =>
  (1.02 - Math.min(1, overlaps.get(list) ?? 0)) ** -CLEARNESS / MEAN_WEIGHT;
const linear = fitLinear(train, kinds, 3, 1e-3, weightOf);
report('linear', {
  ownArticle: rounded(rightFirst(heldOut, false, (list) => linearScores(linear, heldOut, list))),
  allArticles: rounded(rightFirst(heldOut, true, (list) => linearScores(linear, heldOut, list))),
});
const fits = linear.fits.map((fit) => rounded(fit, 3));
const readFits = ({ features, presence, lists }: Lists): void => {
  for (const { from, to, kind } of lists) {
    for (let row = from; row < to; row += 1) {
      let fit = 0;
      for (let mark = 0; mark < marks.length; mark += 1) {
        if (presence[row * marks.length + mark] === 1) fit += fits[kind * marks.length + mark] ?? 0;
      }
      features[row * width + fitted] = fit;
    }
  }
};
readFits(train);
readFits(heldOut);
linear.weights[fitted] = 1;
const network = fitNetwork(train, linear.weights, kinds, UNITS, EPOCHS, 2e-3, weightOf);
for (let f = 0; f < width; f += 1) {
  const alone = (linear.weights[f] ?? 0) * (network.spread[f] ?? 1);
  network.direct[f] = HALFWAY * (network.direct[f] ?? 0) + (1 - HALFWAY) * alone;
}
for (let unit = 0; unit < UNITS; unit += 1) {
  network.output[unit] = HALFWAY * (network.output[unit] ?? 0);
}
standardise(heldOut, network);
const right = (whole: boolean): number =>
  rightFirst(heldOut, whole, (list) => networkScores(network, heldOut, list));
const figures = { ownArticle: rounded(right(false)), allArticles: rounded(right(true)) };
report('network', figures);

const typesFile = join(target, 'answer-types.json');
const types = readFileSync(typesFile, 'utf8');
const rows = QUESTION_KINDS.map((kind, row) => {
  const entries = marks.map((mark, column) => [mark, fits[row * marks.length + column] ?? 0]);
  return `  ${JSON.stringify(kind)}: ${JSON.stringify(Object.fromEntries(entries))}`;
});
writeFileSync(
  typesFile,
  `${types.slice(0, types.indexOf(' "fits"'))} "fits": {\n${rows.join(',\n')}\n }\n}\n`,
);

const list = (values: Iterable<number>): string =>
  JSON.stringify([...values].map((value) => rounded(value)));
const slice = (values: Float32Array, at: number, size: number): Float32Array =>
  values.subarray(at * size, (at + 1) * size);
const features = FEATURES.map(({ name }, f) => {
  const value = {
    mean: rounded(network.mean[f] ?? 0),
    spread: rounded(network.spread[f] ?? 1),
    direct: rounded(network.direct[f] ?? 0),
    hidden: Array.from({ length: UNITS }, (_, unit) =>
      rounded(network.hidden[unit * width + f] ?? 0, 3),
    ),
  };
  return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
});
const biases = QUESTION_KINDS.map(
  (kind, row) => `  ${JSON.stringify(kind)}: ${list(slice(network.biases, row, UNITS))}`,
);
writeFileSync(
  join(target, 'weights.json'),
  `{
 "about": "The ranking: each feature in spreads from its mean, by itself (direct) and through 32 hidden units (hidden, output) with a bias for each kind of question.",
 "data": "SQuAD 1.1 training set (CC BY-SA 4.0), every second of articles 1 to 402 (the others made translations.json); the rest held out",
 "date": ${JSON.stringify(option('--date', ''))},
 "command": "node bench/train/start.cjs train --data DIR --date DATE",
 "heldOutRightFirst": ${JSON.stringify(figures)},
 "features": {
${features.join(',\n')}
 },
 "biases": {
${biases.join(',\n')}
 },
 "output": ${list(network.output)}
}
`,
);
