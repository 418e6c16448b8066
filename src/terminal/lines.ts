/** One line of input without its end. */
export interface InputLine {
  /** Place in the input, from 1; blank lines count. */
  readonly number: number;
  readonly text: string;
  /** Whether the line was longer than we read; `text` is then its beginning. */
  readonly isCut: boolean;
}

/** UTF-16 code units kept of one line: enough for any question, little enough to hold in memory. */
const LONGEST_LINE = 1_000_000;

/**
 * The lines of a stream as they come in, ended by LF or CRLF and nothing else, so that a line
 * separator inside a JSON string stays inside it. Bytes that are no UTF-8 become U+FFFD; a byte
 * order mark is dropped.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<InputLine, void, undefined> {
  const decoder = new TextDecoder('utf-8');
  let number = 0;
  let held = '';
  let isCut = false;
  const keep = (part: string): void => {
    isCut ||= held.length + part.length > LONGEST_LINE;
    held = isCut ? (held + part).slice(0, LONGEST_LINE) : held + part;
  };
  const take = (): InputLine => {
    number += 1;
    const line = { number, text: held.endsWith('\r') ? held.slice(0, -1) : held, isCut };
    [held, isCut] = ['', false];
    return line;
  };
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const parts = text.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      keep(part);
      yield take();
    }
    keep(last);
  }
  keep(decoder.decode());
  if (held !== '') yield take();
}

/** What came in at once at the beginning of a stream, and the whole stream. */
export interface Begun {
  /** Lines that had ended when the stream gave its first piece. */
  readonly waiting: number;
  readonly input: AsyncIterable<Uint8Array | string>;
}

/** Waits for the first piece of a stream and loses nothing of it. Rejects where that piece cannot be read. */
export async function beginOf(input: AsyncIterable<Uint8Array | string>): Promise<Begun> {
  const pieces = input[Symbol.asyncIterator]();
  const first = await pieces.next();
  const value = first.done === true ? '' : first.value;
  const text = typeof value === 'string' ? value : Buffer.from(value).toString('latin1');
  async function* whole(): AsyncGenerator<Uint8Array | string, void, undefined> {
    yield value;
    yield* { [Symbol.asyncIterator]: () => pieces };
  }
  return { waiting: text.split('\n').length - 1, input: whole() };
}
