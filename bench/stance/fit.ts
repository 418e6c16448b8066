import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shareAffirmed } from '../../src/core/decision/denial/affirming';
import { OPPOSING_SIGNS } from '../../src/core/decision/stance/opposing';
import { setOpposing, STANCE_SIGNS } from '../../src/core/decision/stance/stance-signs';
import { surenessOf } from '../../src/core/decision/stance/stance';
import { STANCES } from '../../src/core/decision/stance/stance-weights';
import { createSums, type SumData } from '../../src/core/decision/weighted-sums';
import { option } from '../decision/options';
import { readExamples } from './example-file';
import type { StanceExample } from './examples';
import { EXPECTED } from './polarities';
import { fitSums, printedSums, probabilitiesOf } from '../train/fit-sums';

/**
 * Fits what the stance of an answer is read by to what `cases` wrote, and writes the weights that ship:
 * `fit --cases DIR --date YYYY-MM-DD`. Each writer is judged by weights that were fitted without that writer (and
 * others), and the thresholds come from these judgements. What ships is fitted to all of them.
 */
const examples = readExamples(option('--cases', ''));
/** What the squares of the weights cost. */
const DECAY = { stance: 100, opposing: 10 };
/** How much an example counts whose sentence does not answer, is not given, or is asked of all stories. */
const LESS = { wrong: 0.15, silent: 0.5, together: 0.6 };
/** How much another candidate counts beside a sentence that does not answer. */
const WRONG_OTHER = 0.3;
/**
 * Share of what is told that must be right. That it is so is not known as surely from these signs: a word of the
 * sentence that says otherwise is seldom one that denies.
 */
const WANTED = { affirmed: 0.88, denied: 0.92, disputed: 0.9 };
/** How many must have been told to know it. */
const LEAST_TOLD = 20;

const [stanceNames, opposingNames] = [STANCE_SIGNS, OPPOSING_SIGNS].map((signs) =>
  signs.map(([name]) => name),
) as [string[], string[]];

const fitOpposing = (given: readonly StanceExample[]): SumData =>
  fitSums(
    opposingNames,
    given.flatMap(({ others, isRight }) =>
      others.map(({ values, isOpposed }) => ({
        values,
        outcome: Number(isOpposed),
        weight: isRight ? 1 : WRONG_OTHER,
      })),
    ),
    1,
    DECAY.opposing,
  );

/** The same examples, knowing how likely another candidate tells the other side. */
function withOpposing(given: readonly StanceExample[], weights: SumData): readonly StanceExample[] {
  const sums = createSums(opposingNames, weights, 1, 'stance.json');
  return given.map((example) => {
    const values = Float64Array.from(example.values);
    const all = example.others.map((other) => probabilitiesOf(sums(other.values))[0] ?? 0);
    setOpposing(values, Math.max(0, ...all));
    return { ...example, values };
  });
}

/** How much a stance counts among some examples, so that each has its expected share. */
function balanceOf(given: readonly StanceExample[]): (outcome: number) => number {
  const counts = STANCES.map(
    (_, stance) => given.filter(({ outcome }) => outcome === stance).length,
  );
  return (outcome) => ((EXPECTED[outcome] ?? 0) * given.length) / Math.max(1, counts[outcome] ?? 0);
}

function fitStance(given: readonly StanceExample[]): SumData {
  const ofStance = balanceOf(given);
  return fitSums(
    stanceNames,
    given.map(({ values, outcome, isRight, isAnswered, isAlone }) => ({
      values,
      outcome,
      weight:
        ofStance(outcome) *
        (isRight ? 1 : LESS.wrong) *
        (isAnswered ? 1 : LESS.silent) *
        (isAlone ? 1 : LESS.together),
    })),
    STANCES.length,
    DECAY.stance,
  );
}

interface Told {
  readonly stance: number;
  readonly probability: number;
  readonly isRight: boolean;
  /** How much it counts, so that each stance has its expected share. */
  readonly weight: number;
}

