import type { Excerpt } from '../../core/outcome/outcome';
import { escapeMarkdown } from './escape';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const PADDED = /^(\s*)(.*?)(\s*)$/su;

/** The offset, at it or beside it, at which no visible character is cut in two. */
function wholeAt(text: string, offset: number, side: 'start' | 'end'): number {
  const segment = GRAPHEMES.segment(text).containing(offset);
  if (segment === undefined || segment.index === offset) return offset;
  return side === 'start' ? segment.index : segment.index + segment.segment.length;
}

function boldLine(line: string): string {
  const [, before = '', words = '', after = ''] = PADDED.exec(line) ?? [];
  return words === '' ? line : `${before}**${words}**${after}`;
}

const bold = (markdown: string): string => markdown.split('\n').map(boldLine).join('\n');

/** A text as markdown with some of its words in bold; a reader sees the same letters either way. */
export function emphasised(text: string, highlight: Excerpt['highlight']): string {
  if (highlight === null) return escapeMarkdown(text);
  const [from, to] = highlight;
  const start = wholeAt(text, Math.max(0, Math.min(from, text.length)), 'start');
  const end = wholeAt(text, Math.max(0, Math.min(to, text.length)), 'end');
  if (!(start < end)) return escapeMarkdown(text);
  const inside = escapeMarkdown(text.slice(start, end));
  return `${escapeMarkdown(text.slice(0, start))}${bold(inside)}${escapeMarkdown(text.slice(end))}`;
}

/** A text as a block quote, every line of it, with the words under the highlight in bold. */
export function quotation(text: string, highlight: Excerpt['highlight']): string {
  return emphasised(text, highlight)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
