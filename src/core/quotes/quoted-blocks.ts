import { quotationsIn } from './quotation-marks';
import { DOUBLE_MARKS } from '../language/words/quote-marks';

/** A line of a block quote as chat programs and letters mark them; Discord's ">>>" takes all that follows. */
const LINE = /^ {0,3}(?:>(?!>>)\s?)+/u;
const REST = /^ {0,3}>>>\s?/u;

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether most of a block's words stand between marks of its own: then these are its quotes. */
function isMarked(block: string): boolean {
  const marked = quotationsIn(block).map(({ start, end }) => block.slice(start, end));
  return 2 * wordCount(marked.join(' ')) >= wordCount(block);
}

const DOUBLE = new RegExp(`[${DOUBLE_MARKS}]`, 'gu');
/** One block as a quotation in marks; marks of its own would close it too soon. */
function asQuotation(block: string): string {
  const words = block.trim();
  if (wordCount(words) === 0 || isMarked(words)) return words;
  return `“${words.replaceAll(DOUBLE, "'").replaceAll(/\s*\n\s*/gu, ' ')}”`;
}

/** A text whose block quotes stand between quotation marks, in paragraphs of their own. */
export function withoutBlocks(text: string): string {
  const parts: string[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) parts.push(asQuotation(block.join('\n')));
    block = [];
  };
  let takesRest = false;
  for (const line of text.split('\n')) {
    takesRest ||= REST.test(line);
    const opening = REST.exec(line) ?? LINE.exec(line);
    if (takesRest || opening !== null) block.push(line.slice(opening?.[0].length ?? 0));
    else {
      close();
      parts.push(line);
    }
  }
  close();
  return parts.join('\n');
}
