import { coreFiles, coreSource } from './support/core-files';
import { handSetNumbers, numberNames } from './support/hand-set-numbers';

/** Where numbers stand that weigh or cut and were set by somebody: one file a folder. */
const RECORDS = [
  'corpus/thresholds',
  'decision/thresholds',
  'facts/names/thresholds',
  'facts/reference/thresholds',
  'language/thresholds',
  'language/words/thresholds',
  'question/thresholds',
  'quotes/thresholds',
  'reader/thresholds',
  'reading/thresholds',
  'retrieval/thresholds',
];

/** Files that hold fractions that are no choice of ours. */
const GIVEN: ReadonlyMap<string, string> = new Map([
  ['language/numbers/numeral', 'half is a half'],
  ['decision/candidate/places', 'ranks, of which only the order counts'],
  ['decision/developments/newest', 'the days of a month and a year'],
  ['retrieval/bm25', 'the constants of BM25'],
  ['reader/pair-numbers', 'bits of relations, and units the same in training'],
  ['reading/network-limits', 'the leak of a network, the same in training'],
]);

describe('the numbers that decide', () => {
  const files = coreFiles();
  const others = files.filter((file) => !file.endsWith('/thresholds'));

  it('stand in these records', () => {
    expect(files.filter((file) => !others.includes(file)).sort()).toEqual(RECORDS);
  });

  it('stand nowhere else in the core', () => {
    const found = others
      .filter((file) => !GIVEN.has(file))
      .flatMap((file) => handSetNumbers(coreSource(file)).map((line) => `${file}.ts:${line}`));
    expect(found).toEqual([]);
  });

  it('are left where they are only in files that have some', () => {
    const idle = [...GIVEN.keys()].filter((file) => handSetNumbers(coreSource(file)).length === 0);
    expect(idle).toEqual([]);
  });

  it.each(RECORDS)('are all read, those of %s', (record) => {
    const text = [...others, record].map(coreSource).join('\n');
    const unread = numberNames(coreSource(record)).filter((name) => !isRead(name, text));
    expect(unread).toEqual([]);
  });
});

/** Whether a property is read by its name, or taken out of its record. */
const isRead = (name: string, text: string): boolean =>
  new RegExp(
    `[A-Z]\\.(?:\\w+\\.)*${name}\\b|\\{[^{}:;]*\\b${name}\\b[^{}:;]*\\} =|['"]${name}['"]`,
    'u',
  ).test(text);

it.each([
  ['a share', 'if (share > 0.35) return true;'],
  ['a weight in a record', 'const weights = { near: 0.6, far: 1 };'],
  ['a bonus', 'scores.person += 2;'],
  ['a malus', 'score -= 1;'],
  ['a whole number of some name', 'const ENOUGH_THINGS = 4;'],
  ['a negative one', 'const NOTHING_NEW = -12;'],
])('finds %s', (_, source) => {
  expect(handSetNumbers(source)).toHaveLength(1);
});

it.each([
  ['a bound', 'const MOST_PLACES = 10;'],
  ['a length of time', 'const DAY_MS = 86_400_000;'],
  ['a place counted on', 'at += 2;'],
  ['a number in a function', 'const last = (tokens) => tokens.slice(0, 12);'],
  ['a sum of named weights', 'score += WEIGHTS.near;'],
])('leaves %s alone', (_, source) => {
  expect(handSetNumbers(source)).toEqual([]);
});
