import type { ByteReader, ByteWriter } from './bytes';

/** Writes the paragraphs of a fingerprint: of each how many shingles, then how far each is from the one before. */
export function writeFingerprint(writer: ByteWriter, paragraphs: readonly Uint32Array[]): void {
  writer.number(paragraphs.length);
  for (const shingles of paragraphs) {
    writer.number(shingles.length);
    let before = 0;
    for (const shingle of shingles) {
      writer.number(shingle - before);
      before = shingle;
    }
  }
}

/** Reads what `writeFingerprint` wrote. */
export function readFingerprint(reader: ByteReader): readonly Uint32Array[] {
  return Array.from({ length: reader.number() }, () => {
    let before = 0;
    const shingles = Array.from({ length: reader.number() }, () => (before += reader.number()));
    return Uint32Array.from(shingles);
  });
}
