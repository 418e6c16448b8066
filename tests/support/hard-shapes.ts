/** Texts of one shape without end, each of which would be slow to read for a reader that looks back or ahead too far. */
export const HARD_SHAPES: Readonly<Record<string, string>> = {
  'plain sentences':
    'The mayor of Kessel said on Monday that 40 people had been hurt in the storm. ',
  'one sentence': 'the mayor of Kessel and the chief said that 40 people were hurt and ',
  quotations: '"We are glad," said Ada Quill. ',
  'quotations left open': '“and so ',
  'quotations in quotations': '“He said ‘no’ and “yes” ',
  names: 'Ada Quill Tom Rask Bo Stern ',
  commas: 'Ada, Tom, ',
  figures: '4, 5 million, 6.5 % and ',
  dates: 'on 4 March 2021 and ',
  pronouns: 'He said she said they said it was his. ',
  'verbs of saying': 'said said said said ',
  brackets: '((((',
  'list items': '- item one\n',
  'short paragraphs': 'Word.\n\n',
};

/** A shape again and again, up to so many UTF-16 code units. */
export function filledWith(shape: string, length: number): string {
  return shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
}