const names = [...new Set(examples.map(({ writer }) => writer))];
/** Writers whose questions were written to mislead are learned from and not judged: members ask more plainly. */
const TRICKY = new Set(['zd']);
/** Writers are judged in so many parts, each of whole writers. */
const PARTS = 5;
const partOf = ({ writer }: StanceExample): number => names.indexOf(writer) % PARTS;
const parts = Array.from({ length: PARTS }, (_, part) => part);
const known = parts.flatMap((part) => {
  const weights = fitOpposing(examples.filter((one) => partOf(one) !== part));
  return withOpposing(
    examples.filter((one) => partOf(one) === part),
    weights,
  );
});
const judgedOn = known.filter((one) => one.isAnswered && !TRICKY.has(one.writer));
const balance = balanceOf(judgedOn);
const told: readonly Told[] = parts.flatMap((part) => {
  const weights = fitStance(known.filter((one) => partOf(one) !== part));
  const sums = createSums(stanceNames, weights, STANCES.length, 'stance.json');
  return judgedOn
    .filter((one) => partOf(one) === part)
    .map(({ values, outcome, held, probability: answers }) => {
      const all = probabilitiesOf(sums(values));
      const likeliest = Math.max(...all);
      const stance = all.indexOf(likeliest);
      const part = STANCES[stance] === 'affirmed' ? shareAffirmed(new Set(held)) : 1;
      const probability = surenessOf(likeliest * part, answers);
      return { stance, probability, isRight: stance === outcome, weight: balance(outcome) };
    });
});

const rounded = (value: number): number => Number(value.toFixed(4));
const mass = (given: readonly Told[]): number => given.reduce((sum, { weight }) => sum + weight, 0);
const share = (given: readonly Told[]): number =>
  rounded(mass(given.filter(({ isRight }) => isRight)) / Math.max(1, mass(given)));
/** The surest of them that make a share of all. */
function surest(part: number): readonly Told[] {
  let [left, at] = [part * mass(sure), 0];
  while (at < sure.length && left > 0) left -= sure[at++]?.weight ?? 0;
  return sure.slice(0, at);
}

const sure = [...told].sort((a, b) => b.probability - a.probability);
const curve = [0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1].map((given) => ({
  given,
  right: share(surest(given)),
}));
const thresholds = STANCES.map((name, stance) => {
  const own = sure.filter((one) => one.stance === stance);
  const count = own.findLastIndex(
    (_, last) => last + 1 >= LEAST_TOLD && share(own.slice(0, last + 1)) >= WANTED[name],
  );
  const threshold = Number((own[count]?.probability ?? 1).toFixed(2));
  const given = own.filter(({ probability }) => probability >= threshold);
  return { name, threshold, right: share(given), given: rounded(mass(given) / mass(told)) };
});
process.stderr.write(
  `${told.length} answered\n${curve.map((one) => JSON.stringify(one)).join('\n')}\n`,
);
process.stderr.write(`${thresholds.map((one) => JSON.stringify(one)).join('\n')}\n`);

writeFileSync(
  join(__dirname, '../../src/core/decision/data/stance.json'),
  `{
 "about": "What the answer to a yes-no question tells of what is asked. Opposing: the logistic of a sum of signs, that another candidate tells the other side. Stance: sums of signs for affirmed, denied and disputed, in shares of their exponentials. Each sign counts in spreads from its mean. From its threshold on a stance is told; right and given are of all questions answered.",
 "data": "yes-no questions of invented news stories (MIT) of writers ${names.join(', ')}, each put to its own story and to six of its writer together, read by readers and readers of stances that had not learned from the writer; figures of each writer by weights fitted without that writer",
 "date": ${JSON.stringify(option('--date', ''))},
 "command": "node bench/stance/start.cjs cases --news FOLDERS --writers NAMES --out DIR --reader FILE --stances FILE, for each reader; fit --cases DIR --date DATE",
 "figures": ${JSON.stringify({ answered: told.length, curve })},
 "thresholds": {
${thresholds.map(({ name, ...figures }) => `  "${name}": ${JSON.stringify(figures)}`).join(',\n')}
 },
 "opposing": ${printedSums(fitOpposing(examples))},
 "stance": ${printedSums(fitStance(known))}
}
`,
);
