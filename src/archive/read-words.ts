import type { Table } from '@lancedb/lancedb';
import { emptyTally } from '../core/corpus/word-tally';
import type { ArchiveWords } from './archive-words';
import { columnsOf, eachRow } from './rows';
import type { Publication } from './archive-tables';

/** Reads the words of a publication from its tables, checked out at its versions. */
export async function readWords(
  { stems, spellings }: { readonly stems: Table; readonly spellings: Table },
  publication: Publication,
): Promise<ArchiveWords> {
  const words: ArchiveWords = {
    tally: emptyTally(),
    frequencies: new Map(),
    sentences: publication.sentences,
    paragraphs: publication.paragraphs,
    stems: publication.stems,
  };
  const [stemRows, spellingRows] = await Promise.all([
    stems.query().toArrow(),
    spellings.query().toArrow(),
  ]);
  eachRow('stems', columnsOf('stems'), stemRows, ({ stem, sentences, paragraphs, ...own }) => {
    if (sentences > 0) words.frequencies.set(stem, { sentences, paragraphs });
    // parts of hyphenated words are searched for, and no words of the coverage
    if (own.held > 0 || own.people > 0) words.tally.stems.set(stem, own);
  });
  eachRow('spellings', columnsOf('spellings'), spellingRows, ({ folded, ...own }) => {
    words.tally.spellings.set(folded, own);
  });
  return words;
}
