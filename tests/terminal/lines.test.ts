import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { beginOf, linesOf, type InputLine } from '../../src/terminal/lines';
import { inputOf } from '../support/streams';

async function read(...pieces: readonly (string | Uint8Array)[]): Promise<readonly InputLine[]> {
  const lines: InputLine[] = [];
  for await (const line of linesOf(inputOf(...pieces))) lines.push(line);
  return lines;
}
const textsOf = (lines: readonly InputLine[]): readonly string[] => lines.map(({ text }) => text);

describe('lines of input', () => {
  it('end with LF or CRLF, the last one with the input', async () => {
    expect(await read('a\nb\r\n\nc')).toEqual([
      { number: 1, text: 'a', isCut: false },
      { number: 2, text: 'b', isCut: false },
      { number: 3, text: '', isCut: false },
      { number: 4, text: 'c', isCut: false },
    ]);
  });

  it('do not end at a line separator, which JSON allows inside a string', async () => {
    expect(textsOf(await read('{"question":"a\u2028b"}\n'))).toEqual(['{"question":"a\u2028b"}']);
  });

  it('lose a byte order mark', async () => {
    expect(textsOf(await read('\ufeffa\n'))).toEqual(['a']);
  });

  it('keep the beginning of a line that is too long, and go on after it', async () => {
    const [long, next] = await read('x'.repeat(700_000), 'x'.repeat(700_000), '\nnext\n');
    expect(long).toMatchObject({ isCut: true, number: 1 });
    expect(long?.text).toHaveLength(1_000_000);
    expect(next).toEqual({ number: 2, text: 'next', isCut: false });
  });

  it('replace bytes that are no text', async () => {
    expect(textsOf(await read(Uint8Array.from([0x61, 0xff, 0x0a])))).toEqual(['a\ufffd']);
  });

  it('are the same wherever the input is cut into pieces, even inside a character', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }),
        fc.nat(60),
        async (texts, at) => {
          const lines = texts.map((text) => text.replaceAll(/[\r\n]/gu, ' '));
          const bytes = Buffer.from(`${lines.join('\n')}\n`);
          const whole = textsOf(await read(bytes));
          expect(textsOf(await read(bytes.subarray(0, at), bytes.subarray(at)))).toEqual(whole);
          if (!lines.join().startsWith('\ufeff'))
            expect(whole).toEqual(lines.length === 0 ? [''] : lines);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the beginning of a stream', () => {
  it.each<[string, readonly (string | Uint8Array)[], number]>([
    ['a line and another begun', ['who?\nwh', 'en?\n'], 1],
    ['lines with letters of two bytes', ['où?\nwho?\n', 'when?\n'], 2],
    ['lines as text', ['who?\nwhen?\n'], 2],
    ['nothing', [], 0],
  ])('tells how many lines wait and loses none of %s', async (_, pieces, waiting) => {
    const begun = await beginOf(inputOf(...pieces));
    expect(begun.waiting).toBe(waiting);
    const lines: string[] = [];
    for await (const { text } of linesOf(begun.input)) lines.push(text);
    expect(lines.join('\n')).toBe(pieces.join('').trimEnd());
  });

  it('is told to be unreadable where it is', async () => {
    const broken = new PassThrough();
    broken.destroy(new Error('gone'));
    await expect(beginOf(broken)).rejects.toThrow('gone');
  });
});
