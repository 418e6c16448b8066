import fc from 'fast-check';
import { idKind } from '../../../src/replies/discord/id-kind';
import { oneOf, PAGE, TEXT, WORD } from '../../../src/replies/discord/id-parts';

const word = fc.stringMatching(/^[\w-]{1,40}$/u);

describe('a kind of custom_id', () => {
  const kind = idKind('a:b', { which: oneOf('x', 'y'), page: PAGE, token: WORD, words: TEXT });
  const data = fc.record({
    which: fc.constantFrom('x' as const, 'y' as const),
    page: fc.nat(999_999),
    token: word,
    words: fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  });

  it('gives back what was written, or refuses to write what Discord would not take', () => {
    fc.assert(
      fc.property(data, (given) => {
        if (!kind.fits(given)) expect(() => kind.idOf(given)).toThrow(RangeError);
        else {
          expect(kind.idOf(given).length).toBeLessThanOrEqual(100);
          expect(kind.read(kind.idOf(given))).toEqual(given);
        }
      }),
    );
  });

  it('reads nothing but what it would write, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `v1:a:b:${rest}`),
        ),
        (text) => {
          const read = kind.read(text);
          if (read !== null) expect(kind.idOf(read)).toBe(text);
        },
      ),
    );
  });

  it.each(['v1:a:bc:x:1:t:w', 'v1:a:x:1:t:w', 'v1:a:b', 'v2:a:b:x:1:t:w', 'v1:a:b:x:1:t:'])(
    'is another one, or none, where the custom_id is %s',
    (text) => {
      expect(kind.read(text)).toBeNull();
    },
  );
});
