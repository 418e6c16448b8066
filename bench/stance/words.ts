import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordMarks } from '../../src/core/decision/stance/word-leaning';
import { createEnglish } from '../../src/core/language/english';
import { option } from '../decision/options';
import { readStories } from '../decision/stories';
import { EXPECTED, POLARITIES } from './polarities';

/**
 * Learns what words lean to from the yes-no questions of stories beside the sentences that answer them, without any
 * search, and writes what ships: `words --news FOLDER,FOLDER --writers t,u --date YYYY-MM-DD`. Whoever's `cases` are made
 * must not be among the writers meanwhile: words that were learned from them would be trusted too much. So it is run
 * without one half of the writers for the cases of that half, without the other for theirs, and with all at the end.
 */
const english = createEnglish();
const writers = option('--writers', '').split(',');

interface Example {
  readonly marks: ReadonlySet<string>;
  readonly outcome: number;
  readonly weight: number;
}

/** Sentences of one question that are learned from. */
const MOST_SENTENCES = 2;
const examples: readonly Example[] = readStories(option('--news', ''), writers)
  .flatMap(({ questions }) => questions)
  .flatMap(({ question, answerable, polarity, gold }) => {
    const outcome = POLARITIES.indexOf(polarity ?? '');
    if (!answerable || outcome < 0) return [];
    const quotes = [...new Set(gold.map(({ quote }) => quote))].slice(0, MOST_SENTENCES);
    const asked = english.readTokens(question);
    return quotes.map((quote) => ({
      marks: wordMarks(asked, english.readTokens(quote)),
      outcome,
      weight: 1 / quotes.length,
    }));
  });

/** In how many examples a mark must stand, how often all are gone through, and the greatest step of a weight. */
const LEARNING = { least: 5, rounds: 12, rate: 0.15, decay: 1e-3 };
/** Weights of less count for nothing, in tenths. */
const LEAST_WEIGHT = 4;

const counts = new Map<string, number>();
for (const { marks } of examples) {
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
}
const known = [...counts].flatMap(([mark, count]) => (count >= LEARNING.least ? [mark] : []));
const placeOf = new Map(known.map((mark, place) => [mark, place]));
const rows = examples.map(({ marks }) => [...marks].flatMap((mark) => placeOf.get(mark) ?? []));
const size = POLARITIES.length;
const weights = new Float64Array(known.length * size);
const squares = new Float64Array(weights.length).fill(1e-8);
const all = examples.reduce((sum, { weight }) => sum + weight, 0);
const balance = POLARITIES.map((_, outcome) => {
  const own = examples.filter((one) => one.outcome === outcome);
  return ((EXPECTED[outcome] ?? 0) * all) / own.reduce((sum, { weight }) => sum + weight, 0);
});

/** One step of Adagrad (Duchi et al. 2011) by one example. */
function learn(row: readonly number[], { outcome, weight }: Example): void {
  const scale = 1 / Math.sqrt(Math.max(1, row.length));
  const shares = POLARITIES.map((_, of) =>
    Math.exp(row.reduce((sum, place) => sum + (weights[place * size + of] ?? 0) * scale, 0)),
  );
  const sum = shares.reduce((one, other) => one + other, 0);
  for (const [of, share] of shares.entries()) {
    const by = (share / sum - Number(of === outcome)) * weight * (balance[outcome] ?? 0) * scale;
    for (const place of row) {
      const at = place * size + of;
      const gradient = by + LEARNING.decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + gradient * gradient;
      weights[at] = (weights[at] ?? 0) - (LEARNING.rate * gradient) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

/** The same order each time: every example once a round, by steps that share no factor with their number. */
function orderOf(round: number): readonly number[] {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = Math.floor(rows.length * 0.618) + round * 101;
  while (divisor(step, rows.length) !== 1) step += 1;
  return rows.map((_, at) => (at * step + round) % rows.length);
}
for (let round = 0; round < LEARNING.rounds; round += 1) {
  for (const at of orderOf(round)) learn(rows[at] ?? [], examples[at] as Example);
}

/** The marks by all but their last word; of each its last word with what it adds to affirmed and to denied. */
const groups = new Map<string, string[]>();
for (const [place, mark] of known.entries()) {
  const own = [...weights.subarray(place * size, (place + 1) * size)];
  const mean = own.reduce((sum, one) => sum + one, 0) / size;
  const rounded = own.map((one) => Math.round((one - mean) * 10));
  if (rounded.every((one) => Math.abs(one) < LEAST_WEIGHT) || mark.includes('|')) continue;
  const last = mark.lastIndexOf(' ');
  const group = groups.get(mark.slice(0, last)) ?? [];
  group.push([mark.slice(last + 1), ...rounded.slice(0, size - 1)].join(' '));
  groups.set(mark.slice(0, last), group);
}
const lines = [...groups]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([start, ends]) => ` ${JSON.stringify(start)}: ${JSON.stringify(ends.sort().join('|'))}`);
const kept = [...groups.values()].reduce((sum, ends) => sum + ends.length, 0);
process.stderr.write(`${examples.length} sentences, ${known.length} marks, ${kept} kept\n`);
writeFileSync(
  join(__dirname, '../../src/core/decision/data/stance-words.json'),
  `{
"about": "What words lean to that a yes-no question or the sentence that answers it holds: by all but the last word of a mark, its last word with tenths for affirmed and denied; disputed is what both leave.",
"data": "yes-no questions of invented news stories (MIT) of writers ${writers.join(', ')} beside the sentences that answer them: ${examples.length}",
"date": ${JSON.stringify(option('--date', ''))},
"command": "node bench/stance/start.cjs words --news FOLDERS --writers NAMES --date DATE",
"marks": {
${lines.join(',\n')}
}
}
`,
);
