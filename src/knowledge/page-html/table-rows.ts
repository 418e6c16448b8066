import type { HtmlBlock } from './html-blocks';

/** The rows of each table that stand one below another, as they read. */
function tablesOf(blocks: readonly HtmlBlock[]): readonly (readonly string[])[] {
  const tables: string[][] = [];
  let before: HtmlBlock | undefined;
  for (const block of blocks) {
    if (block.table !== null && block.table === before?.table) tables.at(-1)?.push(block.text);
    else if (block.table !== null) tables.push([block.text]);
    before = block;
  }
  return tables.filter(({ length }) => length > 1);
}

/**
 * Joins the rows of each table to one paragraph, a row a line: a row says something only beside the names of its
 * columns. `blocks` are those of the text, in the paragraphs' order.
 */
export function joinRows(
  paragraphs: readonly string[],
  blocks: readonly HtmlBlock[],
): readonly string[] {
  const joined = [...paragraphs];
  let from = 0;
  for (const rows of tablesOf(blocks)) {
    const at = joined.findIndex(
      (_, start) => start >= from && rows.every((row, step) => joined[start + step] === row),
    );
    if (at < 0) continue;
    joined.splice(at, rows.length, rows.join('\n'));
    from = at + 1;
  }
  return joined;
}
