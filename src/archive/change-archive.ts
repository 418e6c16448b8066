import { versionOf as coverageVersion } from '../knowledge/version';
import {
  currentPublication,
  type ArchiveTables,
  type Publication,
  type WritableArchive,
} from './archive-tables';
import { noWords, wordRows } from './archive-words';
import type { Put } from './article-rows';
import { indexTables } from './indices';
import { dropArticles, dropHalves, knownArticles } from './known-articles';
import { publish, versionOf } from './publish';
import { putArticles, type ChangeOptions } from './put-articles';
import { replaceRows } from './rows';
import { sumWords } from './sum-words';

/** What is to become of an archive's articles. */
export interface Change {
  readonly did: 'build' | 'add' | 'remove';
  /** New ones, and those that take the place of one with the same id. */
  readonly puts: readonly Put[];
  /** Ids. */
  readonly drops: readonly string[];
  /** The ids of all that may stay; null where others may. */
  readonly keeps: ReadonlySet<string> | null;
}

/** Whether nothing was written since the publication. */
async function isAsPublished(
  { tables }: ArchiveTables,
  publication: Publication | null,
): Promise<boolean> {
  if (publication === null) return false;
  for (const name of ['sentences', 'passages', 'articles'] as const) {
    if ((await tables[name].version()) !== versionOf(publication, name)) return false;
  }
  return true;
}

/**
 * Changes the articles of an archive and makes that public, in one step for whoever reads it. Nothing is
 * read again that is there already, published or not; null where nothing had to change.
 */
export async function changeArchive(
  archive: WritableArchive,
  { did, puts, drops, keeps }: Change,
  options: ChangeOptions,
): Promise<Publication | null> {
  const { engine, tables } = archive;
  const before = await currentPublication(tables.publications);
  const known = await knownArticles(tables.articles);
  const isClean = await isAsPublished(archive, before);
  if (!isClean) await dropHalves(archive, new Set(known.map(({ number }) => number)));

  const digests = new Map(known.map(({ id, digest }) => [id, digest]));
  const fresh = puts.filter(({ article, digest }) => digests.get(article.id) !== digest);
  const gone = new Set([...drops, ...fresh.map(({ article }) => article.id)]);
  const isGone = (id: string): boolean => gone.has(id) || (keeps !== null && !keeps.has(id));
  const dropped = known.filter(({ id }) => isGone(id)).map(({ number }) => number);
  if (isClean && fresh.length === 0 && dropped.length === 0) return null;

  const next = {
    number: known.reduce((most, { number }) => Math.max(most, number + 1), before?.nextNumber ?? 0),
    id: known.reduce(
      (most, { first, passages }) => Math.max(most, first + passages),
      before?.nextId ?? 0,
    ),
  };
  await dropArticles(archive, dropped);
  const added = noWords();
  const written = await putArticles(archive, fresh, next, added, options);
  const now = await knownArticles(tables.articles);
  const words = await sumWords(archive, before, { now, written, added });
  const rows = wordRows(words);
  await replaceRows(engine, tables.stems, 'stems', rows.stems);
  await replaceRows(engine, tables.spellings, 'spellings', rows.spellings);
  await indexTables(archive);
  return publish(archive, {
    did,
    before: before?.number ?? -1,
    version: coverageVersion(new Map(now.map(({ id, digest }) => [id, digest]))),
    articles: now.length,
    sentences: words.sentences,
    paragraphs: words.paragraphs,
    facts: now.reduce((sum, { facts }) => sum + facts, 0),
    stems: words.stems,
    nextNumber: next.number,
    nextId: next.id,
  });
}
