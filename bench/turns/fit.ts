import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TURN_SIGNS } from '../../src/core/decision/turn-signs';
import { POSITIONS } from '../../src/core/decision/positions';
import { createSums, type SumData } from '../../src/core/decision/weighted-sums';
import { expectedCalibrationError } from '../train/figures';
import { option } from '../decision/options';
import { fitSums, printedSums, probabilitiesOf } from '../train/fit-sums';
import { linesUnder } from '../train/sign-lines';

/**
 * Fits how an answer shown before tells what a next question is about to what `cases` wrote, and writes the weights that
 * ship: `fit --cases DIR --date YYYY-MM-DD`. Each writer is judged by weights that were fitted without that writer (and
 * others); what ships is fitted to all of them.
 */
interface Turn {
  readonly writer: string;
  readonly answerable: boolean;
  readonly right: readonly boolean[];
  readonly values: readonly (readonly number[])[];
}
const names = TURN_SIGNS.map(([name]) => name);
/** What the squares of the weights cost. */
const DECAY = 10;
/** Writers are judged in so many parts, each of whole writers. */
const PARTS = 5;

const turns = linesUnder(option('--cases', ''), JSON.stringify(names)) as readonly Turn[];

const fit = (given: readonly Turn[]): SumData =>
  fitSums(
    names,
    given.flatMap(({ right, values }) =>
      values.map((own, at) => ({
        values: Float64Array.from(own),
        outcome: Number(right[at] === true),
        weight: 1,
      })),
    ),
    1,
    DECAY,
  );

interface Chosen {
  readonly answerable: boolean;
  readonly right: boolean;
  readonly confidence: number;
}

function likeliest(turn: Turn, probabilityOf: (values: readonly number[]) => number): Chosen {
  const all = turn.values.map((own, at) => ({
    answerable: turn.answerable,
    right: turn.right[at] === true,
    confidence: probabilityOf(own),
  }));
  return all.reduce((best, one) => (one.confidence > best.confidence ? one : best), {
    answerable: turn.answerable,
    right: false,
    confidence: 0,
  });
}

const { threshold } = POSITIONS.balanced;
function figuresOf(chosen: readonly Chosen[]): Record<string, number> {
  const share = (part: number, of: number): number => Number((part / Math.max(1, of)).toFixed(4));
  const covered = chosen.filter(({ answerable }) => answerable);
  const others = chosen.filter(({ answerable }) => !answerable);
  const given = chosen.filter(({ confidence }) => confidence >= threshold);
  const right = given.filter((one) => one.right).length;
  return {
    turns: chosen.length,
    rightFirst: share(covered.filter((one) => one.right).length, covered.length),
    right: share(right, covered.length),
    wrong: share(given.length - right, given.length),
    silent: share(others.filter(({ confidence }) => confidence < threshold).length, others.length),
    calibrationError: Number(
      expectedCalibrationError(
        chosen.map((one) => ({ ...one, condition: one.answerable ? 0 : 1 })),
      ).toFixed(4),
    ),
  };
}

const decided = names.indexOf('decided');
const writers = [...new Set(turns.map(({ writer }) => writer))];
const alone = turns.map((turn) =>
  likeliest(turn, (values) => probabilitiesOf([values[decided] ?? 0])[0] ?? 0),
);
const judged = Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
  const isOf = ({ writer }: Turn): boolean => writers.indexOf(writer) % PARTS === part;
  const sums = createSums(names, fit(turns.filter((turn) => !isOf(turn))), 1, 'turns.json');
  return turns
    .filter(isOf)
    .map((turn) =>
      likeliest(turn, (values) => probabilitiesOf(sums(Float64Array.from(values)))[0] ?? 0),
    );
});
const figures = { before: figuresOf(alone), now: figuresOf(judged) };
process.stderr.write(`${JSON.stringify(figures, null, 1)}\n`);

writeFileSync(
  join(__dirname, '../../src/core/decision/data/turns.json'),
  `{
 "about": "How likely a candidate answers a question that follows an answer: the logistic of a sum of signs, each in spreads from its mean.",
 "data": "dialogues about invented news stories (MIT) of writers ${writers.join(', ')}, six stories of a writer one coverage, read by a reader that had not learned from the writer; figures of each writer by weights fitted without that writer, at the threshold of the balanced position; before: by the decision alone",
 "date": ${JSON.stringify(option('--date', ''))},
 "command": "node bench/turns/start.cjs cases --news FOLDERS --writers NAMES --out DIR; fit --cases DIR --date DATE",
 "figures": ${JSON.stringify(figures)},
 "turns": ${printedSums(fit(turns))}
}
`,
);
