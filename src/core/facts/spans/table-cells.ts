import type { Passage } from '../../article/passage';
import type { Span } from '../../language/token';

/** A cell that holds something, in a table whose columns have names. */
export interface TableCell extends Span {
  /** Position of the passage that is its row. */
  readonly passage: number;
  /** The name of its column, verbatim. */
  readonly head: string;
}

const BARS = /[|\t]/u;
/** Whether a text may be a row of a table, whose cells bars or tabs set apart. */
export const isRow = (text: string): boolean => BARS.test(text);
/** What Markdown draws below the names of the columns, on a line of its own or as a sentence's last one. */
const RULE = /(?:^|[\r\n])[\s|:+-]*--[\s|:+-]*$/u;
const LONGEST_HEAD = 40;

/** The cells of a row, empty ones too, without the blanks around them; null where a passage is no row. */
function cellsOf(passage: Passage): readonly Span[] | null {
  if (passage.field !== 'body' || !isRow(passage.text)) return null;
  const text = passage.text.replace(RULE, '');
  const cells: Span[] = [];
  let from = 0;
  for (const piece of text.split(BARS)) {
    const start = from + piece.length - piece.trimStart().length;
    cells.push({ start, end: Math.max(start, from + piece.trimEnd().length) });
    from += piece.length + 1;
  }
  // Markdown's rows may have a bar at either end
  if (text.startsWith('|')) cells.shift();
  if (text.startsWith('|') && text.trimEnd().endsWith('|')) cells.pop();
  return cells.length > 1 ? cells : null;
}

type Row = Pick<TableCell, 'passage'> & { readonly text: string; readonly cells: readonly Span[] };

/** The rows of each table, which stand one below another in one paragraph; none of a table whose first row is not given. */
function tablesOf(passages: readonly Passage[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let open: Row[] | null = null;
  let before: Passage | undefined;
  for (const passage of passages) {
    const isNext =
      before?.paragraph === passage.paragraph && before.position === passage.position - 1;
    const cells = cellsOf(passage);
    if (cells === null || !isNext) open = null;
    if (cells !== null) {
      const row = { passage: passage.position, text: passage.text, cells };
      if (open !== null) open.push(row);
      else if (isNext || passage.sentence === 0) tables.push((open = [row]));
    }
    before = passage;
  }
  return tables;
}

/**
 * The cells of the tables of an article, or of a part of one, with the names of their columns, in reading order. A table's first row names its
 * columns where it holds no digit and is drawn apart, or digits stand below it; a row of fewer or more cells is
 * left out, and so is a table without such names.
 */
export function tableCells(passages: readonly Passage[]): readonly TableCell[] {
  return tablesOf(passages).flatMap(([first, ...below]) => {
    if (first === undefined || /\d/u.test(first.text)) return [];
    const rows = below.filter(({ cells }) => cells.length === first.cells.length);
    const isApart = RULE.test(first.text) || rows.some(({ text }) => /\d/u.test(text));
    const heads = first.cells.map(({ start, end }) => first.text.slice(start, end));
    if (!isApart || heads.some(({ length }) => length > LONGEST_HEAD)) return [];
    return rows.flatMap(({ passage, cells }) =>
      cells.flatMap(({ start, end }, column) => {
        const head = heads[column] ?? '';
        return head === '' || start === end ? [] : [{ passage, start, end, head }];
      }),
    );
  });
}
