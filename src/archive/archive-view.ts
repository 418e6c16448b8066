import type { Connection, Table } from '@lancedb/lancedb';
import type { Article } from '../core/article/article';
import { inOrder } from '../core/article/article-order';
import { partOfCorpus, type Corpus, type WholeCoverage } from '../core/corpus/corpus';
import type { TermStatistics } from '../core/corpus/postings';
import { vocabularyOf } from '../core/corpus/vocabulary';
import type { Publication } from './archive-tables';
import { addWords, noWords, type ArchiveWords, type Frequency } from './archive-words';
import { versionOf } from './publish';
import { readWords } from './read-words';
import { readRows } from './rows';
import { articleOf } from './stored-articles';
import { countStored } from './sum-words';
import type { Engine } from './lance';

/** An archive as one publication has it; immutable. */
export interface ArchiveView {
  readonly engine: Engine;
  readonly publication: Publication;
  /** Checked out at the publication's versions. */
  readonly tables: Readonly<Record<'sentences' | 'passages' | 'articles', Table>>;
  /** Its articles without their texts, and its words, but no passages. */
  readonly coverage: Corpus;
  readonly whole: Pick<WholeCoverage, 'articles' | 'vocabulary' | 'derived'> &
    Readonly<Record<'sentences' | 'paragraphs', TermStatistics>>;
  /** The number of each article, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The numbers of those that it is without. */
  readonly heldNumbers: readonly number[];
  /** How many articles, sentences to quote and facts it has. */
  readonly counts: Readonly<Record<'articles' | 'passages' | 'facts', number>>;
}

function statisticsOf(
  { frequencies, stems }: ArchiveWords,
  unit: keyof Frequency,
  size: number,
): TermStatistics {
  return {
    size,
    meanLength: size === 0 ? 0 : stems / size,
    frequencyOf: (stem) => frequencies.get(stem)?.[unit] ?? 0,
  };
}

/**
 * Opens an archive at a publication, without the articles that are held back: as if it did not hold them, their
 * words neither.
 */
export async function openView(
  engine: Engine,
  connection: Connection,
  publication: Publication,
  held: ReadonlySet<string> = new Set(),
): Promise<ArchiveView> {
  const open = async (name: Parameters<typeof versionOf>[1]): Promise<Table> => {
    const table = await connection.openTable(name);
    await table.checkout(versionOf(publication, name));
    return table;
  };
  const [sentences, passages, articles, stems, spellings] = await Promise.all([
    open('sentences'),
    open('passages'),
    open('articles'),
    open('stems'),
    open('spellings'),
  ]);
  const [rows, words] = await Promise.all([
    readRows('articles', articles, ['number', 'matter', 'facts'], null),
    readWords({ stems, spellings }, publication),
  ]);
  const numbers = new Map<string, number>();
  const heldNumbers: number[] = [];
  let { facts } = publication;
  const listed = rows.flatMap(({ number, matter, facts: own }): readonly Article[] => {
    const article = articleOf({ matter, body: '' });
    if (held.has(article.id)) {
      heldNumbers.push(number);
      facts -= own;
      return [];
    }
    numbers.set(article.id, number);
    return [article];
  });
  const heldWords = noWords();
  await countStored(heldWords, { articles, passages }, heldNumbers);
  addWords(words, heldWords, -1);
  const whole = {
    articles: inOrder(listed),
    vocabulary: vocabularyOf(words.tally),
    sentences: statisticsOf(words, 'sentences', words.sentences),
    paragraphs: statisticsOf(words, 'paragraphs', words.paragraphs),
    derived: new Map(),
  };
  const coverage = partOfCorpus([], { ...whole, beyond: { articleHolds: () => false } });
  return {
    engine,
    publication,
    tables: { sentences, passages, articles },
    coverage,
    whole,
    ...{ numbers, heldNumbers },
    counts: { articles: listed.length, passages: words.sentences, facts },
  };
}
