/** How one paragraph is laid out. */
export interface Layout {
  /** Columns a line may fill, the indent counted; `Infinity` for no wrapping. */
  readonly width: number;
  /** What stands before the first line. */
  readonly first?: string;
  /** What stands before each further line; as wide as `first` where it is to line up. */
  readonly rest?: string;
  /** UTF-16 code units of the text to emphasise, half-open; null for none. */
  readonly emphasis?: readonly [number, number] | null;
  readonly emphasise?: (words: string) => string;
}

const ZERO_WIDTH = /^(?:\p{M}|\p{Cf})$/u;
/** Blocks that fill two columns (Unicode East Asian Width W and F), and emoji. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u;

/** Columns that a text fills in a terminal. */
export function columnsOf(text: string): number {
  if (/^[\u0020-\u007e]*$/u.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!ZERO_WIDTH.test(character)) columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/**
 * Sets a text (one line, already visible) in lines. Breaks at plain spaces only, so a non-breaking
 * space never breaks and no word is cut; runs of spaces become one.
 */
export function wrapText(text: string, layout: Layout): readonly string[] {
  const { width, first = '', rest = first, emphasis = null, emphasise = (words) => words } = layout;
  const lines: string[] = [];
  let indent = first;
  let line = '';
  let columns = 0;
  let from = -1;
  let to = -1;
  const flush = (): void => {
    const end = Math.max(from, to);
    const body =
      from < 0 ? line : line.slice(0, from) + emphasise(line.slice(from, end)) + line.slice(end);
    lines.push(indent + body);
    [indent, line, columns, from, to] = [rest, '', 0, -1, -1];
  };
  for (const { 0: word, index } of text.matchAll(/[^ ]+/gu)) {
    const wide = columnsOf(word);
    const room = width - columnsOf(indent);
    if (line !== '' && columns + 1 + wide > room) flush();
    if (line !== '') [line, columns] = [`${line} `, columns + 1];
    if (emphasis !== null) {
      const begins = Math.max(emphasis[0] - index, 0);
      const ends = Math.min(emphasis[1] - index, word.length);
      if (begins < ends) {
        if (from < 0) from = line.length + begins;
        to = line.length + ends;
      }
    }
    line += word;
    columns += wide;
  }
  if (line !== '' || lines.length === 0) flush();
  return lines;
}
