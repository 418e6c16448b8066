/** A stretch of a message's text that is drawn in one manner. */
export type Block =
  | { readonly kind: 'text' | 'subtext'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

const SUBTEXT = /^-#\s+(.*)$/u;
const ITEM = /^\s*(?:([-*])|(\d{1,4})[.)])\s+(.*)$/u;
const FENCE = /```/gu;

/**
 * Cuts a message's text into what the parser reads well and what it does not: lists, which it does not
 * know, and lines of subtext, which it takes for plain text below a quotation.
 */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  let isCode = false;
  const flush = (): void => {
    if (plain.length > 0) blocks.push({ kind: 'text', text: plain.join('\n') });
    plain = [];
  };
  for (const line of text.split('\n')) {
    const fences = line.match(FENCE)?.length ?? 0;
    const [, subtext] = isCode ? [] : (SUBTEXT.exec(line) ?? []);
    const item = isCode ? null : ITEM.exec(line);
    if (subtext !== undefined) {
      flush();
      blocks.push({ kind: 'subtext', text: subtext });
    } else if (item !== null) {
      flush();
      const ordered = item[2] !== undefined;
      const last = blocks.at(-1);
      const words = item[3] ?? '';
      if (last?.kind === 'list' && last.ordered === ordered) {
        blocks[blocks.length - 1] = { ...last, items: [...last.items, words] };
      } else blocks.push({ kind: 'list', ordered, items: [words] });
    } else plain.push(line);
    if (fences % 2 === 1) isCode = !isCode;
  }
  flush();
  return blocks;
}
