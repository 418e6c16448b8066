import type { Article } from '../core/article/article';
import { factCountOf, type AnalysedArticle } from '../core/corpus/analysed-article';
import { articleWordsOf } from '../core/corpus/article-words';
import { fingerprintFrom, fingerprintOf } from '../core/corpus/fingerprint';
import { STEM_COUNTS, tallyColumnsOf } from '../core/corpus/tally-columns';
import { articleSpansOf } from '../core/reading/article-spans';
import { COLUMNS, columnsOf, COUNT_COLUMNS, type ArticleColumns } from './article-columns';
import { DamagedBytes } from './bytes';
import { beginningsOf, readColumns, writeColumns } from './columns';
import { lazyFacts, storedNames, type StoredNames } from './lazy-facts';
import { packFacts } from './packed-facts';
import { FIELDS } from './passage-bytes';
import { whileUsed } from './remembered';
import { StoredPassage } from './stored-passage';
import { tokensAt } from './token-columns';

/** Of the bytes of articles and passages: raised with each change of how they are written. */
export const STORED_FORMAT = 3;

/** What an article's bytes are made of, one part after the other; each begins where numbers may. */
const PARTS = ['columns', 'strings', 'names', 'facts'] as const;
const PART_START = 8;

/** Writes a whole analysed article, without its text. */
export function writeArticle(analysed: AnalysedArticle): Buffer {
  const facts = analysed.passages.map((_, place) => Buffer.from(packFacts(analysed, place)));
  const columns = writeColumns([...columnsOf(analysed), beginningsOf(facts)]);
  const parts = [
    columns,
    // JSON escapes the lone surrogates that a text from a network may hold, which UTF-8 would lose
    Buffer.from(JSON.stringify(tallyColumnsOf(analysed).strings())),
    Buffer.from(JSON.stringify(storedNames(analysed.facts))),
    Buffer.concat(facts),
  ];
  const head = Buffer.alloc(PART_START * parts.length);
  for (const [at, { length }] of parts.entries()) head.writeUInt32LE(length, PART_START * at);
  return Buffer.concat([
    head,
    ...parts.flatMap((part) => [part, Buffer.alloc(-part.length & (PART_START - 1))]),
  ]);
}

/** Cuts bytes into the parts that they were made of. */
function partsOf(bytes: Buffer): Readonly<Record<(typeof PARTS)[number], Buffer>> {
  let from = PART_START * PARTS.length;
  if (bytes.length < from) throw new DamagedBytes('it ends too soon');
  const parts = PARTS.map((name, at) => {
    const end = from + bytes.readUInt32LE(PART_START * at);
    if (end > bytes.length) throw new DamagedBytes('it ends too soon');
    const part = bytes.subarray(from, end);
    from = end + (-(end - from) & (PART_START - 1));
    return [name, part] as const;
  });
  return Object.fromEntries(parts) as Record<(typeof PARTS)[number], Buffer>;
}

/** Reads what `writeArticle` wrote of `article`, looking at no more than its outline; throws a DamagedBytes where it is none. */
export function readArticle(bytes: Buffer, article: Article): AnalysedArticle {
  const parts = partsOf(bytes);
  const all = readColumns(parts.columns);
  if (all.length !== COLUMNS.length + COUNT_COLUMNS + 1) {
    throw new DamagedBytes('it has other columns');
  }
  const columns = Object.fromEntries(
    COLUMNS.map((name, at) => [name, all[at]]),
  ) as unknown as ArticleColumns;
  const counts = all.slice(COLUMNS.length, -1);
  // checked by whoever kept the bytes
  const strings = whileUsed(() => JSON.parse(parts.strings.toString()) as readonly string[]);
  const names = whileUsed(() => JSON.parse(parts.names.toString()) as StoredNames);
  const words = { ...columns, strings };
  const firstFact = all.at(-1) ?? new Uint32Array();
  const passages = passagesOf(article, columns, (text, position) =>
    tokensAt(text, position, words, columns),
  );
  const implied = whileUsed(() => impliedOf(columns, strings()));
  const analysed: AnalysedArticle = {
    ...{ article, passages },
    paragraphs: Array.from(columns.paragraphs),
    ...lazyFacts({
      size: passages.length,
      packed: (place) => parts.facts.toString('utf8', firstFact[place], firstFact[place + 1]),
      placeOf: (position) => position,
      names,
    }),
    get implied() {
      return implied();
    },
    derived: new Map(),
  };
  articleWordsOf.give(analysed, words);
  articleSpansOf.give(analysed, columns);
  fingerprintOf.give(
    analysed,
    fingerprintFrom(() => shinglesOf(columns)),
  );
  factCountOf.give(analysed, columns.factCount[0] ?? 0);
  tallyColumnsOf.give(analysed, {
    ...words,
    stemCounts: counts.slice(0, STEM_COUNTS.length),
    spellingCounts: counts.slice(STEM_COUNTS.length),
  });
  return analysed;
}

function passagesOf(
  article: Article,
  { fields, numbers, sentences, starts, sizes }: ArticleColumns,
  read: ConstructorParameters<typeof StoredPassage>[2],
): readonly StoredPassage[] {
  return Array.from(fields, (field, position) => {
    const start = starts[position] ?? 0;
    const place = {
      ...{ position, start, end: start + (sizes[position] ?? 0) },
      field: FIELDS[field] ?? 'body',
      paragraph: numbers[position] ?? 0,
      sentence: sentences[position] ?? 0,
    };
    return new StoredPassage(article, place, read);
  });
}

function impliedOf(
  { firstImplied, implied }: ArticleColumns,
  strings: readonly string[],
): readonly (readonly string[])[] {
  return Array.from({ length: firstImplied.length - 1 }, (_, place) =>
    Array.from(
      implied.subarray(firstImplied[place], firstImplied[place + 1]),
      (string) => strings[string] ?? '',
    ),
  );
}

function shinglesOf({ firstShingle, shingles }: ArticleColumns): readonly Uint32Array[] {
  const all = shingles instanceof Uint32Array ? shingles : Uint32Array.from(shingles);
  return Array.from({ length: firstShingle.length - 1 }, (_, place) =>
    all.subarray(firstShingle[place], firstShingle[place + 1]),
  );
}
