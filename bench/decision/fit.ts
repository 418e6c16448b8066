import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECISION_FEATURES } from '../../src/core/decision/judging/features';
import { areaUnderCurve, expectedCalibrationError, type Judged } from '../train/figures';
import { fitLogistic, type LogisticNetwork } from '../train/logistic-network';
import { printedNetwork } from '../train/printed-network';
import { readCases, type CaseRow, type Condition } from './case-file';
import { option } from './options';
import { chosenOf, positionsOf, type Chosen } from './positions-of';

/**
 * Fits the decision to what `cases.ts` wrote and writes the weights that ship:
 * `fit --news DIR --own DIR,DIR --look-alikes DIR --encyclopaedia DIR --date YYYY-MM-DD`.
 * Each writer of news is judged by weights that were fitted without that writer (and others); the thresholds of the
 * positions come from these judgements. What ships is fitted to all of them.
 */
const width = DECISION_FEATURES.length;
const FITTING = { members: 4, units: 12, epochs: 4, decay: 1e-4, rate: 3e-3 };

/** How much each source counts in training, and within it each condition. */
const SOURCES: Readonly<
  Record<
    string,
    { readonly share: number; readonly conditions: Partial<Record<Condition, number>> }
  >
> = {
  news: {
    share: 0.45,
    conditions: { covered: 0.58, 'look-alike': 0.32, 'taken-away': 0.08, altered: 0.07 },
  },
  own: {
    share: 0.15,
    conditions: { covered: 0.5, 'look-alike': 0.34, 'taken-away': 0.1, altered: 0.12 },
  },
  'look-alikes': {
    share: 0.15,
    conditions: { covered: 0.4, 'look-alike': 0.45, 'taken-away': 0.1, 'other-article': 0.05 },
  },
  encyclopaedia: {
    share: 0.25,
    conditions: { covered: 0.5, 'taken-away': 0.35, 'other-article': 0.15 },
  },
};

/** The cases of one of several files, its questions numbered apart from the others'. */
const readNumbered = (folder: string, file: number): CaseRow[] =>
  readCases(folder).map((row) => ({ ...row, list: row.list + file * 1e6 }));

const sources = new Map(
  Object.keys(SOURCES).map(
    (name) => [name, option(`--${name}`, '').split(',').flatMap(readNumbered)] as const,
  ),
);

async function fit(leftOut: (source: string, row: CaseRow) => boolean): Promise<LogisticNetwork> {
  const examples = [...sources].flatMap(([source, rows]) => {
    const { share = 0, conditions = {} } = SOURCES[source] ?? {};
    const kept = rows.filter((row) => !leftOut(source, row));
    const sizes = new Map<Condition, number>();
    for (const { condition } of kept) sizes.set(condition, (sizes.get(condition) ?? 0) + 1);
    return kept.map(({ values, right, condition }) => ({
      values,
      right,
      weight: (share * (conditions[condition] ?? 0)) / Math.max(1, sizes.get(condition) ?? 0),
    }));
  });
  const counting = examples.filter(({ weight }) => weight > 0);
  const mean = counting.reduce((sum, { weight }) => sum + weight, 0) / counting.length;
  return fitLogistic(
    counting.map((example) => ({ ...example, weight: example.weight / mean })),
    width,
    FITTING,
  );
}

const rounded = (value: number, places = 4): number => Number(value.toFixed(places));
const news = sources.get('news') ?? [];
const lookAlikes = sources.get('look-alikes') ?? [];
/** News is judged in so many parts, each of whole writers. */
const PARTS = 5;
const own = sources.get('own') ?? [];
/** Sources that are judged part by part. */
const KEPT = new Set(['look-alikes', 'own']);
function report(name: string, all: readonly Chosen[]): Record<string, number> {
  const of = (condition: Condition): number[] =>
    all.filter((one) => one.condition === condition).map(({ probability }) => probability);
  const covered = all.filter(({ condition }) => condition === 'covered');
  const judged: Judged[] = all
    .filter(({ condition }) => condition === 'covered' || condition === 'look-alike')
    .map(({ probability, right, condition }) => ({
      confidence: probability,
      right,
      condition: condition === 'covered' ? 0 : 1,
    }));
  const figures = {
    rightFirst: rounded(covered.filter(({ right }) => right).length / covered.length),
    lookAlikes: rounded(areaUnderCurve(of('covered'), of('look-alike'))),
    takenAway: rounded(areaUnderCurve(of('covered'), of('taken-away'))),
    calibrationError: rounded(expectedCalibrationError(judged)),
  };
  process.stderr.write(`${name} ${JSON.stringify(figures)}\n`);
  for (let threshold = 0.2; threshold < 0.75; threshold += 0.05) {
    const given = all.filter(({ probability }) => probability >= threshold);
    const count = (condition: Condition, right?: boolean): number =>
      given.filter(
        (one) => one.condition === condition && (right === undefined || one.right === right),
      ).length;
    process.stderr.write(
      `  from ${threshold.toFixed(2)}: right ${count('covered', true)} wrong ${count('covered', false)} of ${covered.length}; look-alikes ${count('look-alike')} of ${of('look-alike').length}; taken away ${count('taken-away')} of ${of('taken-away').length}\n`,
    );
  }
  return figures;
}
async function main(): Promise<void> {
  const onNews: Chosen[] = [];
  const onLookAlikes: Chosen[] = [];
  const onOwn: Chosen[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const isOf = ({ group }: CaseRow): boolean => group % PARTS === part;
    const network = await fit(
      (source, row) => (source === 'news' || KEPT.has(source)) && isOf(row),
    );
    onNews.push(...chosenOf(news.filter(isOf), network));
    onLookAlikes.push(...chosenOf(lookAlikes.filter(isOf), network));
    onOwn.push(...chosenOf(own.filter(isOf), network));
    process.stderr.write(`judged part ${part + 1} of ${PARTS}\n`);
  }

  const figures = {
    news: report('news', onNews),
    own: report('own', onOwn),
    lookAlikes: report('look-alikes', onLookAlikes),
  };
  const positions = positionsOf(onNews);
  process.stderr.write(`${JSON.stringify(positions)}\n`);
  const shipped = await fit(() => false);

  const named = Object.entries(positions).map(
    ([name, point]) => `  ${JSON.stringify(name)}: ${JSON.stringify(point)}`,
  );
  writeFileSync(
    join(__dirname, '../../src/core/decision/data/decision.json'),
    `{
 "about": "How likely a candidate answers: each feature in spreads from its mean, by itself (direct) and through hidden units (hidden, biases, output); the logistic of the sum. Thresholds of the positions with the share of wrong answers among those given, of covered questions answered rightly and of others met with silence.",
 "data": "five hundred and eighty-two invented news stories of writers zg, zh, zl, zm, zu to zw, zz, yj to yw, zi and xa to xc with their questions (MIT); the question files of tests/fixtures/questions and the development questions on the shipped articles; the odd-numbered SQuAD 2.0 development articles given and the SQuAD 1.1 training set, articles 403 to 442 (CC BY-SA 4.0), which the reader has not learned from; stories read by readers that had not learned from their writers; figures on each fifth, of the news whole writers, by weights fitted without it",
 "date": ${JSON.stringify(option('--date', ''))},
 "command": "node bench/decision/start.cjs train --data DIR --readers DIR --date DATE",
 "figures": ${JSON.stringify(figures)},
 "positions": {
${named.join(',\n')}
 },
${printedNetwork(
  DECISION_FEATURES.map(([name]) => name),
  shipped,
)}
}
`,
  );
}

void main();
