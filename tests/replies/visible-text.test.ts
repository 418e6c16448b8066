import fc from 'fast-check';
import { visibleText } from '../../src/replies/visible-text';

describe('visible text', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mb', 'a␛[31mb'],
    ['a one-byte escape', 'a\u009b31mb', 'a�31mb'],
    ['a bell and delete', '\u0007\u007f', '␇␡'],
    ['line ends and tabs', 'a\r\nb\tc', 'a  b c'],
    ['direction overrides', 'a\u202eb\u2066c', 'a�b�c'],
    ['half a surrogate pair', 'a\ud83db', 'a�b'],
  ])('makes %s harmless', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it.each(['naïve café', '“quotes” — dashes…', '😀👩‍👩‍👧', 'שלום עולם', '東京', 'a\u00a0b'])(
    'leaves %s as it is',
    (text) => {
      expect(visibleText(text)).toBe(text);
    },
  );

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(text)).toHaveLength(text.length);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(visibleText(text))).toBe(visibleText(text));
      }),
    );
  });
});
