import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEnglish } from '../../src/core/language/english';
import { indexedStems } from '../../src/core/corpus/postings';
import { wantedWords } from '../../src/core/reading/translation';
import { HELD_OUT_ARTICLES, isForTables, lessons } from './coverage';
import { isRight } from './squad';

/**
 * Learns which words of a sentence lead one to expect which words of a question about it, by IBM
 * Model 1 (Brown et al. 1993) over questions and the sentences that answer them:
 * `translations.ts --data DIR`. Only pairs met in several articles are kept, so that what is learned
 * is English and not the articles.
 */
const folder = process.argv[process.argv.indexOf('--data') + 1] ?? '';
const ROUNDS = 5;
const LEAST_ARTICLES = 3;
const LEAST_COUNT = 0.7;
const LEAST_LIFT = 2.5;
const MOST_PAIRS = 45_000;

const numberOf = (numbers: Map<string, number>, word: string): number => {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
};
const wanted = new Map<string, number>();
const given = new Map<string, number>([['', 0]]);
const pairs: { readonly targets: Int32Array; readonly sources: Int32Array; article: number }[] = [];
for (const { corpus, questions } of lessons(folder, 0, HELD_OUT_ARTICLES[0], createEnglish())) {
  for (const { asked, question } of questions) {
    if (!isForTables(asked)) continue;
    const range = corpus.rangeOf(asked.article);
    if (!range) continue;
    let number = range.from;
    while (number < range.to && !isRight(corpus.passages[number]?.text ?? '', asked)) number += 1;
    const gold = number < range.to ? corpus.passages[number] : undefined;
    if (!gold) continue;
    const implied =
      corpus.analysed.find(({ article }) => article.id === asked.article)?.implied ?? [];
    const stems = new Set([...indexedStems(gold), ...(implied[number - range.from] ?? [])]);
    pairs.push({
      targets: Int32Array.from(wantedWords(question).map((word) => numberOf(wanted, word))),
      sources: Int32Array.from([0, ...[...stems].map((stem) => numberOf(given, stem))]),
      article: Number(asked.article.split('-')[1]),
    });
  }
}
const sizes = given.size;
const keys = new Map<number, number>();
const articles: Set<number>[] = [];
const cells = pairs.map(({ targets, sources, article }) => {
  const found = new Int32Array(targets.length * sources.length);
  let at = 0;
  for (const target of targets) {
    for (const source of sources) {
      const key = target * sizes + source;
      let cell = keys.get(key);
      if (cell === undefined) {
        keys.set(key, (cell = keys.size));
        articles.push(new Set());
      }
      const met = articles[cell];
      if (met && met.size < LEAST_ARTICLES) met.add(article);
      found[at++] = cell;
    }
  }
  return found;
});
const sourceOf = new Int32Array(keys.size);
const targetOf = new Int32Array(keys.size);
for (const [key, cell] of keys) {
  sourceOf[cell] = key % sizes;
  targetOf[cell] = Math.floor(key / sizes);
}
let chances = new Float64Array(keys.size).fill(1);
let counts = new Float64Array(keys.size);
for (let round = 0; round < ROUNDS; round += 1) {
  counts = new Float64Array(keys.size);
  const totals = new Float64Array(sizes);
  for (const [index, { targets, sources }] of pairs.entries()) {
    const own = cells[index] ?? new Int32Array();
    for (let t = 0; t < targets.length; t += 1) {
      let sum = 0;
      for (let s = 0; s < sources.length; s += 1)
        sum += chances[own[t * sources.length + s] ?? 0] ?? 0;
      for (let s = 0; s < sources.length; s += 1) {
        const cell = own[t * sources.length + s] ?? 0;
        const part = (chances[cell] ?? 0) / sum;
        counts[cell] = (counts[cell] ?? 0) + part;
        totals[sources[s] ?? 0] = (totals[sources[s] ?? 0] ?? 0) + part;
      }
    }
  }
  chances = counts.map((count, cell) => count / (totals[sourceOf[cell] ?? 0] ?? 1));
}
const frequency = new Float64Array(wanted.size);
let all = 0;
for (const { targets } of pairs) {
  for (const target of targets) frequency[target] = (frequency[target] ?? 0) + 1;
  all += targets.length;
}
const wantedName = [...wanted.keys()];
const givenName = [...given.keys()];
const kept: { target: string; source: string; lift: number; gain: number }[] = [];
for (let cell = 0; cell < chances.length; cell += 1) {
  const target = wantedName[targetOf[cell] ?? 0] ?? '';
  const source = givenName[sourceOf[cell] ?? 0] ?? '';
  const count = counts[cell] ?? 0;
  if (source === '' || target === source || count < LEAST_COUNT) continue;
  if ((articles[cell]?.size ?? 0) < LEAST_ARTICLES || /[\s:]/u.test(source)) continue;
  // how many times likelier the question has the word when the sentence has the other
  const lift = (chances[cell] ?? 0) / ((frequency[targetOf[cell] ?? 0] ?? 1) / all);
  if (lift < LEAST_LIFT) continue;
  kept.push({ target, source, lift, gain: count * Math.log(lift) });
}
kept.sort((a, b) => b.gain - a.gain);
const byTarget = new Map<string, string[]>();
for (const { target, source, lift } of kept.slice(0, MOST_PAIRS)) {
  byTarget.set(target, [...(byTarget.get(target) ?? []), `${source} ${Math.log(lift).toFixed(1)}`]);
}
const rows = [...byTarget]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([target, sources]) => ` ${JSON.stringify(target)}: ${JSON.stringify(sources.join(' '))}`);
writeFileSync(
  join(__dirname, '../../src/core/reading/data/translations.json'),
  `{\n${rows.join(',\n')}\n}\n`,
);
process.stderr.write(
  `${pairs.length} questions, ${keys.size} pairs, ${kept.length} telling, ${Math.min(kept.length, MOST_PAIRS)} kept for ${byTarget.size} words\n`,
);
