import type { Table as ArrowTable } from 'apache-arrow';
import type { AnalysedArticle } from '../core/corpus/analysed-article';
import { fingerprintOf } from '../core/corpus/fingerprint';
import { partOfCorpus, type Corpus } from '../core/corpus/corpus';
import type { Search } from '../core/retrieval/retriever';
import { readPassage, type StoredPassage } from '../stored/passage-bytes';
import { restoreArticle } from '../stored/restore-article';
import type { ArchiveView } from './archive-view';
import type { ArticleCache, CachedArticle } from './article-cache';
import { findHits, type Hit } from './find-hits';
import { eachRow, oneOf } from './rows';

/** Sentences before a candidate and after it that are read with it. */
const BEFORE = 2;
const AFTER = 1;

/** The ids of a candidate and of what is read with it: headlines, paragraph, neighbours. */
function addNeighbourhood(hit: Hit, ids: Set<number>): void {
  const { id, first, body, last } = hit;
  for (let title = first; title < body; title += 1) ids.add(title);
  const from = Math.max(first, Math.min(id - BEFORE, hit.paragraphFirst));
  const to = Math.min(last, Math.max(id + AFTER, hit.paragraphLast));
  // a paragraph may be a whole article long
  const [start, end] = [Math.max(from, id - LONGEST), Math.min(to, id + LONGEST)];
  for (let other = start; other <= end; other += 1) ids.add(other);
}

/** Of a paragraph, so many sentences on each side of a candidate are read. */
const LONGEST = 24;

/** Reads stored passages by a condition, for each article in their order. */
async function readStored(
  { tables }: ArchiveView,
  where: string,
  articles: Promise<ReadonlyMap<number, CachedArticle>>,
): Promise<ReadonlyMap<CachedArticle, readonly StoredPassage[]>> {
  const columns = ['id', 'article', 'bytes'] as const;
  const reading = async (): Promise<ArrowTable> =>
    tables.passages
      .query()
      .where(where)
      .select([...columns])
      .toArrow();
  // awaited together: where both fail, neither is a failure that nobody hears of, which would end the process
  const [found, known] = await Promise.all([reading(), articles]);
  const rows: { id: number; own: CachedArticle; bytes: Uint8Array }[] = [];
  eachRow('passages', columns, found, ({ id, article, bytes }) => {
    const own = known.get(article);
    if (own) rows.push({ id, own, bytes });
  });
  const stored = new Map<CachedArticle, StoredPassage[]>();
  for (const { own, bytes } of rows.sort((a, b) => a.id - b.id)) {
    let list = stored.get(own);
    if (!list) stored.set(own, (list = []));
    list.push(readPassage(bytes, own.article));
  }
  return stored;
}

/** Some passages of an article, with what is known of the whole of it. */
function restoreFrom(own: CachedArticle, passages: readonly StoredPassage[]): AnalysedArticle {
  const analysed = restoreArticle(own.article, passages, null);
  fingerprintOf.give(analysed, {
    get paragraphs() {
      return own.fingerprint.paragraphs;
    },
    get all() {
      return own.fingerprint.all;
    },
  });
  return analysed;
}

/** The part of the archive that the stored passages are, in the order of a corpus. */
function partOf(
  { whole }: ArchiveView,
  stored: ReadonlyMap<CachedArticle, readonly StoredPassage[]>,
  isWholeScope: boolean,
): Corpus {
  const key = ({ article: { publisher, id } }: CachedArticle): string => `${publisher}\0${id}`;
  const inOrder = [...stored].sort(([a], [b]) => (key(a) < key(b) ? -1 : 1));
  const byId = new Map(inOrder.map(([own]) => [own.article.id, own]));
  return partOfCorpus(
    inOrder.map(([own, passages]) => restoreFrom(own, passages)),
    isWholeScope
      ? { ...whole, sentences: null, paragraphs: null, beyond: null }
      : {
          ...whole,
          beyond: { articleHolds: (id, stem) => byId.get(id)?.holds(stem) ?? false },
        },
  );
}

/** Gathers what the searches find, in two trips to the archive. */
export async function gather(
  view: ArchiveView,
  cache: ArticleCache,
  searches: readonly Search[],
): Promise<Corpus> {
  const known = new Map<string, Search>();
  const whole = new Set<number>();
  // one that is not there limits nothing, as in memory
  const isThere = (id: string | null): id is string => id !== null && view.numbers.has(id);
  for (const search of searches) {
    const { question, outlet, article, about, period } = search;
    for (const id of [article, about]) {
      const number = id === null ? undefined : view.numbers.get(id);
      if (number !== undefined) whole.add(number);
    }
    // a question that follows is searched in its own words and with lent ones, under one text
    const words = question.terms.map(({ stem, weight }) => [stem, weight]);
    if (!isThere(article))
      known.set(JSON.stringify([outlet, period, question.text, words]), search);
  }
  const hits = (
    await Promise.all([...known.values()].map(async (search) => findHits(view, search)))
  ).flat();
  const ids = new Set<number>();
  const numbers = new Set(whole);
  for (const hit of hits) {
    addNeighbourhood(hit, ids);
    numbers.add(hit.article);
  }
  const where = [oneOf('id', ids), oneOf('article', whole)]
    .filter((condition) => condition !== 'false')
    .join(' OR ');
  const stored =
    where === ''
      ? new Map<CachedArticle, readonly StoredPassage[]>()
      : await readStored(view, where, cache.fetch(view, numbers));
  // asked of one article, terms are weighed by that article alone, as they are in memory
  const isWholeScope = searches.length > 0 && searches.every(({ article }) => isThere(article));
  return partOf(view, stored, isWholeScope);
}
