/** Bytes as text, or what is wrong with them and on which line (from 1). */
export type DecodedText =
  { readonly text: string } | { readonly line: number; readonly message: string };

const LINE_FEED = 10;

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < offset;) {
    line += 1;
    at = bytes.indexOf(LINE_FEED, at + 1);
  }
  return line;
}

/**
 * The first line, from 1, that cannot be decoded; 0 where all can. A line feed is never part of another
 * character in UTF-8, so each line stands or falls alone.
 */
function firstBadLine(bytes: Uint8Array, decode: (bytes: Uint8Array) => string): number {
  let line = 1;
  let start = 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    try {
      decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
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
