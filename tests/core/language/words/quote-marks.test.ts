import fc from 'fast-check';
import {
  CLOSING_MARKS,
  DOUBLE_MARKS,
  OPENING_MARKS,
  QUOTE_MARKS,
  SINGLE_MARKS,
  isGenitiveMark,
  isQuoteMark,
  isQuoting,
  quoteMarkOf,
  withPlainMarks,
  withStraightApostrophes,
} from '../../../../src/core/language/words/quote-marks';

const marks = fc.constantFrom(...QUOTE_MARKS);

describe('kinds of quotation marks', () => {
  it('hold each mark once and nothing that an expression reads otherwise', () => {
    for (const kind of [OPENING_MARKS, CLOSING_MARKS, QUOTE_MARKS]) {
      expect(new Set(kind).size).toBe(kind.length);
      expect(new RegExp(`^[${kind}]+$`, 'u').test(kind)).toBe(true);
      expect(new RegExp(`[${kind}]`, 'u').test('aZ09 -,.\\^]')).toBe(false);
    }
  });

  it('put every mark in one size, and let it open or close', () => {
    for (const mark of QUOTE_MARKS) {
      expect(DOUBLE_MARKS.includes(mark)).toBe(!SINGLE_MARKS.includes(mark));
      expect(OPENING_MARKS.includes(mark) || CLOSING_MARKS.includes(mark)).toBe(true);
    }
  });

  it('agree with what each mark does by its shape', () => {
    for (const mark of QUOTE_MARKS) {
      const shape = quoteMarkOf(mark)?.shape;
      if (shape !== 'close' && shape !== undefined) expect(OPENING_MARKS).toContain(mark);
      if (shape !== 'open' && shape !== undefined) expect(CLOSING_MARKS).toContain(mark);
    }
  });
});

describe('quoteMarkOf', () => {
  it.each([
    ['“', 'double', 'open'],
    ['”', 'double', 'close'],
    ['"', 'double', 'either'],
    ["''", 'double', 'either'],
    ['``', 'double', 'open'],
    ['’’', 'double', 'close'],
    ['‘', 'single', 'open'],
    ["'", 'single', 'either'],
    ['»', 'angle', 'either'],
  ])('reads %s as %s, %s', (text, family, shape) => {
    expect(quoteMarkOf(text)).toEqual({ family, shape });
  });

  it.each(['', 'a', '`', '“”', '"a'])('finds none in %j', (text) => {
    expect(quoteMarkOf(text)).toBeNull();
  });
});

it.each([
  ['”', true],
  ["''", true],
  ['', false],
  ['s', false],
  ["'s", false],
])('tells %j, a token, as marks alone: %s', (text, expected) => {
  expect(isQuoteMark(text)).toBe(expected);
});

it.each([
  ["'s", true],
  ['’', true],
  ["'re", false],
  ['s', false],
  ['', false],
])('tells %j as what makes a word somebody’s: %s', (text, expected) => {
  expect(isGenitiveMark(text)).toBe(expected);
});

it('does not take the arrows of pages for quoting', () => {
  expect(isQuoting('Read more »')).toBe(false);
  expect(isQuoting('He called it “over”')).toBe(true);
});

describe('withPlainMarks', () => {
  it.each([
    ['「so」', '“so”'],
    ['‹so›', '«so»'],
    ['« he said ‹so› »', '« he said ‘so’ »'],
    ['❝so❞ and ❛so❜', '“so” and ‘so’'],
    ['“so”', '“so”'],
  ])('reads %s as %s', (text, plain) => {
    expect(withPlainMarks(text)).toBe(plain);
  });

  it('leaves every offset where it was, and what is plain as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.constantFrom('‹', '〝', 'a', ' '))), (characters) => {
        const text = characters.join('');
        const plain = withPlainMarks(text);
        expect(plain).toHaveLength(text.length);
        expect(withPlainMarks(plain)).toBe(plain);
      }),
    );
  });
});

it('makes every apostrophe straight and moves nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const straight = withStraightApostrophes(`${text}’`);
      expect(straight).toHaveLength(text.length + 1);
      expect(straight).not.toContain('’');
    }),
  );
});
