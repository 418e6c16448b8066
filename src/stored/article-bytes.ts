import type { Article } from '../core/article/article';
import type { AnalysedArticle } from '../core/corpus/analysed-article';
import { fingerprintOf, giveFingerprint } from '../core/corpus/fingerprint';
import { createByteReader, createByteWriter, DamagedBytes } from './bytes';
import { readFingerprint, writeFingerprint } from './fingerprint-bytes';
import { readPassage, writePassage } from './passage-bytes';
import { restoreArticle, type StoredNames } from './restore-article';

/** Of the bytes of articles and passages: raised with each change of how they are written. */
export const STORED_FORMAT = 2;

/** Writes a whole analysed article, without its text. */
export function writeArticle(analysed: AnalysedArticle): Buffer {
  const passages = analysed.passages.map((_, place) => writePassage(analysed, place));
  const head = createByteWriter();
  const names = analysed.facts.names.map(({ id, kind, forms }) => ({ id, kind, forms }));
  head.string(JSON.stringify(names));
  head.number(passages.length);
  for (const { length } of passages) head.number(length);
  writeFingerprint(head, fingerprintOf(analysed).paragraphs);
  const bytes = head.finish();
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  return Buffer.concat([size, bytes, ...passages]);
}

/** Reads what `writeArticle` wrote of `article`; throws a DamagedBytes where it is none. */
export function readArticle(bytes: Buffer, article: Article): AnalysedArticle {
  if (bytes.length < 4) throw new DamagedBytes('it ends too soon');
  let at = 4 + bytes.readUInt32LE();
  const head = createByteReader(bytes.subarray(4, at));
  // checked by whoever kept the bytes
  const names = JSON.parse(head.string()) as StoredNames;
  const lengths = Array.from({ length: head.number() }, () => head.number());
  const fingerprint = readFingerprint(head);
  const stored = lengths.map((length) => {
    const end = at + length;
    if (end > bytes.length) throw new DamagedBytes('it ends too soon');
    const passage = readPassage(bytes.subarray(at, end), article);
    at = end;
    return passage;
  });
  const analysed = restoreArticle(article, stored, names);
  giveFingerprint(analysed, fingerprint);
  return analysed;
}
