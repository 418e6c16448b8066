import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/article/article';
import { buildCorpus } from '../../src/core/corpus/corpus';
import { wireCopiesAmong } from '../../src/core/corpus/wire-copies';
import { createEnglish } from '../../src/core/language/english';
import { readArticles } from '../../src/knowledge/read-articles';
import { chanceOf } from '../quotes/chance';
import { contentWords } from '../quotes/changes';
import { copyOf, editingBy } from './make-copies';

const STORIES = join(__dirname, '..', 'stories');

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
    const chance = chanceOf(`${seed}${article.id}${String(copy)}`);
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

/** What was found of the pairs of copies in one coverage. */
export interface MeasuredCopies {
  readonly articles: number;
  /** Pairs that are copies of one text. */
  readonly pairs: number;
  /** Pairs that were found, and how many of them are copies. */
  readonly found: number;
  readonly right: number;
  /** A line each. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** Milliseconds for fingerprints and pairs. */
  readonly tookMs: number;
}

const keyOf = (first: Measured, second: Measured): string =>
  [first.article.id, second.article.id].sort().join('\n');
const pairLine = (first: Measured, second: Measured): string =>
  `${first.article.id} (${first.edits}) · ${second.article.id} (${second.edits})`;

/** Puts copies of the articles of some writers, null for all, into one coverage, and looks which pairs are found. */
export function measureCopies(writers: readonly string[] | null, seed = ''): MeasuredCopies {
  const stories = read(writers);
  const articles = stories.flat();
  const measured: readonly Measured[] = [
    ...articles.map((article) => ({ article, text: article.id, edits: 'none' })),
    ...articles.flatMap((article) => copiesOf(article, articles, seed)),
    ...stories.flatMap((story, index) => sharing(story, String(index))),
  ];
  const byId = new Map(measured.map((one) => [one.article.id, one]));
  const corpus = buildCorpus(
    measured.map(({ article }) => article),
    createEnglish(),
  );
  const begun = performance.now();
  const pairs = wireCopiesAmong(corpus.analysed);
  const tookMs = performance.now() - begun;
  const found = pairs.flatMap((places) => {
    const [first, second] = places.map((at) => byId.get(corpus.articles[at]?.id ?? ''));
    return first && second ? [{ first, second }] : [];
  });
  const wrong = found.filter(({ first, second }) => first.text !== second.text);
  const keys = new Set(found.map(({ first, second }) => keyOf(first, second)));
  const copies = measured.flatMap((first, at) =>
    measured
      .slice(at + 1)
      .filter(({ text }) => text === first.text)
      .map((second) => ({ first, second })),
  );
  return {
    articles: measured.length,
    pairs: copies.length,
    found: found.length,
    right: found.length - wrong.length,
    wrong: wrong.map(({ first, second }) => pairLine(first, second)),
    missed: copies
      .filter(({ first, second }) => !keys.has(keyOf(first, second)))
      .map(({ first, second }) => pairLine(first, second)),
    tookMs,
  };
}
