/** Bytes as text, or what is wrong with them and on which line (from 1). */
export type DecodedText =
  { readonly text: string } | { readonly line: number; readonly message: string };

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The lines of a text still in bytes, as [start, end) without their ends (LF, CRLF or CR). In UTF-8
 * neither byte is ever part of another character, so each line can be read alone.
 */
function* linesIn(bytes: Uint8Array): Generator<readonly [start: number, end: number]> {
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const isReturn = bytes[at] === CARRIAGE_RETURN;
    if (!isReturn && bytes[at] !== LINE_FEED) continue;
    yield [start, at];
    if (isReturn && bytes[at + 1] === LINE_FEED) at += 1;
    start = at + 1;
  }
  yield [start, bytes.length];
}

/** The line, from 1, that a byte stands on. */
function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 0;
  for (const [start] of linesIn(bytes)) {
    if (start > offset) break;
    line += 1;
  }
  return line;
}

/** The first line, from 1, that cannot be decoded; 0 where all can. */
function firstBadLine(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): number {
  let line = 0;
  for (const [start, end] of linesIn(bytes)) {
    line += 1;
    try {
      decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
  }
  return 0;
}

/** Reads bytes as UTF-8 to the letter (a byte order mark stays); refuses binaries and other encodings. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { line: 1, message: 'the text is UTF-16: save it as UTF-8' };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return {
      line: lineAt(bytes, zero),
      message: `a NUL byte stands at byte ${zero}, so this is no text: save the article as plain text in UTF-8`,
    };
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  // only what could not be read, or a replacement character of the author's own, looks like this
  if (!text.includes('\uFFFD')) return { text };
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const bad = firstBadLine(bytes, (part) => decoder.decode(part));
  return bad === 0
    ? { text }
    : { line: bad, message: 'this line is not valid UTF-8: save the file as UTF-8' };
}
