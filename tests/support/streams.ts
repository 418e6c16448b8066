import { PassThrough, Readable, Writable } from 'node:stream';

/** A stream that keeps what it is given. */
export function collector(isTTY = false): Writable & { text(): string; isTTY: boolean } {
  const parts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      parts.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { text: () => parts.join(''), isTTY });
}

/** Input that comes in these pieces. */
export const inputOf = (...pieces: readonly (string | Uint8Array)[]): Readable =>
  Readable.from(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));

/** Input that a test types piece by piece. */
export const keyboard = (): PassThrough => new PassThrough();
