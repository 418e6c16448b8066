import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { paragraphsOf, type Article } from '../../src/core/article/article';
import { buildCorpus } from '../../src/core/corpus/corpus';
import { wireCopiesAmong } from '../../src/core/corpus/wire-copies';
import { createEnglish } from '../../src/core/language/english';
import { readArticles } from '../../src/knowledge/read-articles';
import { chanceOf, type Chance } from '../quotes/chance';
import { contentWords } from '../quotes/changes';
import { copyOf, editingBy } from './make-copies';

const STORIES = join(__dirname, '..', 'stories');

const USAGE = `usage: node bench/wire/start.cjs [--writers j,k] [--seed WORDS] [--list]

  Makes copies of the articles in bench/stories, with up to a fifth of them edited, puts them into one coverage
  with all articles as they are and with articles that share a paragraph or a speech alone, and prints how
  many pairs of copies are found and how many of those found are copies.

  --writers NAMES  only stories of these writers, parted by commas (all)
  --seed WORDS     other edits (the same in every run)
  --list           show every pair that is missed or found wrongly
`;

/** An article as it is measured, with the text that it is a copy of. */
interface Measured {
  readonly article: Article;
  /** The same for all of one text. */
  readonly text: string;
  readonly edits: string;
}

/** What outlets print below whatever a company sends them, and what two reporters heard at one desk. */
const SHARED = [
  'The company, founded in a shed behind the old brewery by two sisters, runs depots in nine counties and has carried letters, parcels and the occasional piano since the railway closed; its figures are published every spring and can be read at its counters free of charge.',
  '“We walked the whole length of it last night with the lamps on, and I can tell you that nobody who saw what we saw will ask us again why it had to be shut, because the water was standing where the beds used to be and it was still coming up through the floor,” the warden said.',
];

/** Two accounts of one event by two outlets, given the same paragraph of a press release and the same speech. */
function sharing(story: readonly Article[], name: string): readonly Measured[] {
  return story.slice(0, 2).map((article, side): Measured => {
    const id = `${name}-sharing-${String(side)}`;
    const body = [article.body.trim(), ...SHARED].join('\n\n');
    const publisher = `Sharer ${name} ${String(side)}`;
    // the account itself is in the coverage, too, and this one is a copy of it
    return { article: { ...article, id, publisher, body }, text: article.id, edits: 'sharing' };
  });
}

function copiesOf(article: Article, others: readonly Article[], seed: string): readonly Measured[] {
  const pool = contentWords(others.slice(0, 20).map(({ body }) => body));
  return [0, 1].map((copy): Measured => {
    const chance: Chance = chanceOf(`${seed}${article.id}${String(copy)}`);
    const editing = editingBy(chance);
    const given = {
      id: `${article.id}-copy-${String(copy)}`,
      publisher: `Copier ${String(copy)}`,
      headline: chance.shuffled(article.headline.split(' ')).join(' '),
    };
    const other = chance.one(others.filter(({ id }) => id !== article.id));
    return {
      article: copyOf(article, editing, given, pool, other, chance),
      text: article.id,
      edits: JSON.stringify(editing),
    };
  });
}

function read(writers: readonly string[] | null): readonly (readonly Article[])[] {
  return readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (writers?.includes(entry.name) ?? true))
    .map(({ name }) => name)
    .sort()
    .flatMap((writer) =>
      readdirSync(join(STORIES, writer))
        .sort()
        .map((name) => readArticles(join(STORIES, writer, name)).articles),
    );
}

const percent = (part: number, all: number): string => (part / Math.max(all, 1)).toFixed(4);

function measure(writers: readonly string[] | null, seed: string, isListed: boolean): void {
  const stories = read(writers);
  const articles = stories.flat();
  const measured: readonly Measured[] = [
    ...articles.map((article) => ({ article, text: article.id, edits: 'none' })),
    ...articles.flatMap((article) => copiesOf(article, articles, seed)),
    ...stories.flatMap((story, index) => sharing(story, String(index))),
  ];
  const textOf = new Map(measured.map((one) => [one.article.id, one]));
  const corpus = buildCorpus(
    measured.map(({ article }) => article),
    createEnglish(),
  );
  const before = performance.now();
  const pairs = wireCopiesAmong(corpus.analysed);
  const ms = performance.now() - before;
  const found = pairs.flatMap(([one, other]) => {
    const [first, second] = [one, other].map((at) => textOf.get(corpus.articles[at]?.id ?? ''));
    return first && second ? [{ first, second }] : [];
  });
  const wrong = found.filter(({ first, second }) => first.text !== second.text);
  const keys = new Set(found.flatMap(({ first, second }) => keyOf(first, second)));
  const missed: string[] = [];
  let all = 0;
  for (const [at, first] of measured.entries()) {
    for (const second of measured.slice(at + 1)) {
      if (first.text !== second.text) continue;
      all += 1;
      if (!keys.has(keyOf(first, second)[0] ?? '')) missed.push(pairLine(first, second));
    }
  }
  if (isListed) {
    for (const { first, second } of wrong)
      process.stdout.write(`wrong: ${pairLine(first, second)}\n`);
    for (const line of missed) process.stdout.write(`missed: ${line}\n`);
  }
  const right = found.length - wrong.length;
  const paragraphs = articles.reduce((sum, { body }) => sum + paragraphsOf(body).length, 0);
  process.stdout.write(
    `${measured.length} articles (${articles.length} stories' own, ${paragraphs} paragraphs), ${all} pairs of copies\n` +
      `precision ${percent(right, found.length)} (${right} of ${found.length} found)\n` +
      `recall    ${percent(right, all)} (${right} of ${all})\n` +
      `${ms.toFixed(0)} ms for fingerprints and pairs\n`,
  );
}

const keyOf = (first: Measured, second: Measured): readonly string[] => [
  [first.article.id, second.article.id].sort().join('\n'),
];
const pairLine = (first: Measured, second: Measured): string =>
  `${first.article.id} (${first.edits}) · ${second.article.id} (${second.edits})`;

function run(given: readonly string[]): number {
  const { values } = parseArgs({
    args: [...given],
    options: {
      writers: { type: 'string' },
      seed: { type: 'string', default: '' },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  measure(values.writers?.split(',') ?? null, values.seed, values.list);
  return 0;
}

process.exitCode = run(process.argv.slice(2));
