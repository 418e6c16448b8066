/** The size of a mark, by which it finds its partner: what a double one opens no single one closes. */
export type QuoteFamily = 'double' | 'single' | 'angle';
/** What a mark can do by its shape; those that can do either tell by their place. */
export type QuoteShape = 'open' | 'close' | 'either';

/** One quotation mark. */
export interface QuoteMark {
  readonly family: QuoteFamily;
  readonly shape: QuoteShape;
}

const DOUBLE = { open: '“„‟', close: '”', either: '"＂' };
const SINGLE = { open: '‘‚‛', close: '’', either: "'" };
/** «so» and »so«. */
const ANGLE = { open: '', close: '', either: '«»' };
const FAMILIES = { double: DOUBLE, single: SINGLE, angle: ANGLE };

/*
 * Kinds of marks as the inside of a class of an expression, `[${DOUBLE_MARKS}]`, for what is read before
 * there are tokens. None holds a character that means something there.
 */

/** What stands for an apostrophe within a word: "can't", "can’t". */
export const APOSTROPHES = SINGLE.either + SINGLE.close;
/** What is typed for one as well. */
export const TYPED_APOSTROPHES = `${APOSTROPHES}‘ʼ`;
/** Marks of the larger sizes that pages set as arrows too; those that quote wherever they stand. */
export const ANGLE_MARKS = ANGLE.either;
export const QUOTING_MARKS = '"“”';
/** The larger ones that may open; that may close, where „low ones“ are closed as well; all. */
export const OPENING_DOUBLE = DOUBLE.either + DOUBLE.open + ANGLE_MARKS;
export const CLOSING_DOUBLE = `${DOUBLE.either}${DOUBLE.close}“${ANGLE_MARKS}`;
export const DOUBLE_MARKS = OPENING_DOUBLE + DOUBLE.close;
/** The smaller ones likewise, which apostrophes close; with the back quote that is typed for one. */
export const OPENING_SINGLE = `${SINGLE.either}${SINGLE.open}\``;
export const SINGLE_MARKS = OPENING_SINGLE + SINGLE.close;
export const OPENING_MARKS = OPENING_DOUBLE + OPENING_SINGLE;
export const CLOSING_MARKS = CLOSING_DOUBLE + APOSTROPHES;
export const QUOTE_MARKS = DOUBLE_MARKS + SINGLE_MARKS;

/** Double marks typed as two single ones. */
const DOUBLED: Readonly<Record<QuoteShape, readonly string[]>> = {
  open: ['``', '‘‘'],
  close: ['’’'],
  either: ["''"],
};

const SHAPES = ['open', 'close', 'either'] as const;
const MARKS: ReadonlyMap<string, QuoteMark> = new Map(
  SHAPES.flatMap((shape) => [
    ...DOUBLED[shape].map((marks) => [marks, { family: 'double', shape }] as const),
    ...(['double', 'single', 'angle'] as const).flatMap((family) =>
      [...FAMILIES[family][shape]].map((mark) => [mark, { family, shape }] as const),
    ),
  ]),
);

/** What a character, or two that are typed for a double mark, mean as a quotation mark; null for all others. */
export const quoteMarkOf = (text: string): QuoteMark | null => MARKS.get(text) ?? null;

/** The low mark, which „so“ closes with one that opens elsewhere. */
export const LOW_MARK = '„';

/** Marks of other scripts and keyboards, each with one of the same length that is read. */
const OTHER_MARKS: Readonly<Record<string, string>> = {
  '‹': '«',
  '›': '»',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '〝': '“',
  '〞': '”',
  '〟': '”',
  '❝': '“',
  '❞': '”',
  '❛': '‘',
  '❜': '’',
};

const ONLY_MARKS = new RegExp(`^[${QUOTE_MARKS}]+$`, 'u');
const GENITIVE = new RegExp(`^[${APOSTROPHES}]s?$`, 'u');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const QUOTING = new RegExp(`[${QUOTING_MARKS}]`, 'u');

/** Whether a text quotes something, wherever it comes from. */
export const isQuoting = (text: string): boolean => QUOTING.test(text);

/** Whether a token is quotation marks and nothing else. */
export const isQuoteMark = (text: string | undefined): boolean => ONLY_MARKS.test(text ?? '');

/** Whether a token is what makes a word somebody's: the "'s" of "the mayor's", the "’" of "the workers’". */
export const isGenitiveMark = (text: string | undefined): boolean => GENITIVE.test(text ?? '');

/** A text in which every apostrophe is the straight one; no offset changes. */
export const withStraightApostrophes = (text: string): string => text.replaceAll(APOSTROPHE, "'");

const OTHER = new RegExp(`[${Object.keys(OTHER_MARKS).join('')}]`, 'gu');
const HAS_ANGLE = new RegExp(`[${ANGLE_MARKS}]`, 'u');

/** A text whose quotation marks are all of the kinds that are read; no offset changes. */
export function withPlainMarks(text: string): string {
  // within the larger ones the small ones mark a quote in a quote: « … ‹ … › … »
  const inner = HAS_ANGLE.test(text) ? text.replaceAll('‹', '‘').replaceAll('›', '’') : text;
  return inner.replaceAll(OTHER, (mark) => OTHER_MARKS[mark] ?? mark);
}
