import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SPAN_CLASSES } from '../../src/core/facts/spans/span-class';
import { answerSpansOf } from '../../src/core/facts/spans/answer-spans';
import { HELD_OUT_ARTICLES, lessons } from './coverage';
import { isRight } from './squad';

/**
 * Writes the tables that features are read with: how rare each stem is in English, and how often
 * each class of stretch is the answer to each kind of question.
 */
const folder = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const target = join(__dirname, '../../src/core/reading/data');
const LEAST_SENTENCES = 4;
const LEAST_QUESTIONS = 10;
/** How many questions' worth the kind counts for a noun that was met less often. */
const PRIOR = 12;

const frequency = new Map<string, number>();
let sentences = 0;
interface Tally {
  readonly answers: number[];
  readonly all: number[];
  questions: number;
}
const tally = (): Tally => ({
  answers: SPAN_CLASSES.map(() => 0),
  all: SPAN_CLASSES.map(() => 0),
  questions: 0,
});
const kinds = new Map<string, Tally>();
const focuses = new Map<string, Tally & { kinds: Map<string, number> }>();

for (const { corpus, questions } of lessons(folder, 0, HELD_OUT_ARTICLES[0])) {
  for (const { tokens, field } of corpus.passages) {
    if (field !== 'body') continue;
    sentences += 1;
    const stems = new Set(
      tokens.filter(({ kind, isStop }) => kind !== 'mark' && !isStop).map(({ stem }) => stem),
    );
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  for (const { asked, question } of questions) {
    const range = corpus.rangeOf(asked.article);
    if (!range) continue;
    let number = range.from;
    while (number < range.to && !isRight(corpus.passages[number]?.text ?? '', asked)) number += 1;
    const gold = number < range.to ? corpus.passages[number] : undefined;
    const names = corpus.passageFacts[number]?.names;
    const [answer] = asked.answers;
    if (!gold || answer === undefined) continue;
    const start = gold.text.indexOf(answer);
    const stems = new Set(question.tokens.map(({ stem }) => stem));
    const rows = [kinds.get(question.kind) ?? tally()];
    kinds.set(question.kind, rows[0] ?? tally());
    if (question.focus !== null) {
      const row = focuses.get(question.focus) ?? { ...tally(), kinds: new Map() };
      row.kinds.set(question.kind, (row.kinds.get(question.kind) ?? 0) + 1);
      focuses.set(question.focus, row);
      rows.push(row);
    }
    for (const row of rows) row.questions += 1;
    for (const { from, to, sort } of answerSpansOf(gold.tokens, names)) {
      const words = gold.tokens.slice(from, to);
      if (!words.some(({ kind, isStop, stem }) => kind !== 'mark' && !isStop && !stems.has(stem)))
        continue;
      const isAnswer =
        (words[0]?.start ?? 0) < start + answer.length && (words.at(-1)?.end ?? 0) > start;
      for (const row of rows) {
        row.all[sort] = (row.all[sort] ?? 0) + 1;
        if (isAnswer) row.answers[sort] = (row.answers[sort] ?? 0) + 1;
      }
    }
  }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const byIdf = new Map<string, string[]>();
for (const [stem, count] of [...frequency].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
  if (count < LEAST_SENTENCES || /[\s"]/u.test(stem)) continue;
  const idf = (Math.round(2 * Math.log(1 + (sentences - count + 0.5) / (count + 0.5))) / 2).toFixed(
    1,
  );
  byIdf.set(idf, [...(byIdf.get(idf) ?? []), stem]);
}
const lines = (stems: readonly string[]): string[] => {
  const found: string[] = [];
  for (let at = 0; at < stems.length; at += 16) found.push(stems.slice(at, at + 16).join(' '));
  return found;
};
const unmet = rounded(Math.log(1 + (sentences - 0.5) / 1.5));
writeFileSync(
  join(target, 'background.json'),
  `${JSON.stringify({ sentences, unmet, stems: Object.fromEntries([...byIdf].map(([idf, stems]) => [idf, lines(stems)])) }, null, 1)}\n`,
);

const oddsOf = ({ answers, all }: Tally, prior: readonly number[]): number[] =>
  SPAN_CLASSES.map(
    (_, sort) => ((answers[sort] ?? 0) + PRIOR * (prior[sort] ?? 0)) / ((all[sort] ?? 0) + PRIOR),
  );
const named = (odds: readonly number[]): Record<string, number> =>
  Object.fromEntries(SPAN_CLASSES.map((name, sort) => [name, rounded(odds[sort] ?? 0)]));
const everything = tally();
for (const row of kinds.values()) {
  for (const sort of SPAN_CLASSES.keys()) {
    everything.answers[sort] = (everything.answers[sort] ?? 0) + (row.answers[sort] ?? 0);
    everything.all[sort] = (everything.all[sort] ?? 0) + (row.all[sort] ?? 0);
  }
}
const overall = oddsOf(
  everything,
  SPAN_CLASSES.map(() => 0.1),
);
const kindOdds = new Map([...kinds].map(([kind, row]) => [kind, oddsOf(row, overall)]));
const focusOdds = [...focuses]
  .filter(([, { questions }]) => questions >= LEAST_QUESTIONS)
  .map(([stem, row]) => {
    const [kind = ''] = [...row.kinds].sort((a, b) => b[1] - a[1])[0] ?? [];
    return [stem, named(oddsOf(row, kindOdds.get(kind) ?? overall))] as const;
  });
const compact = (rows: Iterable<readonly [string, Record<string, number>]>): string =>
  [...rows].map(([name, row]) => `  ${JSON.stringify(name)}: ${JSON.stringify(row)}`).join(',\n');
writeFileSync(
  join(target, 'answer-types.json'),
  `{\n "kinds": {\n${compact([...kindOdds].map(([kind, odds]) => [kind, named(odds)]))}\n },\n "focuses": {\n${compact(focusOdds)}\n },\n "fits": {}\n}\n`,
);
process.stderr.write(
  `${sentences} sentences, ${frequency.size} stems, ${focusOdds.length} nouns\n`,
);
