import type { PageLine } from './page-line';

const CELL = /\t| \| /u;

const cellsOf = (text: string): number => text.split(/\t| \| /u).length;

/**
 * The texts of lines, those of a table's rows joined to one paragraph, a row a line: rows stand in one block,
 * with as many cells each, set apart by tabs or bars.
 */
export function paragraphsOfLines(lines: readonly PageLine[]): readonly string[] {
  const paragraphs: string[] = [];
  let before: PageLine | undefined;
  for (const line of lines) {
    const isNextRow =
      before?.block === line.block &&
      CELL.test(line.text) &&
      cellsOf(before.text) === cellsOf(line.text);
    if (isNextRow) paragraphs.push(`${paragraphs.pop() ?? ''}\n${line.text}`);
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs;
}
