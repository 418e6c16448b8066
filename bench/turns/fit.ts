import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TURN_SIGNS } from '../../src/core/decision/judging/turn-signs';
import { POSITIONS } from '../../src/core/decision/positions';
import { expectedCalibrationError } from '../train/figures';
import { option } from '../decision/options';
import { fitLogistic, type LogisticNetwork } from '../train/logistic-network';
import { printedNetwork } from '../train/printed-network';
import { probabilitiesOf } from '../train/fit-sums';
import { linesUnder } from '../train/sign-lines';

/**
 * Fits how likely a candidate answers a question that follows others to what `cases` wrote, and writes the weights that
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
const FITTING = { members: 4, units: 12, epochs: 60, decay: 1e-3, rate: 2e-3 };
/** Writers are judged in so many parts, each of whole writers. */
const PARTS = 5;

const turns = linesUnder(option('--cases', ''), JSON.stringify(names)) as readonly Turn[];

const fit = async (given: readonly Turn[]): Promise<LogisticNetwork> =>
  fitLogistic(
    given.flatMap(({ right, values }) =>
      values.map((own, at) => ({
        values: Float32Array.from(own),
        right: right[at] === true,
        weight: 1,
      })),
    ),
    names.length,
    FITTING,
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

async function main(): Promise<void> {
  const decided = names.indexOf('completed');
  const writers = [...new Set(turns.map(({ writer }) => writer))];
  const alone = turns.map((turn) =>
    likeliest(turn, (values) => probabilitiesOf([values[decided] ?? 0])[0] ?? 0),
  );
  const judged: Chosen[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    const isOf = ({ writer }: Turn): boolean => writers.indexOf(writer) % PARTS === part;
    const network = await fit(turns.filter((turn) => !isOf(turn)));
    judged.push(
      ...turns
        .filter(isOf)
        .map((turn) =>
          likeliest(turn, (values) => network.probabilityOf(Float32Array.from(values))),
        ),
    );
  }
  const figures = { before: figuresOf(alone), now: figuresOf(judged) };
  process.stderr.write(`${JSON.stringify(figures, null, 1)}\n`);

  writeFileSync(
    join(__dirname, '../../src/core/decision/data/turns.json'),
    `{
 "about": "How likely a candidate answers a question that follows others: each sign in spreads from its mean, by itself (direct) and through hidden units (hidden, biases, output); the logistic of the sum.",
 "data": "dialogues about invented news stories (MIT) of writers ${writers.join(', ')}, twelve stories of a writer one coverage, read by a reader that had not learned from the writer; figures of each writer by weights fitted without that writer, at the threshold of the balanced position; before: by the decision alone",
 "date": ${JSON.stringify(option('--date', ''))},
 "command": "node bench/turns/start.cjs cases --news FOLDERS --writers NAMES --out DIR; fit --cases DIR --date DATE",
 "figures": ${JSON.stringify(figures)},
${printedNetwork(names, await fit(turns))}
}
`,
  );
}

void main();
