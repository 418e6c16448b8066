import fc from 'fast-check';
import { paragraphsOf } from '../../../src/core/article/article';

const textsOf = (body: string): readonly string[] =>
  paragraphsOf(body).map(({ start, end }) => body.slice(start, end));

describe('paragraphsOf', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' \n\n\t ', []],
    ['One.', ['One.']],
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['One,\nstill one.', ['One,\nstill one.']],
    ['One,\r\nstill one.\r\n\r\nTwo.', ['One,\r\nstill one.', 'Two.']],
    ['One.\r\rTwo.', ['One.', 'Two.']],
    ['One.\n\r\nTwo.', ['One.', 'Two.']],
    ['One.\n \t\u00a0\nTwo.', ['One.', 'Two.']],
    ['\n\n  One.  \n\n\n\n\n Two.\n', ['One.', 'Two.']],
    ['🌧 One.\n\nŁódź', ['🌧 One.', 'Łódź']],
  ])('of %j are %j', (body, expected) => {
    expect(textsOf(body)).toEqual(expected);
  });

  it('leave out nothing but white space, whatever the lines end in', () => {
    const piece = fc.constantFrom('a', 'b c', '\n', '\r', '\r\n', ' ', '\t', '\u2028', '🌧');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = pieces.join('');
        let from = 0;
        for (const { start, end } of paragraphsOf(body)) {
          expect(body.slice(from, start).trim()).toBe('');
          const text = body.slice(start, end);
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
          expect(text).not.toMatch(/\n\n|\r\r|\r\n\r\n/u);
          from = end;
        }
        expect(body.slice(from).trim()).toBe('');
      }),
    );
  });

  it('are the same with every kind of line end', () => {
    const lines = fc.array(fc.constantFrom('', ' ', 'One.', 'Two three'), { maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.constantFrom('\r', '\r\n'), (texts, end) => {
        const plain = (found: readonly string[]) => found.map((text) => text.replaceAll(end, '\n'));
        expect(plain(textsOf(texts.join(end)))).toEqual(textsOf(texts.join('\n')));
      }),
    );
  });
});
