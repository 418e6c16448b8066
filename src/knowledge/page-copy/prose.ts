import {
  ANGLE_MARKS,
  CLOSING_MARKS,
  DOUBLE_MARKS,
  SINGLE_MARKS,
  isQuoting,
} from '../../core/language/words/quote-marks';

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;
const SENTENCE_END = new RegExp(`[.!?…](?:[${CLOSING_MARKS})\\]]|\\s?\\[\\d+\\])*$`, 'u');

const STOP_END = new RegExp(`[.…][${CLOSING_MARKS})\\]]*$`, 'u');
const DOUBLE = new RegExp(`[${DOUBLE_MARKS}]`, 'gu');
const SINGLE = new RegExp(`[${SINGLE_MARKS}]`, 'gu');
const SEPARATOR = new RegExp(`[\\s|•·,;:/\\\\>›<()[\\]+&*.–—${ANGLE_MARKS}-]`, 'u');

/** How many words a line has. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether a line ends with a full stop, as headlines and labels hardly ever do. */
export function endsWithStop(text: string): boolean {
  return STOP_END.test(text) && !/(?:\b\p{Lu}\.){2,}$/u.test(text);
}

/** Whether a line reads as a sentence of a text, not as a label: "He said no." */
export function isSentence(text: string): boolean {
  const words = wordCount(text);
  if (endsSentence(text))
    return (
      words >= (text.endsWith('.') ? 3 : 4) ||
      (words >= 2 && (isQuoting(text) || text.includes("'")))
    );
  return words >= 30 || (text.endsWith(':') && words >= 7);
}

/** Whether a line is an item of a list: "- first", "2. second". */
export function isListItem(text: string): boolean {
  return /^(?:[-–—*•·▪●‣]|\d{1,3}[.)])\s/u.test(text);
}

/** Whether a line is surely a paragraph of running text. */
export function isParagraph(text: string): boolean {
  const words = wordCount(text);
  return (endsSentence(text) && words >= 12) || words >= 30;
}

/** The words of a text that carry its matter: five letters or more, or a capital or digit first. */
export function matterOf(text: string): ReadonlySet<string> {
  const matter = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const plain = word.toLowerCase().replace(/['’]s$/u, '');
    // six letters are enough to join "protest", "protests" and "protesters"
    if (plain.length >= 5 || /^(?:\p{Lu}{2,}|\d)/u.test(word)) matter.add(plain.slice(0, 6));
  }
  return matter;
}

/** Share of a line's matter that another text holds too, 0 to 1; 0 where it has none. */
export function sharedMatter(line: string, other: ReadonlySet<string>): number {
  const matter = matterOf(line);
  if (matter.size === 0) return 0;
  return [...matter].filter((word) => other.has(word)).length / matter.size;
}

/** A text as comparing sees it: one kind of space and quote, no capitals, no mark at either end. */
export function plainForm(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(DOUBLE, '')
    .replaceAll(SINGLE, "'")
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s'.,:;–—-]+|[\s'.,:;–—-]+$/gu, '');
}

/**
 * Whether a line is made of the given vocabulary and separators alone. The vocabulary is a sticky,
 * case-insensitive expression; linear in the line's length.
 */
export function consistsOf(text: string, vocabulary: RegExp): boolean {
  const part = new RegExp(vocabulary);
  let at = 0;
  let found = 0;
  while (at < text.length) {
    part.lastIndex = at;
    const match = part.exec(text);
    if (match && match[0] !== '') {
      const after = text.charAt(at + match[0].length);
      if (/[\p{L}\p{N}]/u.test(after) && /[\p{L}]$/u.test(match[0])) return false;
      found += 1;
      at += match[0].length;
    } else if (SEPARATOR.test(text.charAt(at))) at += 1;
    else return false;
  }
  return found > 0;
}
