import type { NumberColumn } from '../core/corpus/article-words';
import { DamagedBytes } from './bytes';

/** Bytes that every column begins at a multiple of, so that it is read where it lies. */
const ALIGNED = 4;
/** Written first: read as another number where a machine orders bytes otherwise. */
const ORDER_MARK = 0x01020304;

/** Where each of some lists begins when they stand one after the other, and where the last ends. */
export function beginningsOf(lists: readonly { readonly length: number }[]): Uint32Array {
  const first = new Uint32Array(lists.length + 1);
  for (const [place, { length }] of lists.entries()) {
    first[place + 1] = (first[place] ?? 0) + length;
  }
  return first;
}

const upTo = (size: number): number => Math.ceil(size / ALIGNED) * ALIGNED;

/** Bytes as they lie in memory. */
const bytesOf = ({ buffer, byteOffset, byteLength }: NumberColumn | Buffer): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A column in as few bytes a number as its greatest takes: one, two or four. */
function narrowed(column: ArrayLike<number>): NumberColumn {
  let most = 0;
  for (let at = 0; at < column.length; at += 1) most = Math.max(most, column[at] as number);
  if (most < 0x100) return Uint8Array.from(column);
  return most < 0x1_0000 ? Uint16Array.from(column) : Uint32Array.from(column);
}

/**
 * Writes columns of whole numbers from 0 to 2^32 - 1 one after the other, as the machine has them in memory: so
 * many bytes a number, how many there are, then where each begins.
 */
export function writeColumns(columns: readonly ArrayLike<number>[]): Buffer {
  const narrow = columns.map(narrowed);
  const head = new Uint32Array(2 + 2 * narrow.length);
  head[0] = ORDER_MARK;
  head[1] = narrow.length;
  let end = head.byteLength;
  for (const [at, { BYTES_PER_ELEMENT, length, byteLength }] of narrow.entries()) {
    head.set([BYTES_PER_ELEMENT, length], 2 + 2 * at);
    end += upTo(byteLength);
  }
  const bytes = Buffer.alloc(end);
  bytes.set(bytesOf(head), 0);
  let from = head.byteLength;
  for (const column of narrow) {
    bytes.set(bytesOf(column), from);
    from += upTo(column.byteLength);
  }
  return bytes;
}

/** Reads what `writeColumns` wrote, without copying it; throws a `DamagedBytes` where it is none. */
export function readColumns(given: Buffer): readonly NumberColumn[] {
  // a view of numbers must begin where numbers may
  const bytes =
    given.byteOffset % ALIGNED === 0 ? given : Buffer.from(Uint8Array.from(given).buffer);
  const numbersAt = (from: number, length: number): Uint32Array => {
    if (from + 4 * length > bytes.length) throw new DamagedBytes('it ends too soon');
    return new Uint32Array(bytes.buffer, bytes.byteOffset + from, length);
  };
  const [mark, count = 0] = numbersAt(0, 2);
  if (mark !== ORDER_MARK) throw new DamagedBytes('another sort of machine wrote it');
  const head = numbersAt(8, 2 * count);
  let from = 8 + head.byteLength;
  return Array.from({ length: count }, (_, at) => {
    const [width = 0, length = 0] = [head[2 * at], head[2 * at + 1]];
    const start = bytes.byteOffset + from;
    if (from + width * length > bytes.length) throw new DamagedBytes('it ends too soon');
    from += upTo(width * length);
    if (width === 1) return new Uint8Array(bytes.buffer, start, length);
    return width === 2
      ? new Uint16Array(bytes.buffer, start, length)
      : new Uint32Array(bytes.buffer, start, length);
  });
}
